import { type Entries, docsAt, goDuration } from "./entry.ts";

const docs = docsAt("2026-11-24", "elastic/terraform-provider-elasticstack@f2df95a9f70b");

/** Keys of Elasticsearch. */
export const elasticstack: Entries = {
  elasticstack_elasticsearch_security_api_key: {
    kind: "api-key",
    expires: [goDuration("expiration")],
    unset: "never",
    secret: { out: ["api_key", "encoded"], ephemeral: "elasticstack_elasticsearch_security_api_key" },
    verified: docs("docs/resources/elasticsearch_security_api_key.md"),
  },
  elasticstack_elasticsearch_security_user: {
    secret: { in: ["password", "password_hash"], writeOnly: ["password_wo"] },
    verified: docs("docs/resources/elasticsearch_security_user.md"),
  },
};
