import { rule } from "../rule.ts";

export default rule({
  id: "exception-unreasoned",
  topic: "exceptions",
  severity: "low",
  title: "Exception gives no reason",
  why: "Whoever meets it later cannot tell whether it still holds.",
  fix: 'Write why the finding is acceptable: reason="...".',
  silent: ["What the reason says: people judge that."],
  controls: [],
  inspects: "exception",
  reads: "stack",
  check({ terms }, { report }) {
    if (terms.reason !== undefined && terms.reason.trim() !== "") return;
    report(terms, `waives ${terms.rule} without a reason`, { discriminator: terms.rule });
  },
});
