import { type Entries, docsAt, goDuration, instant, isOneOf, provider, trigger } from "./entry.ts";

const docs = docsAt("2026-11-24", "scaleway/terraform-provider-scaleway@b2d45ed4bd72");

/** Keys and secrets of Scaleway. */
export const scaleway: Entries = {
  // Every change makes a new one.
  scaleway_iam_api_key: {
    pulumi: ["scaleway:iam/apiKey:ApiKey", "scaleway:index/iamApiKey:IamApiKey"],
    kind: "access-key",
    expires: [instant("expires_at")],
    unset: "never",
    replacedBy: [trigger("expires_at")],
    secret: { out: ["secret_key"] },
    verified: "none",
  },
  scaleway_function_token: {
    pulumi: ["scaleway:functions/token:Token", "scaleway:index/functionToken:FunctionToken"],
    kind: "token",
    expires: [instant("expires_at")],
    unset: "never",
    replacedBy: [trigger("expires_at")],
    secret: { out: ["token"] },
    verified: "none",
  },
  scaleway_key_manager_key: {
    pulumi: ["scaleway:index/keyManagerKey:KeyManagerKey", "scaleway:keymanager/key:Key"],
    kind: "encryption-key",
    when: [isOneOf("usage", "symmetric_encryption")],
    replacedBy: [provider({ period: [goDuration("rotation_policy.rotation_period")] })],
    verified: docs("docs/resources/key_manager_key.md"),
  },
  scaleway_secret_version: {
    pulumi: ["scaleway:index/secretVersion:SecretVersion", "scaleway:secrets/version:Version"],
    secret: { in: ["data"], writeOnly: ["data_wo"] },
    verified: docs("docs/resources/secret_version.md"),
  },
  scaleway_rdb_user: {
    pulumi: "scaleway:databases/user:User",
    secret: { in: ["password"], writeOnly: ["password_wo"] },
    verified: docs("docs/resources/rdb_user.md"),
  },
};
