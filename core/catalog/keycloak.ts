import { type Entries, docsAt, trigger, counter } from "./entry.ts";

const docs = docsAt("2026-11-25", "keycloak/terraform-provider-keycloak@05accfd870fa");

/** Client secrets of Keycloak. */
export const keycloak: Entries = {
  keycloak_openid_client: {
    pulumi: "keycloak:openid/client:Client",
    replacedBy: [trigger("client_secret_regenerate_when_changed"), counter("client_secret_wo_version")],
    secret: { in: ["client_secret"], out: ["client_secret"], writeOnly: ["client_secret_wo"] },
    verified: docs(
      "docs/resources/openid_client.md",
      "`client_secret_regenerate_when_changed` - (Optional) Arbitrary map of values that, when changed, will trigger rotation of the secret. NOTE!",
      "`client_secret_wo_version` - (Optional) Functions as a flag and/or trigger to indicate Terraform when to use the input value in `client_secret_wo` to execute a Create or Update operation.",
    ),
  },
  keycloak_oidc_identity_provider: {
    pulumi: "keycloak:oidc/identityProvider:IdentityProvider",
    secret: { in: ["client_secret"], writeOnly: ["client_secret_wo"] },
    verified: docs(
      "docs/resources/oidc_identity_provider.md",
      "`client_secret` - (Optional) The client or client secret registered within the identity provider.",
    ),
  },
  keycloak_realm_keystore_rsa: {
    pulumi: "keycloak:index/realmKeystoreRsa:RealmKeystoreRsa",
    secret: { in: ["private_key"] },
    verified: docs(
      "docs/resources/realm_keystore_rsa.md",
      "`private_key` - (Required) Private RSA Key encoded in PEM format.",
    ),
  },
  keycloak_user: {
    pulumi: "keycloak:index/user:User",
    secret: { in: ["initial_password.value"] },
    verified: docs("docs/resources/user.md", "`value` - (Required) The initial password."),
  },
  keycloak_realm: {
    pulumi: "keycloak:index/realm:Realm",
    secret: { in: ["smtp_server.auth.password", "smtp_server.token_auth.client_secret"] },
    verified: docs(
      "docs/resources/realm.md",
      "`password` - (Required) The SMTP server password.",
      "`client_secret` - (Required) The auth token client secret.",
    ),
  },
};
