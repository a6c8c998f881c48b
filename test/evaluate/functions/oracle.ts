import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { isWhollyKnown } from "../../../core/value.ts";
import { FunctionError, type LanguageFunction } from "../../../hcl-scanner/evaluate/function.ts";
import { jsonText } from "../../../hcl-scanner/evaluate/functions/json-text.ts";
import { call } from "./call.ts";

interface Recorded {
  readonly call: readonly [string, ...unknown[]];
  readonly json?: string;
  readonly unknown?: true;
}

/** One test for each call that terraform was asked for (scripts/record-functions.ts). */
export function agreesWithTerraform(
  family: string,
  functions: Readonly<Record<string, LanguageFunction>>,
): void {
  const file = new URL(`oracle/${family}.json`, import.meta.url);
  const recorded = JSON.parse(readFileSync(file, "utf8")) as Recorded[];
  for (const each of recorded) {
    it(JSON.stringify(each.call).slice(1, 90), () => {
      assert.equal(answer(functions, each.call), each.unknown ? "unknown" : (each.json ?? "error"));
    });
  }
}

function answer(
  functions: Readonly<Record<string, LanguageFunction>>,
  [name, ...args]: Recorded["call"],
): string {
  try {
    const result = call(functions[name]!, args);
    return isWhollyKnown(result) ? jsonText(result)! : "unknown";
  } catch (error) {
    if (error instanceof FunctionError) return "error";
    throw error;
  }
}
