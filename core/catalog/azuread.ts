import { DAY, type Period } from "../period.ts";
import { type Entries, docsAt, goDuration, instant, trigger } from "./entry.ts";

const docs = docsAt("2026-11-24", "hashicorp/terraform-provider-azuread@f0169e0ecec4");

/** Entra ID decides the end of a password that says none: about two years. */
const BY_DEFAULT: Period = { ms: 730 * DAY };

const ENDS = [instant("end_date"), goDuration("end_date_relative")];

/** A change of either date makes a new one. */
const REPLACES = [trigger("end_date"), trigger("start_date")];

/** Secrets and certificates of applications and service principals. */
export const azuread: Entries = {
  azuread_application_password: {
    pulumi: "azuread:index/applicationPassword:ApplicationPassword",
    kind: "client-secret",
    starts: [instant("start_date")],
    expires: ENDS,
    unset: BY_DEFAULT,
    replacedBy: [trigger("rotate_when_changed"), ...REPLACES],
    secret: { out: ["value"] },
    verified: "none",
  },
  azuread_service_principal_password: {
    pulumi: "azuread:index/servicePrincipalPassword:ServicePrincipalPassword",
    kind: "client-secret",
    starts: [instant("start_date")],
    expires: ENDS,
    unset: BY_DEFAULT,
    replacedBy: [trigger("rotate_when_changed"), ...REPLACES],
    secret: { out: ["value"] },
    verified: "none",
  },
  azuread_application: {
    pulumi: "azuread:index/application:Application",
    kind: "client-secret",
    blocks: ["password"],
    starts: [instant("start_date")],
    expires: [instant("end_date")],
    unset: BY_DEFAULT,
    secret: { out: ["password.value"] },
    verified: "none",
  },
  // The value is the public half.
  azuread_application_certificate: {
    pulumi: "azuread:index/applicationCertificate:ApplicationCertificate",
    kind: "certificate",
    starts: [instant("start_date")],
    expires: ENDS,
    unset: BY_DEFAULT,
    replacedBy: REPLACES,
    verified: docs("docs/resources/application_certificate.md"),
  },
  azuread_service_principal_certificate: {
    pulumi: "azuread:index/servicePrincipalCertificate:ServicePrincipalCertificate",
    kind: "certificate",
    starts: [instant("start_date")],
    expires: ENDS,
    unset: BY_DEFAULT,
    replacedBy: REPLACES,
    verified: docs("docs/resources/service_principal_certificate.md"),
  },
  azuread_synchronization_secret: {
    pulumi: "azuread:index/synchronizationSecret:SynchronizationSecret",
    secret: { in: ["credential.value"] },
    verified: docs("docs/resources/synchronization_secret.md"),
  },
  azuread_user: {
    pulumi: "azuread:index/user:User",
    secret: { in: ["password"] },
    verified: docs("docs/resources/user.md"),
  },
};
