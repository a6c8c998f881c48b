import { type Entries, docsAt } from "./entry.ts";

const docs = docsAt("2026-11-24", "confluentinc/terraform-provider-confluent@e58ae689f09d");

/** Keys of Confluent Cloud cannot end. */
export const confluent: Entries = {
  confluent_api_key: {
    pulumi: "confluentcloud:index/apiKey:ApiKey",
    kind: "api-key",
    secret: { out: ["secret"] },
    verified: docs("docs/resources/confluent_api_key.md"),
  },
};
