import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** An expression, and what terraform's console says that it is while planning (scripts/record-expressions.ts). */
export interface Recorded {
  readonly expression: string;
  /** As the console shows values; absent where the expression is in error. */
  readonly shows?: string;
  readonly type?: string;
  readonly error?: true;
  /** What keylint knows although terraform does not say it while planning. */
  readonly beyond?: string;
  /** Why keylint does not know what terraform knows. */
  readonly gap?: string;
}

/** All recorded expressions by topic. */
export function recordedExpressions(): Map<string, Recorded[]> {
  const files = readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith(".json"))
    .sort();
  return new Map(
    files.map((file) => [
      file.slice(0, -".json".length),
      JSON.parse(readFileSync(join(import.meta.dirname, file), "utf8")) as Recorded[],
    ]),
  );
}
