import { DAY, type Period } from "../period.ts";
import { type Entries, days, docsAt, provider } from "./entry.ts";

const docs = docsAt("2026-11-24", "vancluever/terraform-provider-acme@5638d8d5a2e5");

/** The longest life of a public certificate since 15 March 2026 (CA/B Forum SC-081v3). */
const PUBLIC: Period = { ms: 200 * DAY };

/** Certificates from an authority that speaks ACME. */
export const acme: Entries = {
  acme_certificate: {
    pulumi: "acme:index/certificate:Certificate",
    kind: "certificate",
    expires: [days("validity_days")],
    unset: "unknown",
    max: PUBLIC,
    replacedBy: [
      provider({
        period: [days("validity_days")],
        every: PUBLIC,
        early: days("min_days_remaining", { never: [-1] }),
      }),
    ],
    secret: {
      in: ["account_key_pem", "certificate_p12_password", "dns_challenge.config"],
      out: ["private_key_pem", "certificate_p12"],
    },
    verified: docs(
      "docs/resources/certificate.md",
      "`validity_days` (Optional) - The desired validity duration for the certificate, in days (e.g., `7` for 7 days, `90` for 90 days).",
      "`min_days_remaining` (Optional) - The minimum amount of days remaining on the expiration of a certificate before a renewal is attempted. The default is `30`.",
    ),
  },
  acme_registration: {
    pulumi: "acme:index/registration:Registration",
    secret: { in: ["account_key_pem", "external_account_binding.hmac_base64"] },
    verified: docs(
      "docs/resources/registration.md",
      "`account_key_pem` (Optional) - The private key used to identify the account.",
    ),
  },
};
