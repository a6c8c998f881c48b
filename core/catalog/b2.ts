import { DAY } from "../period.ts";
import { type Entries, docsAt, seconds } from "./entry.ts";

const docs = docsAt("2026-11-25", "Backblaze/terraform-provider-b2@7211173ea1d2");

/** Keys of Backblaze. */
export const b2: Entries = {
  b2_application_key: {
    kind: "access-key",
    expires: [seconds("valid_duration_in_seconds")],
    unset: "never",
    max: { ms: 1000 * DAY },
    secret: { out: ["application_key"] },
    verified: docs(
      "docs/resources/application_key.md",
      "`valid_duration_in_seconds` (Number) When provided, the key will expire after the given number of seconds, and will have expirationTimestamp set.",
    ),
  },
};
