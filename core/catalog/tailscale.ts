import { DAY } from "../period.ts";
import { type Entries, docsAt, seconds } from "./entry.ts";

const docs = docsAt("2026-11-24", "tailscale/terraform-provider-tailscale@0a85227d903f");

/** Keys of Tailscale. */
export const tailscale: Entries = {
  tailscale_tailnet_key: {
    pulumi: "tailscale:index/tailnetKey:TailnetKey",
    kind: "token",
    expires: [seconds("expiry")],
    unset: { ms: 90 * DAY },
    max: { ms: 90 * DAY },
    secret: { out: ["key"] },
    verified: docs("docs/resources/tailnet_key.md"),
  },
  tailscale_oauth_client: {
    pulumi: "tailscale:index/oauthClient:OauthClient",
    kind: "client-secret",
    secret: { out: ["key"] },
    verified: docs("docs/resources/oauth_client.md"),
  },
  tailscale_webhook: {
    pulumi: "tailscale:index/webhook:Webhook",
    secret: { out: ["secret"] },
    verified: docs("docs/resources/webhook.md"),
  },
};
