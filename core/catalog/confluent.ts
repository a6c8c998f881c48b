import { type Entries, docsAt } from "./entry.ts";

const docs = docsAt("2026-11-25", "confluentinc/terraform-provider-confluent@e58ae689f09d");

/** Keys of Confluent Cloud. */
export const confluent: Entries = {
  // It cannot end, whatever it opens: a cluster, or without a resource the whole organisation.
  confluent_api_key: {
    pulumi: "confluentcloud:index/apiKey:ApiKey",
    kind: "api-key",
    secret: { out: ["secret"] },
    verified: docs(
      "docs/resources/confluent_api_key.md",
      "`secret` - (Required String, Sensitive) The secret of the API Key.",
    ),
  },
  confluent_kafka_acl: {
    pulumi: "confluentcloud:index/kafkaAcl:KafkaAcl",
    secret: { in: ["credentials.secret"] },
    verified: docs(
      "docs/resources/confluent_kafka_acl.md",
      "`credentials` (Optional Configuration Block) supports the following:",
    ),
  },
  confluent_schema_registry_kek: {
    pulumi: "confluentcloud:index/schemaRegistryKek:SchemaRegistryKek",
    secret: { in: ["credentials.secret"] },
    verified: docs(
      "docs/resources/confluent_schema_registry_kek.md",
      "`credentials` (Optional Configuration Block) supports the following:",
    ),
  },
};
