import { DAY } from "../period.ts";
import { type Entries, days, docsAt, trigger } from "./entry.ts";

const docs = docsAt("2026-11-24", "Twingate/terraform-provider-twingate@6875b07f8528");

/** Keys and tokens of Twingate. */
export const twingate: Entries = {
  // A number of days, whatever its name.
  twingate_service_account_key: {
    pulumi: "twingate:index/twingateServiceAccountKey:TwingateServiceAccountKey",
    kind: "token",
    expires: [days("expiration_time", { never: [0] })],
    unset: "never",
    max: { ms: 365 * DAY },
    secret: { out: ["token"] },
    verified: docs("docs/resources/service_account_key.md"),
  },
  twingate_connector_tokens: {
    pulumi: "twingate:index/twingateConnectorTokens:TwingateConnectorTokens",
    kind: "token",
    replacedBy: [trigger("keepers")],
    secret: { out: ["access_token", "refresh_token"], ephemeral: "twingate_connector_tokens" },
    verified: docs("docs/resources/connector_tokens.md"),
  },
};
