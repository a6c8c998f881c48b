import { DAY } from "../period.ts";
import {
  type Entries,
  type Entry,
  docsAt,
  instant,
  seconds,
  days,
  isSet,
  isNot,
  trigger,
  material,
} from "./entry.ts";

const docs = docsAt("2026-11-25", "snowflakedb/terraform-provider-snowflake@a9e86b04c292");

/** The refresh tokens that a client of it gets, where it says how long they live. */
const oauth = (name: string, pulumi: string): Entry => ({
  pulumi,
  kind: "token",
  issues: true,
  when: [isSet("oauth_refresh_token_validity"), isNot("oauth_issue_refresh_tokens", "false")],
  expires: [seconds("oauth_refresh_token_validity")],
  unset: "unknown",
  verified: docs(
    `docs/resources/${name}.md`,
    "`oauth_refresh_token_validity` (Number) (Default: fallback to Snowflake default - uses special value that cannot be set in the configuration manually (`-1`)) Specifies how long refresh tokens should be valid (in seconds).",
  ),
});

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
    verified: docs(
      "docs/resources/user_programmatic_access_token.md",
      "`days_to_expiry` (Number) The number of days that the programmatic access token can be used for authentication.",
      "`keeper` (String) Arbitrary string that, if and only if, changed from a non-empty to a different non-empty value (or known after apply), will trigger a key to be rotated.",
    ),
  },
  // The most that a token of a user may ask for.
  snowflake_authentication_policy: {
    pulumi: "snowflake:index/authenticationPolicy:AuthenticationPolicy",
    kind: "token",
    issues: true,
    when: [isSet("pat_policy")],
    expires: [days("pat_policy.max_expiry_in_days")],
    unset: "unknown",
    verified: docs(
      "docs/resources/authentication_policy.md",
      "`max_expiry_in_days` (Number) Specifies the maximum number of days that can be set for the expiration time for a programmatic access token.",
    ),
  },
  snowflake_oauth_integration_for_custom_clients: oauth(
    "oauth_integration_for_custom_clients",
    "snowflake:index/oauthIntegrationForCustomClients:OauthIntegrationForCustomClients",
  ),
  snowflake_oauth_integration_for_partner_applications: oauth(
    "oauth_integration_for_partner_applications",
    "snowflake:index/oauthIntegrationForPartnerApplications:OauthIntegrationForPartnerApplications",
  ),
  // The password of a service, which Snowflake phases out. `days_to_expiry` ends the user, not the password.
  snowflake_legacy_service_user: {
    pulumi: "snowflake:index/legacyServiceUser:LegacyServiceUser",
    kind: "password",
    when: [isSet("password")],
    replacedBy: [material("password")],
    secret: { in: ["password"] },
    verified: docs(
      "docs/resources/legacy_service_user.md",
      "`password` (String, Sensitive) Password for the user. **WARNING:** this will put the password in the terraform state file. Use carefully.",
    ),
  },
  snowflake_user: {
    pulumi: "snowflake:index/user:User",
    secret: { in: ["password"] },
    verified: docs(
      "docs/resources/user.md",
      "`password` (String, Sensitive) Password for the user. **WARNING:** this will put the password in the terraform state file. Use carefully.",
    ),
  },
  snowflake_password_policy: {
    pulumi: "snowflake:index/passwordPolicy:PasswordPolicy",
    passwordAge: { most: days("max_age_days", { never: [0] }), unset: { ms: 90 * DAY } },
    verified: docs(
      "docs/resources/password_policy.md",
      "`max_age_days` (Number) (Default: fallback to Snowflake default - uses special value that cannot be set in the configuration manually (`-1`)) Specifies the maximum number of days before the password must be changed.",
    ),
  },
  snowflake_secret_with_basic_authentication: {
    pulumi: "snowflake:index/secretWithBasicAuthentication:SecretWithBasicAuthentication",
    kind: "stored-secret",
    replacedBy: [material("password")],
    secret: { in: ["password"] },
    verified: docs(
      "docs/resources/secret_with_basic_authentication.md",
      "`password` (String, Sensitive) Specifies the password value to store in the secret. External changes for this field won't be detected.",
    ),
  },
  snowflake_secret_with_generic_string: {
    pulumi: "snowflake:index/secretWithGenericString:SecretWithGenericString",
    kind: "stored-secret",
    replacedBy: [material("secret_string")],
    secret: { in: ["secret_string"] },
    verified: docs(
      "docs/resources/secret_with_generic_string.md",
      "`secret_string` (String, Sensitive) Specifies the string to store in the secret.",
    ),
  },
  // The refresh token that it holds ends.
  snowflake_secret_with_authorization_code_grant: {
    pulumi: "snowflake:index/secretWithAuthorizationCodeGrant:SecretWithAuthorizationCodeGrant",
    kind: "stored-secret",
    expires: [instant("oauth_refresh_token_expiry_time")],
    replacedBy: [material("oauth_refresh_token")],
    secret: { in: ["oauth_refresh_token"] },
    verified: docs(
      "docs/resources/secret_with_authorization_code_grant.md",
      "`oauth_refresh_token_expiry_time` (String) Specifies the timestamp as a string when the OAuth refresh token expires.",
      "`oauth_refresh_token` (String, Sensitive) Specifies the token as a string that is used to obtain a new access token from the OAuth authorization server when the access token expires.",
    ),
  },
  snowflake_api_authentication_integration_with_client_credentials: {
    pulumi:
      "snowflake:index/apiAuthenticationIntegrationWithClientCredentials:ApiAuthenticationIntegrationWithClientCredentials",
    secret: { in: ["oauth_client_secret"] },
    verified: docs(
      "docs/resources/api_authentication_integration_with_client_credentials.md",
      "`oauth_client_secret` (String, Sensitive) Specifies the client secret for the OAuth application in the ServiceNow instance from the previous step.",
    ),
  },
};
