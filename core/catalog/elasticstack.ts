import { type Entries, docsAt, goDuration, isAnySet, material, counter } from "./entry.ts";

const docs = docsAt("2026-11-25", "elastic/terraform-provider-elasticstack@f2df95a9f70b");

/** Keys and passwords of Elasticsearch. */
export const elasticstack: Entries = {
  elasticstack_elasticsearch_security_api_key: {
    kind: "api-key",
    expires: [goDuration("expiration")],
    unset: "never",
    secret: { out: ["api_key", "encoded"], ephemeral: "elasticstack_elasticsearch_security_api_key" },
    verified: docs(
      "docs/resources/elasticsearch_security_api_key.md",
      "`expiration` (String) Expiration time for the API key. By default, API keys never expire.",
      'expiration = "1d"',
    ),
  },
  elasticstack_elasticsearch_security_user: {
    kind: "password",
    when: [isAnySet("password", "password_wo")],
    replacedBy: [material("password"), counter("password_wo_version")],
    secret: { in: ["password", "password_hash"], writeOnly: ["password_wo"] },
    verified: docs(
      "docs/resources/elasticsearch_security_user.md",
      "`password` (String, Sensitive) The user's password. Passwords must be at least 6 characters long.",
      "`password_wo_version` (String) Version identifier for the write-only password. This field is used to trigger updates when the password changes.",
    ),
  },
};
