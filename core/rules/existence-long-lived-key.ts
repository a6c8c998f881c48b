import { type Entry } from "../catalog/entry.ts";
import { type Definition, type Path } from "../definition.ts";
import { rule } from "../rule.ts";
import { type Stack } from "../stack.ts";

export default rule({
  id: "existence-long-lived-key",
  topic: "existence",
  severity: "low",
  title: "Key where a short-lived credential would do",
  why: "A key can be copied and used from anywhere; a federated identity has nothing that could be copied.",
  fix: "Let the program prove who it is, and give it credentials that last an hour.",
  silent: [
    "Everything, unless the policy switches this rule on: not every program can prove who it is.",
    "Keys for which their provider has no other way, and those of which only what has none is read: the SMTP password of SES.",
  ],
  controls: ["cis-gcp-4.0:1.4"],
  inspects: "credential",
  reads: "stack",
  check({ definition, entry, uncertain }, { stack, report, undecided }) {
    if (entry.alternative === undefined || servesOnly(definition, entry, stack)) return;
    const at = { definition, path: "" };
    if (uncertain) return undecided(at, uncertain);
    report(at, "makes a key that can be copied, where its provider has a way without", {
      fix: { text: `use ${entry.alternative}` },
    });
  },
});

/** Is all that is read of its secrets for a door that lets in nothing else? */
function servesOnly(definition: Definition, { noAlternative = [], secret }: Entry, stack: Stack): boolean {
  const reads = (path: Path): boolean =>
    stack.consumers(definition, path).some(({ reference }) => reference.path === path);
  return (
    noAlternative.some(reads) && !secret?.out?.some((path) => !noAlternative.includes(path) && reads(path))
  );
}
