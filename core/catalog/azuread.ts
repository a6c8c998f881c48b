import { DAY, type Period } from "../period.ts";
import { type Entries, type Page, docsAt, goDuration, instant, trigger } from "./entry.ts";

const docs = docsAt("2026-11-25", "hashicorp/terraform-provider-azuread@f0169e0ecec4");

/** What Entra ID does with a password that says no end. */
const addPassword: Page = {
  on: "2026-11-25",
  page: "https://learn.microsoft.com/en-us/graph/api/application-addpassword?view=graph-rest-1.0",
  quote: ['The default value is "startDateTime + 2 years".'],
};
const BY_DEFAULT: Period = { ms: 730 * DAY };

/** From 2.53 on the provider reads it and sends it to nobody; 3.9 is the last release whose source was read. */
const PASSWORD_ENDS = [
  instant("end_date"),
  goDuration("end_date_relative", { versions: "< 2.53.0" }),
  goDuration("end_date_relative", {
    versions: "> 3.9.0",
    unreliable: "azuread ignores end_date_relative from 2.53 on, and the password then lives two years",
  }),
];
const ignoresRelativeEnds: Page = {
  on: "2026-11-25",
  page: "https://github.com/hashicorp/terraform-provider-azuread/pull/1428",
  quote: [
    "`end_date_relative` is ignored and the expiration of the client secret in Microsoft Entra ID is set to the default of 2 years.",
  ],
};

const CERTIFICATE_ENDS = [instant("end_date"), goDuration("end_date_relative")];

/** A change of any of these dates makes a new one. */
const DATES = [trigger("end_date"), trigger("start_date")];

