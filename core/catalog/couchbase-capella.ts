import { DAY } from "../period.ts";
import { type Entries, docsAt, days, counter } from "./entry.ts";

const docs = docsAt("2026-11-25", "couchbasecloud/terraform-provider-couchbase-capella@6900d8f8336f");

/** Keys of Capella, which counts in days. */
export const couchbaseCapella: Entries = {
  "couchbase-capella_apikey": {
    kind: "api-key",
    expires: [days("expiry", { never: [-1] })],
    unset: { ms: 180 * DAY },
    replacedBy: [counter("rotate")],
    secret: { in: ["secret"], out: ["token"] },
    verified: docs(
      "docs/resources/apikey.md",
      "`expiry` (Number) - Expiry of the API key in number of days. Must be at least 0.01 days. If set to -1, the token will not expire.",
      "`rotate` (Number) - Set this value in incremental order from the previously set rotate value (starting from 1) to trigger rotation of the API key.",
    ),
  },
};
