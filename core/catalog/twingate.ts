import { DAY } from "../period.ts";
import { type Entries, docsAt, days, trigger } from "./entry.ts";

const docs = docsAt("2026-11-25", "Twingate/terraform-provider-twingate@6875b07f8528");

/** Keys and tokens of Twingate, which counts in days. */
export const twingate: Entries = {
  twingate_service_account_key: {
    pulumi: "twingate:index/twingateServiceAccountKey:TwingateServiceAccountKey",
    kind: "token",
    expires: [days("expiration_time", { never: [0] })],
    unset: "never",
    max: { ms: 365 * DAY },
    secret: { out: ["token"] },
    verified: docs(
      "docs/resources/service_account_key.md",
      "`expiration_time` (Number) Specifies how many days until a Service Account Key expires.",
    ),
  },
  twingate_connector_tokens: {
    pulumi: "twingate:index/twingateConnectorTokens:TwingateConnectorTokens",
    kind: "token",
    replacedBy: [trigger("keepers")],
    secret: { out: ["access_token", "refresh_token"], ephemeral: "twingate_connector_tokens" },
    verified: docs(
      "docs/resources/connector_tokens.md",
      "`keepers` (Map of String) Arbitrary map of values that, when changed, will trigger recreation of resource.",
    ),
  },
};
