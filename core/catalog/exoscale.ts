import { DAY } from "../period.ts";
import { type Entries, docsAt, provider, seconds } from "./entry.ts";

const docs = docsAt("2026-11-25", "exoscale/terraform-provider-exoscale@b692022e3351");

/** Keys of Exoscale, which cannot end, and those of its clusters, which do. */
export const exoscale: Entries = {
  // The provider makes another one once it has ended, or those seconds before.
  exoscale_sks_kubeconfig: {
    kind: "certificate",
    expires: [seconds("ttl_seconds")],
    unset: { ms: 30 * DAY },
    replacedBy: [
      provider({
        period: [seconds("ttl_seconds")],
        every: { ms: 30 * DAY },
        early: seconds("early_renewal_seconds"),
      }),
    ],
    secret: { out: ["kubeconfig"] },
    verified: docs(
      "docs/resources/sks_kubeconfig.md",
      "`ttl_seconds` (Number) ❗ The Time-to-Live of the Kubeconfig, after which it will expire / become invalid (seconds; default: 2592000 = 30 days).",
      "`early_renewal_seconds` (Number) If set, the resource will consider the Kubeconfig to have expired the given number of seconds before its actual CA certificate or client certificate expiry time.",
      "Past this period, applying the Terraform configuration will cause a new Kubeconfig to be generated.",
    ),
  },
  exoscale_iam_api_key: {
    kind: "api-key",
    secret: { out: ["secret"] },
    verified: docs(
      "docs/resources/iam_api_key.md",
      "`secret` (String, Sensitive) Secret for the IAM API Key.",
    ),
  },
};
