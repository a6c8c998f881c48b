import { type Entries, counter, docsAt, trigger } from "./entry.ts";

const docs = docsAt("2026-11-24", "keycloak/terraform-provider-keycloak@05accfd870fa");

/** Client secrets of Keycloak. */
export const keycloak: Entries = {
  keycloak_openid_client: {
    pulumi: "keycloak:openid/client:Client",
    replacedBy: [trigger("client_secret_regenerate_when_changed"), counter("client_secret_wo_version")],
    secret: { in: ["client_secret"], out: ["client_secret"], writeOnly: ["client_secret_wo"] },
    verified: docs("docs/resources/openid_client.md"),
  },
  keycloak_oidc_identity_provider: {
    pulumi: "keycloak:oidc/identityProvider:IdentityProvider",
    secret: { in: ["client_secret"], writeOnly: ["client_secret_wo"] },
    verified: docs("docs/resources/oidc_identity_provider.md"),
  },
};
