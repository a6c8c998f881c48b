import { type Entries, docsAt, epochMilliseconds, isOneOf, material, trigger } from "./entry.ts";

const docs = docsAt("2026-11-25", "vercel/terraform-provider-vercel@c8a6711c565f");

/** Tokens and variables of Vercel. */
export const vercel: Entries = {
  vercel_user_token: {
    pulumi: "vercel:index/userToken:UserToken",
    kind: "token",
    expires: [epochMilliseconds("expires_at")],
    unset: "never",
    replacedBy: [trigger("expires_at")],
    secret: { out: ["bearer_token"] },
    verified: {
      ...docs(
        "docs/resources/user_token.md",
        "`expires_at` (Number) The Unix timestamp in milliseconds when the token should expire.",
      ),
      further: [
        docs(
          "vercel/resource_user_token.go",
          "PlanModifiers: []planmodifier.Int64{int64planmodifier.RequiresReplace()},",
        ),
      ],
    },
  },
  vercel_edge_config_token: {
    pulumi: "vercel:index/edgeConfigToken:EdgeConfigToken",
    kind: "token",
    secret: { out: ["token", "connection_string"] },
    verified: docs(
      "docs/resources/edge_config_token.md",
      "`token` (String, Sensitive) A read access token used for authenticating against the Edge Config's endpoint for high volume, low-latency requests.",
    ),
  },
  vercel_project_protection_bypass: {
    pulumi: "vercel:index/projectProtectionBypass:ProjectProtectionBypass",
    kind: "token",
    replacedBy: [material("secret")],
    secret: { in: ["secret"], out: ["secret"] },
    verified: docs(
      "docs/resources/project_protection_bypass.md",
      "`secret` (String, Sensitive) The 32-character alphanumeric secret used as the value of the `x-vercel-protection-bypass` header. If omitted, Vercel generates one.",
    ),
  },
  vercel_webhook: {
    pulumi: "vercel:index/webhook:Webhook",
    secret: { out: ["secret"] },
    verified: docs(
      "docs/resources/webhook.md",
      "`secret` (String, Sensitive) A secret value which will be provided in the `x-vercel-signature` header and can be used to verify the authenticity of the webhook.",
    ),
  },
  vercel_project_environment_variable: {
    pulumi: "vercel:index/projectEnvironmentVariable:ProjectEnvironmentVariable",
    secret: { when: [isOneOf("sensitive", true)], in: ["value"], writeOnly: ["value_wo"] },
    verified: docs(
      "docs/resources/project_environment_variable.md",
      "`value` (String, Sensitive) (Optional, exactly one of `value` or `value_wo` is required) The value of the Environment Variable.",
    ),
  },
  vercel_shared_environment_variable: {
    pulumi: "vercel:index/sharedEnvironmentVariable:SharedEnvironmentVariable",
    secret: { when: [isOneOf("sensitive", true)], in: ["value"], writeOnly: ["value_wo"] },
    verified: docs(
      "docs/resources/shared_environment_variable.md",
      "`value` (String, Sensitive) (Optional, exactly one of `value` or `value_wo` is required) The value of the Environment Variable.",
    ),
  },
};
