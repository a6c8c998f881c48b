import { type Entries, docsAt } from "./entry.ts";

const docs = docsAt("2026-11-25", "elastic/terraform-provider-ec@df6aeea53a88");

/** Passwords that a deployment of Elastic Cloud has by itself. */
export const ec: Entries = {
  ec_deployment: {
    secret: {
      in: ["elasticsearch.keystore_contents.value"],
      out: ["elasticsearch_password", "apm_secret_token"],
    },
    verified: docs(
      "docs/resources/deployment.md",
      "`elasticsearch_password` (String, Sensitive) Password for authenticating to the Elasticsearch resource.",
    ),
  },
};
