import { type Entries, docsAt } from "./entry.ts";

const docs = docsAt("2026-11-25", "zerotier/terraform-provider-zerotier@1d42b19e3413");

/** Tokens of ZeroTier, which cannot end. */
export const zerotier: Entries = {
  zerotier_token: {
    kind: "token",
    secret: { out: ["token"] },
    verified: docs("docs/resources/token.md", "`token` (String, Sensitive) The value of the token"),
  },
};
