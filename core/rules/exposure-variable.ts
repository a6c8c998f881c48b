import { isTrue } from "../lens/is-true.ts";
import { describeSecret } from "../secret/describe.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "exposure-variable",
  topic: "exposure",
  severity: "medium",
  title: "Variable shows the secret that it takes",
  why: "A default stands in the repository; the value of a variable that is not marked stands in plans and logs.",
  fix: "Give the variable no default, and mark it `sensitive = true` (or `ephemeral = true`).",
  silent: [
    "Variables of called modules without the mark: the mark of what they are given passes on.",
    "Variables of which only the name hints at a secret, and those that take its name, ARN or path.",
    "Variable files that git ignores, TF_VAR_* and --var: they are read and never reported.",
  ],
  controls: ["pci-dss-4.0.1:8.6.2", "nist-800-53-r5:IA-5(7)"],
  inspects: "exposure",
  reads: "stack",
  supersedes: ["exposure-literal"],
  check(exposure, { report, undecided }) {
    if (exposure.is !== "variable") return;
    const { definition, literals, goesTo } = exposure;
    const related = goesTo ? [{ role: "used by", at: goesTo }] : [];
    for (const { at, secret } of literals) {
      const where = at.path.startsWith("value") ? "in a file of the repository" : "as its default";
      report(at, `is given ${describeSecret(secret)} ${where}`, {
        related,
        fix: {
          text: "replace the secret, and hand the variable over at run time: TF_VAR_*, or a secret store",
        },
      });
    }
    if (literals.length > 0 || definition.module !== "") return;
    const sensitive = definition.get("sensitive");
    const ephemeral = definition.get("ephemeral");
    if (isTrue(sensitive) || isTrue(ephemeral)) return;
    const at = { definition, path: "" };
    if (sensitive.state === "unknown") return undecided(at, sensitive.reason);
    const takes = goesTo
      ? `goes into ${goesTo.path} of ${goesTo.definition.block}`
      : "takes a secret by its name";
    report(at, `${takes} and is not marked sensitive`, { related, fix: { text: "add `sensitive = true`" } });
  },
});
