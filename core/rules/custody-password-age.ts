import { type PasswordAge } from "../catalog/entry.ts";
import { type Judgement, KEPT, brokenBy, judge, unsure } from "../lens/possible.ts";
import { type Said, firstSaid } from "../lens/time-argument.ts";
import { type Period, describePeriod } from "../period.ts";
import { rule } from "../rule.ts";
import { typeKey } from "../secret/table.ts";

export default rule({
  id: "custody-password-age",
  topic: "custody",
  severity: "low",
  title: "People may keep a password for longer than the policy allows",
  why: "Where a password is all that somebody proves who they are with, PCI DSS 8.3.9 has it changed every 90 days.",
  fix: "Demand a second factor; where there can be none, let passwords end within the limit.",
  silent: [
    "Everything, unless the policy switches this rule on: NIST SP 800-63B advises against passwords that end by the calendar.",
  ],
  controls: ["pci-dss-4.0.1:8.3.9"],
  inspects: "definition",
  reads: "one",
  check(definition, { catalog, policy, now, report, undecided }) {
    const key = typeKey(definition);
    const age = key === undefined ? undefined : catalog.entry(key)?.passwordAge;
    if (!age) return;
    const limit = policy.lifetime({ kind: "password", definition });
    const cases = firstSaid(definition, [age.most], now).map(({ said }) => said);
    const judgement = judge({ cases }, (said) => judgeAge(said, age, limit));
    if (judgement.is === "kept") return;
    const at = { definition, path: age.most.path };
    if (judgement.is === "unsure") return undecided(at, judgement.reason);
    report(at, `lets people keep a password ${judgement.by}, at most ${describePeriod(limit)} allowed`, {
      fix: { text: `set ${age.most.path} to at most ${describePeriod(limit)}` },
    });
  },
});

/** How long a password may be kept, to complete "lets people keep a password", where that is too long. */
function judgeAge(said: Said, { most, unset }: PasswordAge, limit: Period): Judgement<string> {
  const known = (age: Period | "never", how: string): Judgement<string> => {
    const ms = age === "never" ? Infinity : age.ms;
    if (ms <= limit.ms) return KEPT;
    return brokenBy(`${age === "never" ? "for ever" : `for ${describePeriod(age)}`}${how}`);
  };
  switch (said.kind) {
    case "nothing":
      return unset === "unknown"
        ? unsure({ code: "apply", text: `${most.path} is not set and the provider decides` })
        : known(unset, `: ${most.path} is not set`);
    case "never":
      return known("never", ` by its ${most.path}`);
    case "length":
      return known({ ms: said.ms }, "");
    case "unknown":
    case "either":
      return unsure(said.reason);
    default:
      return unsure({ code: "error", text: `${most.path} is not a length of time` });
  }
}
