import { DAY } from "../period.ts";
import {
  type Entries,
  type Replacement,
  docsAt,
  instant,
  isOneOf,
  isUnset,
  provider,
  seconds,
} from "./entry.ts";

const docs = docsAt("2026-11-25", "tailscale/terraform-provider-tailscale@0a85227d903f");

/** The provider makes another one when the key has ended. */
const WHEN_INVALID: Replacement = provider({ period: [seconds("expiry")], every: { ms: 90 * DAY } });

/** Keys and clients of Tailscale. */
export const tailscale: Entries = {
  tailscale_tailnet_key: {
    pulumi: "tailscale:index/tailnetKey:TailnetKey",
    kind: "token",
    created: instant("created_at"),
    expires: [seconds("expiry")],
    unset: { ms: 90 * DAY },
    max: { ms: 90 * DAY },
    replacedBy: [
      { ...WHEN_INVALID, when: [isOneOf("recreate_if_invalid", "always")] },
      { ...WHEN_INVALID, when: [isUnset("recreate_if_invalid"), isOneOf("reusable", true)] },
    ],
    secret: { out: ["key"] },
    verified: docs(
      "docs/resources/tailnet_key.md",
      "`expiry` (Number) The expiry of the key in seconds. Defaults to `7776000` (90 days).",
      "`recreate_if_invalid` (String) Determines whether the key should be created again if it becomes invalid. By default, reusable keys will be recreated, but single-use keys will not.",
    ),
  },
  tailscale_oauth_client: {
    pulumi: "tailscale:index/oauthClient:OauthClient",
    kind: "client-secret",
    created: instant("created_at"),
    secret: { out: ["key"] },
    verified: docs(
      "docs/resources/oauth_client.md",
      "`key` (String, Sensitive) The client secret, also known as the key. Used with the client ID to generate access tokens.",
    ),
  },
  tailscale_webhook: {
    pulumi: "tailscale:index/webhook:Webhook",
    secret: { out: ["secret"] },
    verified: docs(
      "docs/resources/webhook.md",
      "`secret` (String, Sensitive) The secret used for signing webhook payloads. Only set on resource creation.",
    ),
  },
  tailscale_posture_integration: {
    pulumi: "tailscale:index/postureIntegration:PostureIntegration",
    secret: { in: ["client_secret"] },
    verified: docs(
      "docs/resources/posture_integration.md",
      "`client_secret` (String, Sensitive) The secret (auth key, token, etc.) used to authenticate with the provider.",
    ),
  },
};
