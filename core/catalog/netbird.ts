import { DAY } from "../period.ts";
import { type Entries, docsAt, seconds, days, isNot } from "./entry.ts";

const docs = docsAt("2026-11-25", "netbirdio/terraform-provider-netbird@47c6f28b160b");

/** Keys and tokens of NetBird. */
export const netbird: Entries = {
  netbird_setup_key: {
    kind: "token",
    when: [isNot("revoked", true)],
    expires: [seconds("expiry_seconds", { never: [0] })],
    unset: "never",
    secret: { out: ["key"] },
    verified: {
      ...docs(
        "docs/resources/setup_key.md",
        "`expiry_seconds` (Number) Expiry time in seconds (0 is unlimited).",
      ),
      further: [
        docs("internal/provider/setup_key_resource.go", "Default:             int32default.StaticInt32(0),"),
      ],
    },
  },
  netbird_token: {
    kind: "token",
    expires: [days("expiration_days")],
    max: { ms: 365 * DAY },
    secret: { out: ["token"] },
    verified: docs("docs/resources/token.md", "`expiration_days` (Number)"),
  },
};
