import { type Entries, days, docsAt, isNot, trigger } from "./entry.ts";

const docs = docsAt("2026-11-24", "snowflakedb/terraform-provider-snowflake@a9e86b04c292");

/** Tokens and passwords of Snowflake. */
export const snowflake: Entries = {
  // The account's policy decides where nothing is said. The old secret lives on for `expire_rotated_token_after_hours`.
  snowflake_user_programmatic_access_token: {
    pulumi: "snowflake:index/userProgrammaticAccessToken:UserProgrammaticAccessToken",
    kind: "token",
    when: [isNot("disabled", "true")],
    expires: [days("days_to_expiry")],
    unset: "unknown",
    replacedBy: [trigger("keeper")],
    secret: { out: ["token"] },
    verified: "none",
  },
  snowflake_user: {
    pulumi: "snowflake:index/user:User",
    secret: { in: ["password"] },
    verified: docs("docs/resources/user.md"),
  },
  snowflake_legacy_service_user: {
    pulumi: "snowflake:index/legacyServiceUser:LegacyServiceUser",
    secret: { in: ["password"] },
    verified: docs("docs/resources/legacy_service_user.md"),
  },
  snowflake_secret_with_basic_authentication: {
    pulumi: "snowflake:index/secretWithBasicAuthentication:SecretWithBasicAuthentication",
    secret: { in: ["password"] },
    verified: docs("docs/resources/secret_with_basic_authentication.md"),
  },
  snowflake_secret_with_generic_string: {
    pulumi: "snowflake:index/secretWithGenericString:SecretWithGenericString",
    secret: { in: ["secret_string"] },
    verified: docs("docs/resources/secret_with_generic_string.md"),
  },
};
