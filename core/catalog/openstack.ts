import { type Entries, docsAt, instant, trigger } from "./entry.ts";

const docs = docsAt("2026-11-24", "terraform-provider-openstack/terraform-provider-openstack@27f261252ad2");

/** Credentials of OpenStack. */
export const openstack: Entries = {
  openstack_identity_application_credential_v3: {
    pulumi: "openstack:identity/applicationCredential:ApplicationCredential",
    kind: "client-secret",
    expires: [instant("expires_at")],
    unset: "never",
    replacedBy: [trigger("expires_at")],
    secret: { in: ["secret"], out: ["secret"] },
    verified: docs("docs/resources/identity_application_credential_v3.md"),
  },
  openstack_identity_ec2_credential_v3: {
    pulumi: "openstack:identity/ec2CredentialV3:Ec2CredentialV3",
    kind: "access-key",
    secret: { out: ["secret"] },
    verified: docs("docs/resources/identity_ec2_credential_v3.md"),
  },
  openstack_keymanager_secret_v1: {
    pulumi: "openstack:keymanager/secretV1:SecretV1",
    kind: "stored-secret",
    expires: [instant("expiration")],
    unset: "never",
    secret: { in: ["payload"] },
    verified: "none",
  },
};
