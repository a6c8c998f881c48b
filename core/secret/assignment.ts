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

/** External Secrets call `secretKey` the key under which they keep what `remoteRef` beside it names. */
const NAMES_KEY = /^secretKey$/;
const REMOTE = /^["']?[ \t]{0,20}\r?\n[ \t]{0,80}remoteRef:/;
const LOOKED_AHEAD = 200;

/**
 * Literals under names that say secret: `export DB_PASSWORD=...`, `password: ...`, `--token=...`. Left out is what a
 * program computes: calls, interpolations, other names.
 */
export function assignmentsIn(script: string): Assignment[] {
  if (script.length > LONGEST) return [];
  const found: Assignment[] = [];
  for (const match of script.matchAll(ASSIGNMENT)) {
    const [whole, name = "", sign, double, single, bare] = match;
    const text = double ?? single ?? bare ?? "";
    if (saysSecret(name) === undefined || /[$`({<\\]|^\/\/|^!/.test(text)) continue;
    if (
      NAMES_KEY.test(name) &&
      REMOTE.test(script.slice(match.index + whole.length, match.index + whole.length + LOOKED_AHEAD))
    )
      continue;
    const isQuoted = bare === undefined;
    if (!isQuoted && sign === ":" && !/\d/.test(text)) continue;
    if (isIdentifier(text) && saysSecret(text.split(".").at(-1)!) !== undefined) continue;
    found.push({ name, text });
  }
  return found;
}
