import { describeSecret } from "../secret/describe.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "exposure-literal",
  topic: "exposure",
  severity: "critical",
  title: "Secret is written in the configuration",
  why: "Everybody who may read the repository, its history or a plan has it, and it cannot be taken back.",
  fix: "Replace the secret, then read it from a secret store or take it as a sensitive variable without a default.",
  silent: [
    "Placeholders such as `<password>`, `REPLACE_ME`, `xxxx`; but `changeme` as a password is one, for the door opens with it.",
    "References, ARNs, paths, templates of other tools, encrypted texts, hashes, certificates and public keys.",
    "Plain words under names such as token or api_key: no machine issues those.",
    "A secret in the default of a variable: exposure-variable speaks of that.",
  ],
  controls: ["pci-dss-4.0.1:8.6.2", "cis-aws-3.0:1.14", "nist-800-53-r5:IA-5(7)"],
  inspects: "exposure",
  reads: "stack",
  supersedes: ["exposure-plain-store", "exposure-state"],
  check(exposure, { report }) {
    if (exposure.is !== "literal") return;
    const { at, secret, doubt } = exposure;
    const { kind, address } = at.definition;
    if (kind === "provider" || kind === "backend") return;
    report(at, `holds ${describeSecret(secret)} in plain text`, {
      // What is not certain silences nothing.
      ...(doubt && { conditional: doubt, about: `${address} ${at.path} perhaps` }),
      fix: {
        text: "replace the secret, and read it from a secret store, an ephemeral resource or a sensitive variable",
      },
    });
  },
});
