import { heldCertificates } from "../lens/held-certificate.ts";
import { rule } from "../rule.ts";
import { judgesSettingsOf } from "../setting-law.ts";

export default rule({
  id: "custody-weak-key",
  topic: "custody",
  severity: "medium",
  title: "Key is too weak for what it protects",
  why: "It can be guessed or computed with means that an attacker can rent.",
  fix: "Use RSA with at least 2048 bits, a curve of at least 256 bits, SHA-256, and long generated passwords.",
  silent: [
    "Keys whose strength the provider chooses.",
    "How strong a private key is that comes from outside; its certificate tells, where the configuration holds it.",
  ],
  controls: ["nist-800-53-r5:SC-12", "aws-fsbp:ACM.2", "cis-gcp-4.0:3.4"],
  inspects: "setting",
  reads: "one",
  further: [
    {
      inspects: "definition",
      check(definition, { catalog, report }) {
        for (const { at, rsaBits } of heldCertificates(definition, catalog))
          if (rsaBits !== undefined && rsaBits < 2048)
            report(at, `holds a certificate for an RSA key of ${rsaBits} bits`, {
              fix: { text: "have one issued for a key of 2048 bits or more" },
            });
      },
    },
  ],
  check: judgesSettingsOf("custody-weak-key"),
});
