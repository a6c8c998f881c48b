import { MONTH } from "../period.ts";
import { type Entries, docsAt, hours, isUnset, months } from "./entry.ts";

const docs = docsAt("2026-11-24", "mongodb/terraform-provider-mongodbatlas@468253dbf681");

/** Programmatic keys of MongoDB Atlas cannot end; its service accounts must. */
export const mongodbatlas: Entries = {
  mongodbatlas_service_account: {
    pulumi: "mongodbatlas:index/serviceAccount:ServiceAccount",
    kind: "client-secret",
    expires: [hours("secret_expires_after_hours")],
    unset: "unknown",
    slots: 2,
    secret: { out: ["secrets.secret"] },
    verified: docs("docs/resources/service_account.md"),
  },
  mongodbatlas_service_account_secret: {
    pulumi: "mongodbatlas:index/serviceAccountSecret:ServiceAccountSecret",
    kind: "client-secret",
    expires: [hours("secret_expires_after_hours")],
    slots: 2,
    secret: { out: ["secret"] },
    verified: docs("docs/resources/service_account_secret.md"),
  },
  mongodbatlas_project_service_account: {
    pulumi: "mongodbatlas:index/projectServiceAccount:ProjectServiceAccount",
    kind: "client-secret",
    expires: [hours("secret_expires_after_hours")],
    unset: "unknown",
    slots: 2,
    secret: { out: ["secrets.secret"] },
    verified: docs("docs/resources/project_service_account.md"),
  },
  mongodbatlas_project_service_account_secret: {
    pulumi: "mongodbatlas:index/projectServiceAccountSecret:ProjectServiceAccountSecret",
    kind: "client-secret",
    expires: [hours("secret_expires_after_hours")],
    slots: 2,
    secret: { out: ["secret"] },
    verified: docs("docs/resources/project_service_account_secret.md"),
  },
  mongodbatlas_api_key: {
    pulumi: "mongodbatlas:index/apiKey:ApiKey",
    kind: "api-key",
    secret: { out: ["private_key"] },
    verified: "none",
  },
  mongodbatlas_project_api_key: {
    pulumi: "mongodbatlas:index/projectApiKey:ProjectApiKey",
    kind: "api-key",
    secret: { out: ["private_key"] },
    verified: "none",
  },
  // Only where Atlas makes the certificate; of one's own authority the certificates are not known here.
  mongodbatlas_x509_authentication_database_user: {
    pulumi: "mongodbatlas:index/x509AuthenticationDatabaseUser:X509AuthenticationDatabaseUser",
    kind: "certificate",
    when: [isUnset("customer_x509_cas")],
    expires: [months("months_until_expiration")],
    unset: { ms: 3 * MONTH },
    max: { ms: 24 * MONTH },
    secret: { out: ["current_certificate"] },
    verified: docs("docs/resources/x509_authentication_database_user.md"),
  },
  mongodbatlas_database_user: {
    pulumi: "mongodbatlas:index/databaseUser:DatabaseUser",
    secret: { in: ["password"], writeOnly: ["password_wo"] },
    verified: docs("docs/resources/database_user.md"),
  },
};
