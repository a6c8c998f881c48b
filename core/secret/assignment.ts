import { saysSecret } from "./name.ts";
import { isIdentifier } from "./no-secret.ts";

/** A text under a name, in a script or a configuration file. */
export interface Assignment {
  readonly name: string;
  readonly text: string;
}

const LONGEST = 200_000;
const ASSIGNMENT =
  /(?:^|[\s"'`{,;&(]|--)([A-Za-z_][\w.-]{1,60})["']?[ \t]{0,20}([:=])[ \t]{0,20}(?:"([^"\n]{1,300})"|'([^'\n]{1,300})'|([^\s"'`,;&|)]{1,300}))/g;

/**
 * Literals under names that say secret: `export DB_PASSWORD=...`, `password: ...`, `--token=...`. Left out is what a
 * program computes: calls, interpolations, other names.
 */
export function assignmentsIn(script: string): Assignment[] {
  if (script.length > LONGEST) return [];
  const found: Assignment[] = [];
  for (const [, name = "", sign, double, single, bare] of script.matchAll(ASSIGNMENT)) {
    const text = double ?? single ?? bare ?? "";
    if (saysSecret(name) === undefined || /[$`({<\\]|^\/\/|^!/.test(text)) continue;
    const isQuoted = bare === undefined;
    if (!isQuoted && sign === ":" && !/\d/.test(text)) continue;
    if (isIdentifier(text) && saysSecret(text.split(".").at(-1)!) !== undefined) continue;
    found.push({ name, text });
  }
  return found;
}
