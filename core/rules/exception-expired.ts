import { rule } from "../rule.ts";

export default rule({
  id: "exception-expired",
  topic: "exceptions",
  severity: "low",
  title: "Exception has passed its last day",
  why: "What it waived was to be mended by then, and is a finding again.",
  fix: "Mend what it waives, or decide anew and give it another day.",
  silent: ["Exceptions without a last day: exception-unreasoned speaks of what an exception must say."],
  controls: [],
  inspects: "exception",
  reads: "stack",
  check({ terms, hasEnded }, { report }) {
    if (hasEnded === false) return;
    const about = { discriminator: `${terms.rule} ${terms.until ?? ""}` };
    if (hasEnded) return report(terms, `waives ${terms.rule} until ${terms.until}, which has passed`, about);
    report(terms, `waives ${terms.rule} until a day that is none; expected a date such as 2027-01-31`, about);
  },
});
