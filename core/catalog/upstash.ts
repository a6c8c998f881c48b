import { type Entries, docsAt } from "./entry.ts";

const docs = docsAt("2026-11-25", "upstash/terraform-provider-upstash@a8c50b1fbe9e");

/** Tokens that a database of Upstash has by itself. */
export const upstash: Entries = {
  upstash_redis_database: {
    pulumi: "upstash:index/redisDatabase:RedisDatabase",
    secret: { out: ["password", "rest_token", "read_only_rest_token"] },
    verified: docs(
      "docs/resources/redis_database.md",
      "`password` (String, Sensitive) Password of the database",
    ),
  },
  upstash_vector_index: {
    pulumi: "upstash:index/vectorIndex:VectorIndex",
    secret: { out: ["token", "read_only_token"] },
    verified: docs(
      "docs/resources/vector_index.md",
      "`token` (String, Sensitive) REST token to send request to the related index.",
    ),
  },
};
