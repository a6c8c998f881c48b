import { type Path } from "../definition.ts";
import { ignores } from "../lens/cause.ts";
import { type Credential } from "../lens/credential.ts";
import { rule } from "../rule.ts";
import { type Value, parts } from "../value.ts";

export default rule({
  id: "continuity-restless",
  topic: "continuity",
  severity: "low",
  title: "Credential changes at every apply",
  why: "Every plan shows a change, so that nobody reads plans any more, and every apply may replace a key that is in use.",
  fix: "Count from a moment that stays: time_static, time_offset or time_rotating.",
  silent: [
    "Arguments that ignore_changes holds.",
    "Moments of time_static, time_offset and time_rotating: they stay.",
  ],
  controls: [],
  inspects: "credential",
  reads: "one",
  check(credential, { report }) {
    for (const path of timedArguments(credential)) {
      const why = restless(credential.definition.get(path));
      if (why === undefined || ignores(credential.definition, path)) continue;
      report(
        { definition: credential.definition, path },
        `is another one at every apply: ${path} comes from ${why}`,
        {
          fix: { text: `let ${path} come from a time_static, time_offset or time_rotating` },
        },
      );
    }
  },
});

/** What says when it begins and ends, and what replaces it. */
function timedArguments({ entry }: Credential): Path[] {
  const { starts = [], expires = [], replacedBy = [] } = entry;
  const triggers = replacedBy.flatMap((way) =>
    way.by === "trigger" || way.by === "counter" ? [way.path] : [],
  );
  return [...new Set([...starts.map(({ path }) => path), ...expires.map(({ path }) => path), ...triggers])];
}

/** The clock or dice that a value, or a part of it, was drawn from. */
function restless(value: Value): string | undefined {
  if (value.state === "unknown") {
    if (value.instant?.anchor === "apply") return "the moment of the apply";
    return value.reason.code === "clock" ? "a function that answers anew each time" : undefined;
  }
  for (const part of parts(value)) {
    const found = restless(part);
    if (found !== undefined) return found;
  }
  return undefined;
}
