import { rule } from "../rule.ts";

export default rule({
  id: "existence-long-lived-key",
  topic: "existence",
  severity: "low",
  title: "Key where a short-lived credential would do",
  why: "A key can be copied and used from anywhere; a federated identity has nothing that could be copied.",
  fix: "Let the program prove who it is, and give it credentials that last an hour.",
  silent: [
    "Everything, unless the policy switches this rule on: not every program can prove who it is.",
    "Keys for which their provider has no other way.",
  ],
  controls: ["cis-gcp-4.0:1.4"],
  inspects: "credential",
  reads: "one",
  check({ definition, entry, uncertain }, { report, undecided }) {
    if (entry.alternative === undefined) return;
    const at = { definition, path: "" };
    if (uncertain) return undecided(at, uncertain);
    report(at, "makes a key that can be copied, where its provider has a way without", {
      fix: { text: `use ${entry.alternative}` },
    });
  },
});