/** Secrets and certificates of applications and service principals. */
export const azuread: Entries = {
  azuread_application_password: {
    pulumi: "azuread:index/applicationPassword:ApplicationPassword",
    kind: "client-secret",
    starts: [instant("start_date")],
    expires: PASSWORD_ENDS,
    unset: BY_DEFAULT,
    replacedBy: [trigger("rotate_when_changed"), ...DATES],
    secret: { out: ["value"] },
    verified: {
      ...docs(
        "docs/resources/application_password.md",
        "`start_date` - (Optional) The start date from which the password is valid, formatted as an RFC3339 date string (e.g. `2018-01-01T01:02:03Z`).",
        "`end_date` - (Optional) The end date until which the password is valid, formatted as an RFC3339 date string (e.g. `2018-01-01T01:02:03Z`).",
        "`end_date_relative` - (Optional) A relative duration for which the password is valid until, for example `240h` (10 days) or `2400h30m`.",
        "`rotate_when_changed` - (Optional) A map of arbitrary key/value pairs that will force recreation of the password when they change, enabling password rotation based on external conditions such as a rotating timestamp.",
      ),
      further: [addPassword, ignoresRelativeEnds],
    },
  },
  azuread_service_principal_password: {
    pulumi: "azuread:index/servicePrincipalPassword:ServicePrincipalPassword",
    kind: "client-secret",
    starts: [instant("start_date")],
    expires: PASSWORD_ENDS,
    unset: BY_DEFAULT,
    replacedBy: [trigger("rotate_when_changed"), ...DATES],
    secret: { out: ["value"] },
    verified: {
      ...docs(
        "docs/resources/service_principal_password.md",
        "`start_date` - (Optional) The start date from which the password is valid, formatted as an RFC3339 date string (e.g. `2018-01-01T01:02:03Z`).",
        "`end_date` - (Optional) The end date until which the password is valid, formatted as an RFC3339 date string (e.g. `2018-01-01T01:02:03Z`).",
        "`end_date_relative` - (Optional) A relative duration for which the password is valid until, for example `240h` (10 days) or `2400h30m`.",
        "`rotate_when_changed` - (Optional) A map of arbitrary key/value pairs that will force recreation of the password when they change, enabling password rotation based on external conditions such as a rotating timestamp.",
      ),
      further: [addPassword, ignoresRelativeEnds],
    },
  },
  azuread_application: {
    pulumi: "azuread:index/application:Application",
    kind: "client-secret",
    blocks: ["password"],
    starts: [instant("start_date")],
    expires: [instant("end_date")],
    unset: BY_DEFAULT,
    replacedBy: [trigger("password.end_date"), trigger("password.start_date")],
    secret: { out: ["password.value"] },
    verified: {
      ...docs(
        "docs/resources/application.md",
        "`start_date` - (Optional) The start date from which the password is valid, formatted as an RFC3339 date string (e.g. `2018-01-01T01:02:03Z`).",
        "`end_date` - (Optional) The end date until which the password is valid, formatted as an RFC3339 date string (e.g. `2018-01-01T01:02:03Z`).",
      ),
      further: [
        addPassword,
        docs(
          "internal/services/applications/application_resource.go",
          "// Remove and/or set a new application password, if changed",
        ),
      ],
    },
  },
  // The value is the public half.
  azuread_application_certificate: {
    pulumi: "azuread:index/applicationCertificate:ApplicationCertificate",
    kind: "certificate",
    starts: [instant("start_date")],
    expires: CERTIFICATE_ENDS,
    unset: BY_DEFAULT,
    replacedBy: DATES,
    verified: docs(
      "docs/resources/application_certificate.md",
      "`start_date` - (Optional) The start date from which the certificate is valid, formatted as an RFC3339 date string (e.g. `2018-01-01T01:02:03Z`).",
      "`end_date` - (Optional) The end date until which the certificate is valid, formatted as an RFC3339 date string (e.g. `2018-01-01T01:02:03Z`). If omitted, the API will decide a suitable expiry date, which is typically around 2 years from the start date.",
      "`end_date_relative` - (Optional) A relative duration for which the certificate is valid until, for example `240h` (10 days) or `2400h30m`.",
    ),
  },
  azuread_service_principal_certificate: {
    pulumi: "azuread:index/servicePrincipalCertificate:ServicePrincipalCertificate",
    kind: "certificate",
    starts: [instant("start_date")],
    expires: CERTIFICATE_ENDS,
    unset: "unknown",
    replacedBy: DATES,
    verified: docs(
      "docs/resources/service_principal_certificate.md",
      "`start_date` - (Optional) The start date from which the certificate is valid, formatted as an RFC3339 date string (e.g. `2018-01-01T01:02:03Z`).",
      "`end_date` - (Optional) The end date until which the certificate is valid, formatted as an RFC3339 date string (e.g. `2018-01-01T01:02:03Z`).",
      "`end_date_relative` - (Optional) A relative duration for which the certificate is valid until, for example `240h` (10 days) or `2400h30m`.",
    ),
  },
  // Entra ID makes it and signs SAML tokens with it.
  azuread_service_principal_token_signing_certificate: {
    pulumi: "azuread:index/servicePrincipalTokenSigningCertificate:ServicePrincipalTokenSigningCertificate",
    kind: "certificate",
    expires: [instant("end_date")],
    unset: { ms: 1095 * DAY },
    replacedBy: [trigger("end_date")],
    verified: {
      ...docs(
        "docs/resources/service_principal_token_signing_certificate.md",
        "`end_date` - (Optional) The end date until which the token signing certificate is valid, formatted as an RFC3339 date string (e.g. `2018-01-01T01:02:03Z`).",
      ),
      further: [
        docs(
          "internal/services/serviceprincipals/service_principal_token_signing_certificate_resource.go",
          'Description:  "The end date until which the certificate is valid, formatted as an RFC3339 date string (e.g. `2018-01-01T01:02:03Z`). Default is 3 years from current date.",',
        ),
      ],
    },
  },
  azuread_synchronization_secret: {
    pulumi: "azuread:index/synchronizationSecret:SynchronizationSecret",
    secret: { in: ["credential.value"] },
    verified: docs(
      "docs/resources/synchronization_secret.md",
      "`value` - (Required) The value of the secret.",
    ),
  },
  azuread_user: {
    pulumi: "azuread:index/user:User",
    secret: { in: ["password"] },
    verified: docs(
      "docs/resources/user.md",
      "`password` - (Optional) The password for the user. The password must satisfy minimum requirements as specified by the password policy. The maximum length is 256 characters.",
    ),
  },
};
