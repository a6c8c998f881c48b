import { type Entries, docsAt } from "./entry.ts";

const docs = docsAt("2026-11-25", "lukasaron/terraform-provider-stripe@263f433830bd");

/** Secrets of Stripe. */
export const stripe: Entries = {
  stripe_webhook_endpoint: {
    pulumi: "stripe:index/webhookEndpoint:WebhookEndpoint",
    secret: { out: ["secret"] },
    verified: docs(
      "docs/resources/stripe_webhook_endpoint.md",
      "`secret` - String. The endpoint’s secret, used to generate webhook signatures. This field is marked as `sensitive`.",
    ),
  },
};
