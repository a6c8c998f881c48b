import { looksGenerated } from "../core/secret/no-secret.ts";
import { ELSEWHERE } from "../core/lens/written-here.ts";
import { type Marks, type Unknown, type Value, mark, unknown } from "../core/value.ts";
import { type Given } from "./given.ts";
import { inParts } from "./in-parts.ts";

/** Marks the texts that the program was given at run time. */
export function withGiven(value: Value, given: Given): Value {
  if (value.state !== "known" || value.origins) return value;
  return inParts(value, (each) => withGiven(each, given)) ?? mark(value, given.origins(value));
}

/**
 * The SDK of the resource marks this input secret whatever it is, so that the mark tells nothing. What people write,
 * and the program was not given, is written in the program; what a machine made it may have fetched.
 */
export function withoutAutomaticMark(value: Value, given: Given | undefined): Value {
  if (value.state !== "known" || value.origins) return unmarkedSecret(value);
  const parts = inParts(unmarkedSecret(value), (each) => withoutAutomaticMark(each, given));
  if (parts) return parts;
  if (value.kind !== "string") return unmarkedSecret(value);
  if (!given) return ANYWHERE;
  return isMadeByMachine(value.value) ? mark(unmarkedSecret(value), FETCHED) : unmarkedSecret(value);
}

const FETCHED: Marks = { origins: [{ address: ELSEWHERE, path: "", via: "plain" }] };
const ANYWHERE: Unknown = {
  ...unknown({ code: "door", text: "the SDK marks it secret wherever it comes from" }),
  notNull: true,
};

function unmarkedSecret(value: Value): Value {
  const { sensitive: _, ...bare } = value;
  return bare;
}

const isMadeByMachine = (text: string): boolean =>
  !/^\s*[[{]/.test(text) && (looksGenerated(text) || text.trim().includes("\n"));
