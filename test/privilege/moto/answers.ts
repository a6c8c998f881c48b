import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Asked } from "./requests.ts";

/** What moto said, as `scripts/record-moto.ts` wrote it down. */
export interface Answers {
  /** `5.2.1` */
  readonly version: string;
  /** Of the requests that it was asked. */
  readonly digest: string;
  readonly allowed: readonly boolean[];
}

export const FILE = join(import.meta.dirname, "answers.txt");

/** A line that says what was asked, then `+` for what is allowed and `-` for what is not. */
export function readAnswers(): Answers {
  const [head = "", ...lines] = readFileSync(FILE, "utf8").trim().split("\n");
  const [, version = "", digest = ""] = /^moto (\S+), sha256 (\S+)$/.exec(head) ?? [];
  return { version, digest, allowed: [...lines.join("")].map((sign) => sign === "+") };
}

/** A request that moto decides otherwise than IAM. */
export interface Difference extends Asked {
  readonly moto: boolean;
  readonly allowed: boolean;
  /** What IAM's guide says, and what moto does. */
  readonly sentence: string;
  readonly why: string;
}

export const DIFFERENCES = join(import.meta.dirname, "differences.json");
export const differences = (): Difference[] => JSON.parse(readFileSync(DIFFERENCES, "utf8")) as Difference[];
