import { DAY } from "../period.ts";
import { type Entries, docsAt, instant, seconds, days, material, trigger } from "./entry.ts";

const docs = docsAt("2026-11-25", "ovh/terraform-provider-ovh@a1ae5bcee34b");

/** Keys and tokens of OVHcloud. */
export const ovh: Entries = {
  ovh_me_identity_user_token: {
    pulumi: "ovh:Me/identityUserToken:IdentityUserToken",
    kind: "token",
    expires: [instant("expires_at"), seconds("expires_in")],
    unset: "never",
    secret: { out: ["token"] },
    verified: docs(
      "docs/resources/me_identity_user_token.md",
      "`expires_at` - (Optional) Token expiration date.",
      "`expires_in` - (Optional) Token validity duration in seconds.",
    ),
  },
  ovh_me_api_oauth2_client: {
    pulumi: "ovh:Me/aPIOAuth2Client:APIOAuth2Client",
    kind: "client-secret",
    secret: { out: ["client_secret"] },
    verified: docs(
      "docs/resources/me_api_oauth2_client.md",
      "`client_secret` - Client secret of the created service account.",
    ),
  },
  ovh_cloud_project_user: {
    pulumi: "ovh:CloudProject/user:User",
    kind: "password",
    created: instant("creation_date"),
    replacedBy: [trigger("password_reset")],
    secret: { out: ["password"] },
    verified: docs(
      "docs/resources/cloud_project_user.md",
      "`password_reset` - (Optional) Arbitrary string to change to trigger a password update.",
    ),
  },
  ovh_cloud_project_user_s3_credential: {
    pulumi: "ovh:CloudProject/s3Credential:S3Credential",
    kind: "access-key",
    secret: { out: ["secret_access_key"] },
    verified: docs(
      "docs/resources/cloud_project_user_s3_credential.md",
      "`secret_access_key` - (Sensitive) the Secret Access Key",
    ),
  },
  ovh_cloud_key_manager_secret: {
    kind: "stored-secret",
    expires: [instant("expiration")],
    unset: "unknown",
    replacedBy: [material("payload")],
    secret: { in: ["payload"] },
    verified: docs(
      "docs/resources/cloud_key_manager_secret.md",
      "`expiration` - (Optional, Forces new resource) Expiration date of the secret in RFC3339 format.",
      "`payload` - (Optional, Sensitive, Forces new resource) Secret payload data (base64-encoded).",
    ),
  },
  ovh_okms_credential: {
    pulumi: "ovh:Okms/credential:Credential",
    kind: "certificate",
    expires: [days("validity")],
    unset: { ms: 365 * DAY },
    max: { ms: 365 * DAY },
    secret: { out: ["private_key_pem"] },
    verified: docs(
      "docs/resources/okms_credential.md",
      "`validity` (Number) Validity in days (default: 365 days, max: 365 days)",
    ),
  },
};
