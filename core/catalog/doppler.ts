import { type Entries, docsAt, instant, trigger } from "./entry.ts";

const docs = docsAt("2026-11-24", "DopplerHQ/terraform-provider-doppler@b66941cfae3c");

/** Tokens and secrets of Doppler. */
export const doppler: Entries = {
  doppler_service_account_token: {
    pulumi: "doppler:index/serviceAccountToken:ServiceAccountToken",
    kind: "token",
    expires: [instant("expires_at")],
    unset: "never",
    replacedBy: [trigger("expires_at")],
    secret: { out: ["api_key"] },
    verified: docs("docs/resources/service_account_token.md"),
  },
  doppler_service_token: {
    pulumi: "doppler:index/serviceToken:ServiceToken",
    kind: "token",
    secret: { out: ["key"] },
    verified: docs("docs/resources/service_token.md"),
  },
  doppler_secret: {
    pulumi: "doppler:index/secret:Secret",
    secret: { in: ["value"], out: ["computed"] },
    verified: docs("docs/resources/secret.md"),
  },
};
