import { type Entries, type Replacement, docsAt, seconds, isNot, provider } from "./entry.ts";

const docs = docsAt("2026-11-25", "rancher/terraform-provider-rancher2@c37fdac6ffbd");

const RENEWED: readonly Replacement[] = [
  { ...provider({ period: [seconds("ttl", { never: [0] })] }), when: [isNot("renew", false)] },
];

/** Tokens of Rancher. */
export const rancher2: Entries = {
  // Its server decides where nothing is said. The provider makes a new one once it has ended.
  rancher2_token: {
    pulumi: "rancher2:index/token:Token",
    kind: "token",
    expires: [seconds("ttl", { never: [0] })],
    unset: "unknown",
    replacedBy: RENEWED,
    secret: { out: ["token", "secret_key"] },
    verified: docs(
      "docs/resources/token.md",
      "`ttl` - (Optional/ForceNew) Defaults to the `auth-token-max-ttl-minutes` Rancher setting.",
      "To avoid breaking change on the provider, we still read in seconds but rounding up division if required.",
    ),
  },
  rancher2_custom_user_token: {
    pulumi: "rancher2:index/customUserToken:CustomUserToken",
    kind: "token",
    expires: [seconds("ttl", { never: [0] })],
    unset: "never",
    replacedBy: RENEWED,
    secret: { in: ["password"], out: ["token", "secret_key", "temp_token"] },
    verified: docs(
      "docs/resources/custom_user_token.md",
      "`ttl` - (Optional/ForceNew) Token time to live in seconds. Default `0` (int)",
    ),
  },
  rancher2_cloud_credential: {
    pulumi: "rancher2:index/cloudCredential:CloudCredential",
    secret: {
      in: [
        "amazonec2_credential_config.secret_key",
        "azure_credential_config.client_secret",
        "digitalocean_credential_config.access_token",
      ],
    },
    verified: docs(
      "docs/resources/cloud_credential.md",
      "`secret_key` - (Required/Sensitive) AWS secret key (string)",
    ),
  },
  rancher2_secret_v2: {
    pulumi: "rancher2:index/secretV2:SecretV2",
    secret: { in: ["data"] },
    verified: docs(
      "docs/resources/secret_v2.md",
      "`data` - (Required/Sensitive) The data of the secret v2 (map)",
    ),
  },
  rancher2_user: {
    pulumi: "rancher2:index/user:User",
    secret: { in: ["password"] },
    verified: docs("docs/resources/user.md", "`password` - (Required/ForceNew) The user password (string)"),
  },
};
