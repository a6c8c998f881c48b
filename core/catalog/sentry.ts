import { type Entries, docsAt } from "./entry.ts";

const docs = docsAt("2026-11-25", "jianyuan/terraform-provider-sentry@ed58032610ad");

/** Keys of Sentry. */
export const sentry: Entries = {
  // It stands in what is shipped to browsers and phones, but for its old secret half.
  sentry_key: {
    pulumi: "sentry:index/sentryKey:SentryKey",
    secret: { out: ["secret", "dsn_secret"] },
    verified: docs("docs/resources/key.md", "`secret` (String, Sensitive) The secret key."),
  },
};
