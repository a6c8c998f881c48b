import { type Entries, type KindFacts, type Replacement, docsAt, hours, isOneOf, provider } from "./entry.ts";

const docs = docsAt("2026-11-25", "hashicorp/terraform-provider-tls@d72d90e1b47b");

const RENEWED: readonly Replacement[] = [
  provider({ period: [hours("validity_period_hours")], early: hours("early_renewal_hours") }),
];
const AUTHORITY: readonly KindFacts[] = [
  { kind: "certificate-authority", when: [isOneOf("is_ca_certificate", true)] },
];

/** Keys and certificates that Terraform itself makes, and keeps in its state. */
export const tls: Entries = {
  // Once it has ended, or so many hours earlier, the provider plans a new one.
  tls_self_signed_cert: {
    pulumi: "tls:index/selfSignedCert:SelfSignedCert",
    kind: "certificate",
    kinds: AUTHORITY,
    expires: [hours("validity_period_hours")],
    replacedBy: RENEWED,
    secret: { in: ["private_key_pem"], writeOnly: ["private_key_pem_wo"] },
    verified: docs(
      "docs/resources/self_signed_cert.md",
      "`validity_period_hours` (Number) Number of hours, after initial issuing, that the certificate will remain valid for.",
      "`early_renewal_hours` (Number) The resource will consider the certificate to have expired the given number of hours before its actual expiry time.",
    ),
  },
  tls_locally_signed_cert: {
    pulumi: "tls:index/locallySignedCert:LocallySignedCert",
    kind: "certificate",
    kinds: AUTHORITY,
    expires: [hours("validity_period_hours")],
    replacedBy: RENEWED,
    secret: { in: ["ca_private_key_pem"], writeOnly: ["ca_private_key_pem_wo"] },
    verified: docs(
      "docs/resources/locally_signed_cert.md",
      "`validity_period_hours` (Number) Number of hours, after initial issuing, that the certificate will remain valid for.",
      "`early_renewal_hours` (Number) The resource will consider the certificate to have expired the given number of hours before its actual expiry time.",
    ),
  },
  tls_cert_request: {
    pulumi: "tls:index/certRequest:CertRequest",
    secret: { in: ["private_key_pem"], writeOnly: ["private_key_pem_wo"] },
    verified: docs(
      "docs/resources/cert_request.md",
      "`private_key_pem` (String, Sensitive) Private key in [PEM (RFC 1421)](https://datatracker.ietf.org/doc/html/rfc1421) format, that the certificate will belong to.",
    ),
  },
  // It has no life of its own: it becomes a credential where it is used.
  tls_private_key: {
    pulumi: "tls:index/privateKey:PrivateKey",
    secret: {
      out: ["private_key_pem", "private_key_openssh", "private_key_pem_pkcs8"],
      ephemeral: "tls_private_key",
    },
    verified: docs(
      "docs/resources/private_key.md",
      "`private_key_pem` (String, Sensitive) Private key data in [PEM (RFC 1421)](https://datatracker.ietf.org/doc/html/rfc1421) format.",
    ),
  },
};
