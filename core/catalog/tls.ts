import { type Entries, type KindFacts, docsAt, hours, isOneOf, provider } from "./entry.ts";

const docs = docsAt("2026-11-24", "hashicorp/terraform-provider-tls@d72d90e1b47b");

/** Once it has ended, or so many hours earlier, the provider plans a new one. */
const RENEWED = [provider({ period: [hours("validity_period_hours")], early: hours("early_renewal_hours") })];
const AUTHORITY: readonly KindFacts[] = [
  { kind: "certificate-authority", when: [isOneOf("is_ca_certificate", true)] },
];

/** Keys and certificates that Terraform itself makes, and keeps in its state. */
export const tls: Entries = {
  tls_self_signed_cert: {
    pulumi: "tls:index/selfSignedCert:SelfSignedCert",
    kind: "certificate",
    kinds: AUTHORITY,
    expires: [hours("validity_period_hours")],
    replacedBy: RENEWED,
    secret: { in: ["private_key_pem"], writeOnly: ["private_key_pem_wo"] },
    verified: "none",
  },
  tls_locally_signed_cert: {
    pulumi: "tls:index/locallySignedCert:LocallySignedCert",
    kind: "certificate",
    kinds: AUTHORITY,
    expires: [hours("validity_period_hours")],
    replacedBy: RENEWED,
    secret: { in: ["ca_private_key_pem"], writeOnly: ["ca_private_key_pem_wo"] },
    verified: "none",
  },
  tls_cert_request: {
    pulumi: "tls:index/certRequest:CertRequest",
    secret: { in: ["private_key_pem"], writeOnly: ["private_key_pem_wo"] },
    verified: "none",
  },
  tls_private_key: {
    pulumi: "tls:index/privateKey:PrivateKey",
    secret: {
      out: ["private_key_pem", "private_key_openssh", "private_key_pem_pkcs8"],
      ephemeral: "tls_private_key",
    },
    verified: docs("docs/resources/private_key.md"),
  },
};
