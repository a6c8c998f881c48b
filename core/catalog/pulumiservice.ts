import { type Entries, type Entry, docsAt, epochSeconds, seconds } from "./entry.ts";

const docs = docsAt("2026-11-25", "pulumi/pulumi-pulumiservice@dc76a0186fd9");
const SCHEMA = "provider/cmd/pulumi-resource-pulumiservice/schema.json";

const ENDLESS: Entry = {
  kind: "token",
  secret: { out: ["value"] },
  verified: docs(SCHEMA, "The token's value."),
};

/** The schema does not say the unit; the provider's own type of the answer does. */
const ENDING: Entry = {
  kind: "token",
  expires: [epochSeconds("expires", { never: [0] })],
  secret: { out: ["token_value"] },
  verified: docs(
    "provider/pkg/apitype/access_token_.go",
    "Unix epoch timestamp (seconds) when the token expires. Zero if it never expires.",
    'Expires int64 `json:"expires" yaml:"expires"`',
  ),
};

const WEBHOOK: Entry = {
  secret: { in: ["secret"] },
  verified: docs(SCHEMA, "secret used as the HMAC key"),
};

/** Tokens of Pulumi Cloud. Its provider is none of Terraform's: the types are Pulumi's tokens. */
export const pulumiservice: Entries = {
  "pulumiservice:index:AccessToken": ENDLESS,
  "pulumiservice:index:OrgAccessToken": ENDLESS,
  "pulumiservice:index:TeamAccessToken": ENDLESS,
  "pulumiservice:api/tokens:PersonalToken": ENDING,
  "pulumiservice:api/tokens:OrgToken": ENDING,
  "pulumiservice:api/tokens:TeamToken": ENDING,
  "pulumiservice:index:AgentPool": {
    kind: "token",
    secret: { out: ["token_value"] },
    verified: docs(SCHEMA, "The agent pool's token's value."),
  },
  "pulumiservice:index:Webhook": WEBHOOK,
  // The tokens that it gives for those of an identity provider.
  "pulumiservice:index:OidcIssuer": {
    kind: "token",
    issues: true,
    expires: [seconds("max_expiration_seconds")],
    unset: "unknown",
    verified: docs(
      SCHEMA,
      "maxExpirationSeconds",
      "The maximum duration of the Pulumi access token working after an exchange, specified in seconds.",
    ),
  },
};
