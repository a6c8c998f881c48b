import { type Entries, docsAt, isNot } from "./entry.ts";

const docs = docsAt("2026-11-24", "newrelic/terraform-provider-newrelic@6cec439d4342");

/** Keys of New Relic cannot end, and the provider does not mark them as sensitive. */
export const newrelic: Entries = {
  // The key for browsers is made to be seen.
  newrelic_api_access_key: {
    pulumi: "newrelic:index/apiAccessKey:ApiAccessKey",
    kind: "api-key",
    when: [isNot("ingest_type", "BROWSER")],
    secret: { when: [isNot("ingest_type", "BROWSER")], out: ["key"] },
    verified: docs("website/docs/r/api_access_key.html.markdown"),
  },
  newrelic_synthetics_secure_credential: {
    pulumi: "newrelic:synthetics/secureCredential:SecureCredential",
    secret: { in: ["value"] },
    verified: docs("website/docs/r/synthetics_secure_credential.html.markdown"),
  },
};
