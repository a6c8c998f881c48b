import { MINUTE, YEAR } from "../period.ts";
import { type Entries, docsAt, minutes, days, years, isSet, isOneOf, trigger, provider } from "./entry.ts";

const docs = docsAt("2026-11-25", "okta/terraform-provider-okta@e59c130b0b6e");

/** Sessions and client secrets of Okta, which counts in minutes. */
export const okta: Entries = {
  // Of the tokens that it issues; the refresh token may have no end.
  okta_auth_server_policy_rule: {
    pulumi: "okta:auth/serverPolicyRule:ServerPolicyRule",
    kind: "session",
    issues: true,
    expires: [minutes("access_token_lifetime_minutes")],
    unset: { ms: 60 * MINUTE },
    max: { ms: 1440 * MINUTE },
    verified: docs(
      "docs/resources/auth_server_policy_rule.md",
      "`access_token_lifetime_minutes` (Number) Lifetime of access token. Can be set to a value between 5 and 1440 minutes. Default is `60`.",
    ),
  },
  okta_policy_rule_signon: {
    pulumi: "okta:policy/ruleSignon:RuleSignon",
    kind: "session",
    issues: true,
    expires: [minutes("session_lifetime", { never: [0] })],
    unset: { ms: 120 * MINUTE },
    verified: docs(
      "docs/resources/policy_rule_signon.md",
      "`session_lifetime` (Number) Max minutes a session is active: Disable = 0. Default: `120`",
    ),
  },
  // A new name makes a new key and its certificate.
  okta_app_saml: {
    pulumi: "okta:app/saml:Saml",
    kind: "certificate",
    when: [isSet("key_years_valid")],
    expires: [years("key_years_valid")],
    unset: "unknown",
    max: { ms: 10 * YEAR },
    replacedBy: [trigger("key_name")],
    verified: docs(
      "docs/resources/app_saml.md",
      "`key_years_valid` (Number) Number of years the certificate is valid (2 - 10 years).",
      "`key_name` (String) Certificate name. This modulates the rotation of keys. New name == new key. Required to be set with `key_years_valid`",
    ),
  },
  okta_policy_password: {
    pulumi: "okta:policy/password:Password",
    passwordAge: { most: days("password_max_age_days", { never: [0] }), unset: "never" },
    verified: docs(
      "docs/resources/policy_password.md",
      "`password_max_age_days` (Number) Length in days a password is valid before expiry: 0 = no limit. Default: `0`",
    ),
  },
  okta_policy_password_default: {
    pulumi: "okta:index/policyPasswordDefault:PolicyPasswordDefault",
    passwordAge: { most: days("password_max_age_days", { never: [0] }), unset: "never" },
    verified: docs(
      "docs/resources/policy_password_default.md",
      "`password_max_age_days` (Number) Length in days a password is valid before expiry: 0 = no limit. Default: `0`",
    ),
  },
  // A new secret takes a new application.
  okta_app_oauth: {
    pulumi: "okta:app/oAuth:OAuth",
    secret: { in: ["client_basic_secret"], out: ["client_secret"], writeOnly: ["client_basic_secret_wo"] },
    verified: docs(
      "docs/resources/app_oauth.md",
      "`client_secret` (String, Sensitive) OAuth client secret value, this is output only. This will be in plain text in your statefile unless you set omit_secret above.",
    ),
  },
  okta_idp_oidc: {
    pulumi: "okta:idp/oidc:Oidc",
    secret: { in: ["client_secret"], writeOnly: ["client_secret_wo"] },
    verified: docs(
      "docs/resources/idp_oidc.md",
      "`client_secret` (String, Sensitive) Client secret issued by AS for the Okta IdP instance. When set, this secret will be stored in the Terraform state file.",
    ),
  },
  okta_idp_social: {
    pulumi: "okta:idp/social:Social",
    secret: { in: ["client_secret", "apple_private_key"], writeOnly: ["client_secret_wo"] },
    verified: docs(
      "docs/resources/idp_social.md",
      "`client_secret` (String, Sensitive) Client secret issued by AS for the Okta IdP instance. When set, this secret will be stored in the Terraform state file.",
    ),
  },
  okta_user: {
    pulumi: "okta:user/user:User",
    secret: { in: ["password", "old_password", "recovery_answer"] },
    verified: docs("docs/resources/user.md", "`password` (String, Sensitive) User Password"),
  },
  // Where nobody lets Okta rotate it.
  okta_auth_server: {
    pulumi: "okta:auth/server:Server",
    kind: "signing-key",
    when: [isOneOf("credentials_rotation_mode", "MANUAL")],
    replacedBy: [
      provider({ enabled: { path: "credentials_rotation_mode", on: ["AUTO"], unset: true }, period: [] }),
    ],
    verified: docs(
      "docs/resources/auth_server.md",
      "`credentials_rotation_mode` (String) The key rotation mode for the authorization server. Can be `AUTO` or `MANUAL`. Default: `AUTO`",
    ),
  },
  okta_event_hook: {
    pulumi: "okta:index/eventHook:EventHook",
    secret: { in: ["auth.value"] },
    verified: docs("docs/resources/event_hook.md", "`value` (String)"),
  },
  okta_inline_hook: {
    pulumi: "okta:inline/hook:Hook",
    secret: { in: ["auth.value"] },
    verified: docs("docs/resources/inline_hook.md"),
  },
};
