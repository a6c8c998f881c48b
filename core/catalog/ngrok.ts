import { type Entries, docsAt } from "./entry.ts";

const docs = docsAt("2026-11-25", "ngrok/terraform-provider-ngrok@853fa53a39e8");

/** Keys of ngrok, which cannot end. */
export const ngrok: Entries = {
  ngrok_api_key: {
    kind: "api-key",
    secret: { out: ["token"] },
    verified: docs(
      "docs/resources/api_key.md",
      "`token` (String, Sensitive) the bearer token that can be placed into the Authorization header to authenticate request to the ngrok API.",
    ),
  },
  ngrok_credential: {
    kind: "token",
    secret: { out: ["token"] },
    verified: docs(
      "docs/resources/credential.md",
      "`token` (String, Sensitive) the credential's authtoken that can be used to authenticate an ngrok agent.",
    ),
  },
};
