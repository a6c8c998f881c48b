import { type Entries, docsAt, hours, days, provider } from "./entry.ts";

const docs = docsAt("2026-11-25", "Venafi/terraform-provider-venafi@23243f9802e4");

/** Certificates from Venafi, asked for anew some hours before they end. */
export const venafi: Entries = {
  venafi_certificate: {
    kind: "certificate",
    expires: [days("valid_days")],
    unset: "unknown",
    replacedBy: [provider({ period: [days("valid_days")], early: hours("expiration_window") })],
    secret: { in: ["key_password"], out: ["private_key_pem", "pkcs12"] },
    verified: docs(
      "website/docs/r/venafi_certificate.html.markdown",
      "`valid_days` - (Optional, integer) Desired number of days for which the new certificate will be valid.",
      "`expiration_window` - (Optional, integer) Number of hours before certificate expiry to request a new certificate. Defaults to `168`.",
    ),
  },
};
