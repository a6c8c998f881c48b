import { read } from "../../read.ts";
import { type Value } from "../../value.ts";

export const knownText = (value: Value): string | undefined =>
  value.state === "known" && value.kind === "string" ? value.value : undefined;

/** The Sid of a statement; undefined where it has none, or where it is not known. */
export const sidOf = (statement: Value): string | undefined => knownText(read(statement, "Sid")) || undefined;
