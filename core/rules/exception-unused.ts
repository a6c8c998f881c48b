import { rule } from "../rule.ts";

export default rule({
  id: "exception-unused",
  topic: "exceptions",
  severity: "low",
  title: "Exception waives nothing",
  why: "It hides the next finding that fits it, which nobody has looked at.",
  fix: "Take it out.",
  silent: ["Exceptions for rules that did not run, or are off."],
  controls: [],
  inspects: "exception",
  reads: "stack",
  check({ terms, use, meant }, { report }) {
    const about = { discriminator: terms.rule };
    if (use === "unused") report(terms, `waives ${terms.rule}, of which there is no finding here`, about);
    if (terms.rule === "") return report(terms, "names no rule to waive", about);
    if (use === "no-such-rule") {
      const hint = meant === undefined ? "" : `; did you mean ${meant}?`;
      report(terms, `waives ${terms.rule}, and there is no such rule${hint}`, about);
    }
  },
});
