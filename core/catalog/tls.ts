import {
  type Entries,
  type KindFacts,
  type Replacement,
  docsAt,
  counter,
  hours,
  isOneOf,
  provider,
} from "./entry.ts";

const docs = docsAt("2026-11-25", "hashicorp/terraform-provider-tls@d72d90e1b47b");

/** The newest release, in the words of its bridge. */
const newer = docsAt("2026-11-26", "pulumi/pulumi-tls@v5.6.1");

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
    replacedBy: [...RENEWED, counter("private_key_pem_wo_version")],
    secret: { in: ["private_key_pem"], writeOnly: ["private_key_pem_wo"] },
    verified: {
      ...docs(
        "docs/resources/self_signed_cert.md",
        "`validity_period_hours` (Number) Number of hours, after initial issuing, that the certificate will remain valid for.",
        "`early_renewal_hours` (Number) The resource will consider the certificate to have expired the given number of hours before its actual expiry time.",
      ),
      further: [
        newer(
          "sdk/nodejs/selfSignedCert.ts",
          "privateKeyPemWoVersion: The version of the `privateKeyPemWo` write-only private key. Because the write-only key is not stored in state, this version is the only signal the provider has that the key changed: increment it to force the certificate to be re-issued when rotating the key.",
        ),
      ],
    },
  },
  tls_locally_signed_cert: {
    pulumi: "tls:index/locallySignedCert:LocallySignedCert",
    kind: "certificate",
    kinds: AUTHORITY,
    expires: [hours("validity_period_hours")],
    replacedBy: [...RENEWED, counter("ca_private_key_pem_wo_version")],
    secret: { in: ["ca_private_key_pem"], writeOnly: ["ca_private_key_pem_wo"] },
    verified: {
      ...docs(
        "docs/resources/locally_signed_cert.md",
        "`validity_period_hours` (Number) Number of hours, after initial issuing, that the certificate will remain valid for.",
        "`early_renewal_hours` (Number) The resource will consider the certificate to have expired the given number of hours before its actual expiry time.",
      ),
      further: [
        newer(
          "sdk/nodejs/locallySignedCert.ts",
          "caPrivateKeyPemWoVersion: The version of the `caPrivateKeyPemWo` write-only private key. Because the write-only key is not stored in state, this version is the only signal the provider has that the key changed: increment it to force the certificate to be re-issued when rotating the CA key.",
        ),
      ],
    },
  },
  tls_cert_request: {
    pulumi: "tls:index/certRequest:CertRequest",
    secret: { in: ["private_key_pem"], writeOnly: ["private_key_pem_wo"] },
    verified: {
      ...docs(
        "docs/resources/cert_request.md",
        "`private_key_pem` (String, Sensitive) Private key in [PEM (RFC 1421)](https://datatracker.ietf.org/doc/html/rfc1421) format, that the certificate will belong to.",
      ),
      further: [
        newer(
          "sdk/nodejs/certRequest.ts",
          "privateKeyPemWo: Write-only private key in [PEM (RFC 1421)](https://datatracker.ietf.org/doc/html/rfc1421) format, that the certificate will belong to.",
        ),
      ],
    },
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
