import {
  type Entries,
  docsAt,
  instant,
  goDuration,
  isAnySet,
  isOneOf,
  isNot,
  trigger,
  material,
  counter,
  provider,
} from "./entry.ts";

const docs = docsAt("2026-11-25", "scaleway/terraform-provider-scaleway@b2d45ed4bd72");

/** Keys and tokens of Scaleway. */
export const scaleway: Entries = {
  // Every change makes a new one.
  scaleway_iam_api_key: {
    pulumi: ["scaleway:iam/apiKey:ApiKey", "scaleway:index/iamApiKey:IamApiKey"],
    kind: "access-key",
    created: instant("created_at"),
    expires: [instant("expires_at")],
    unset: "never",
    replacedBy: [trigger("expires_at")],
    secret: { out: ["secret_key"] },
    verified: docs(
      "docs/resources/iam_api_key.md",
      "`expires_at` - (Optional) The date and time of the expiration of the IAM API key. Please note that in case of any changes, the resource will be recreated.",
    ),
  },
  scaleway_function_token: {
    pulumi: ["scaleway:functions/token:Token", "scaleway:index/functionToken:FunctionToken"],
    kind: "token",
    expires: [instant("expires_at")],
    unset: "never",
    replacedBy: [trigger("expires_at")],
    secret: { out: ["token"] },
    verified: docs(
      "docs/resources/function_token.md",
      "`expires_at` (Optional) The expiration date of the token.",
    ),
  },
  scaleway_container_token: {
    pulumi: ["scaleway:containers/token:Token", "scaleway:index/containerToken:ContainerToken"],
    kind: "token",
    expires: [instant("expires_at")],
    unset: "never",
    replacedBy: [trigger("expires_at")],
    secret: { out: ["token"] },
    verified: docs(
      "docs/resources/container_token.md",
      "`expires_at` (Optional) The expiration date of the token.",
    ),
  },
  scaleway_cockpit_token: {
    pulumi: ["scaleway:index/cockpitToken:CockpitToken", "scaleway:observability/token:Token"],
    kind: "token",
    secret: { out: ["secret_key"] },
    verified: docs("docs/resources/cockpit_token.md", "`secret_key` - The secret key of the token."),
  },
  scaleway_mnq_nats_credentials: {
    pulumi: [
      "scaleway:index/mnqNatsCredentials:MnqNatsCredentials",
      "scaleway:mnq/natsCredentials:NatsCredentials",
    ],
    kind: "token",
    secret: { out: ["file"] },
    verified: docs("docs/resources/mnq_nats_credentials.md", "`file` - The content of the credentials file."),
  },
  scaleway_mnq_sqs_credentials: {
    pulumi: [
      "scaleway:index/mnqSqsCredentials:MnqSqsCredentials",
      "scaleway:mnq/sqsCredentials:SqsCredentials",
    ],
    kind: "access-key",
    secret: { out: ["secret_key"] },
    verified: docs("docs/resources/mnq_sqs_credentials.md", "`secret_key` - The secret value of the key."),
  },
  scaleway_iam_ssh_key: {
    pulumi: ["scaleway:iam/sshKey:SshKey", "scaleway:index/iamSshKey:IamSshKey"],
    kind: "ssh-key",
    when: [isNot("disabled", true)],
    created: instant("created_at"),
    replacedBy: [material("public_key")],
    verified: docs(
      "docs/resources/iam_ssh_key.md",
      "`public_key` - (Required) The public SSH key to be added.",
    ),
  },
  scaleway_key_manager_key: {
    pulumi: ["scaleway:index/keyManagerKey:KeyManagerKey", "scaleway:keymanager/key:Key"],
    kind: "encryption-key",
    when: [isOneOf("usage", "symmetric_encryption")],
    replacedBy: [provider({ period: [goDuration("rotation_policy.rotation_period")] })],
    verified: docs(
      "docs/resources/key_manager_key.md",
      '`rotation_period` (String, Required) – The period between key rotations (e.g., `"720h"` for 30 days).',
    ),
  },
  scaleway_rdb_user: {
    pulumi: "scaleway:databases/user:User",
    kind: "password",
    when: [isAnySet("password", "password_wo")],
    replacedBy: [material("password"), counter("password_wo_version")],
    secret: { in: ["password"], writeOnly: ["password_wo"] },
    verified: docs(
      "docs/resources/rdb_user.md",
      "`password` - (Optional) database user password. The password must meet the following requirements based on ISO27001 standards:",
      "`password_wo_version` - (Optional) The version of the [write-only](https://developer.hashicorp.com/terraform/language/manage-sensitive-data/write-only) password.",
    ),
  },
  scaleway_secret_version: {
    pulumi: ["scaleway:index/secretVersion:SecretVersion", "scaleway:secrets/version:Version"],
    secret: { in: ["data"], writeOnly: ["data_wo"] },
    verified: docs(
      "docs/resources/secret_version.md",
      "`data` - (Optional) The raw data payload of the secret version. Must not exceed 64KiB in size (e.g. `my-secret-version-payload`).",
    ),
  },
};
