import { type Entries } from "./entry.ts";
import { type Path } from "../definition.ts";

/** Certificates that are made elsewhere and handed over as PEM, by the providers' pages. */
const certificatesOf = (byType: Readonly<Record<string, Path>>): Entries =>
  Object.fromEntries(
    Object.entries(byType).map(([type, path]) => [type, { certificates: [path], verified: "none" }]),
  );

export const awsCertificates = certificatesOf({
  aws_acm_certificate: "certificate_body",
  aws_iam_server_certificate: "certificate_body",
});

export const googleCertificates = certificatesOf({
  google_compute_ssl_certificate: "certificate",
  google_compute_region_ssl_certificate: "certificate",
});

export const digitaloceanCertificates = certificatesOf({ digitalocean_certificate: "leaf_certificate" });

export const hcloudCertificates = certificatesOf({ hcloud_uploaded_certificate: "certificate" });

export const alicloudCertificates = certificatesOf({ alicloud_ssl_certificates_service_certificate: "cert" });

export const tencentcloudCertificates = certificatesOf({ tencentcloud_ssl_certificate: "cert" });
