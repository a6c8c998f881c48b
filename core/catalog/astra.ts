import { type Entries, docsAt, goDuration } from "./entry.ts";

const docs = docsAt("2026-11-25", "datastax/terraform-provider-astra@3f5ead1779d1");

/** Tokens of Astra. */
export const astra: Entries = {
  astra_streaming_pulsar_token: {
    kind: "token",
    expires: [goDuration("time_to_live")],
    unset: "unknown",
    secret: { out: ["token"] },
    verified: docs(
      "docs/resources/streaming_pulsar_token.md",
      "`time_to_live` (String) The relative time until the token expires.  For example 1h, 1d, 1y, etc.",
    ),
  },
  astra_token: {
    kind: "token",
    secret: { out: ["token", "secret"] },
    verified: docs(
      "docs/resources/token.md",
      "`token` (String, Sensitive) Token, use as auth bearer for API calls or as password in combination with the word `token` in cql",
    ),
  },
};
