import { DAY } from "../period.ts";
import { type Entries, days, docsAt, isNot, seconds } from "./entry.ts";

const docs = docsAt("2026-11-24", "netbirdio/terraform-provider-netbird@47c6f28b160b");

/** Setup keys and tokens of NetBird. */
export const netbird: Entries = {
  netbird_setup_key: {
    kind: "token",
    when: [isNot("revoked", true)],
    expires: [seconds("expiry_seconds", { never: [0] })],
    unset: "unknown",
    secret: { out: ["key"] },
    verified: docs("docs/resources/setup_key.md"),
  },
  netbird_token: {
    kind: "token",
    expires: [days("expiration_days")],
    max: { ms: 365 * DAY },
    secret: { out: ["token"] },
    verified: "none",
  },
};
