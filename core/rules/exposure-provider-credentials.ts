import { describeSecret } from "../secret/describe.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "exposure-provider-credentials",
  topic: "exposure",
  severity: "critical",
  title: "Credential of terraform itself is written in the configuration",
  why: "What terraform may do, everybody may do who can read the repository: as a rule that is everything.",
  fix: "Replace the credential, and let the provider or the backend find it in the environment, or use workload identity.",
  silent: ["References to variables, data sources and ephemeral resources: the laws of those hold."],
  controls: ["pci-dss-4.0.1:8.6.2", "nist-800-53-r5:IA-5(7)"],
  inspects: "exposure",
  reads: "stack",
  supersedes: ["exposure-literal", "exposure-plain-store", "exposure-state"],
  check(exposure, { report }) {
    if (exposure.is !== "literal") return;
    const { at, secret } = exposure;
    const { kind, name } = at.definition;
    if (kind !== "provider" && kind !== "backend") return;
    const whose = kind === "provider" ? `the provider ${name}` : `the backend ${name}`;
    report(at, `holds ${describeSecret(secret)} of ${whose} in plain text`, {
      fix: {
        text: `replace the credential, and leave the argument out: ${whose} reads it from the environment`,
      },
    });
  },
});
