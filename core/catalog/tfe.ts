import { DAY, type Period } from "../period.ts";
import { type Entries, docsAt, instant, isOneOf, trigger } from "./entry.ts";

const docs = docsAt("2026-11-25", "hashicorp/terraform-provider-tfe@62d27c7564eb");

const BY_DEFAULT: Period = { ms: 730 * DAY };

/** Tokens of HCP Terraform. */
export const tfe: Entries = {
  // A change of the end, or of what it is asked by force, makes a new one.
  tfe_team_token: {
    kind: "token",
    expires: [instant("expired_at")],
    unset: BY_DEFAULT,
    replacedBy: [trigger("expired_at")],
    secret: { out: ["token"], ephemeral: "tfe_team_token" },
    verified: docs(
      "website/docs/r/team_token.html.markdown",
      '`expired_at` (String) The token\'s expiration date. The expiration date must be a date/time string in RFC3339 format (e.g., "2024-12-31T23:59:59Z").',
    ),
  },
  tfe_organization_token: {
    kind: "token",
    expires: [instant("expired_at")],
    unset: BY_DEFAULT,
    replacedBy: [trigger("expired_at")],
    secret: { out: ["token"], ephemeral: "tfe_organization_token" },
    verified: docs(
      "website/docs/r/organization_token.html.markdown",
      '`expired_at` (String) The token\'s expiration date. The expiration date must be a date/time string in RFC3339 format (e.g., "2024-12-31T23:59:59Z").',
    ),
  },
  tfe_audit_trail_token: {
    kind: "token",
    expires: [instant("expired_at")],
    unset: BY_DEFAULT,
    replacedBy: [trigger("expired_at")],
    secret: { out: ["token"], ephemeral: "tfe_audit_trail_token" },
    verified: docs(
      "website/docs/r/audit_trail_token.html.markdown",
      '`expired_at` (String) The token\'s expiration date. The expiration date must be a date/time string in RFC3339 format (e.g., "2024-12-31T23:59:59Z").',
    ),
  },
  tfe_scim_token: {
    kind: "token",
    created: instant("created_at"),
    expires: [instant("expired_at")],
    unset: { ms: 365 * DAY },
    max: { ms: 365 * DAY },
    replacedBy: [trigger("expired_at")],
    secret: { out: ["token"] },
    verified: {
      ...docs(
        "website/docs/r/scim_token.html.markdown",
        "`expired_at` (String) The time when the SCIM token expires.",
        "`expired_at` accepts an RFC3339/iso8601 timestamp and must be no more than 365 days in the future.",
      ),
      further: [
        docs(
          "internal/provider/resource_tfe_scim_token.go",
          "SCIM token expiration defaults to 365 days when unset.",
        ),
      ],
    },
  },
  tfe_agent_token: {
    kind: "token",
    secret: { out: ["token"], ephemeral: "tfe_agent_token" },
    verified: docs(
      "website/docs/r/agent_token.html.markdown",
      "`token` (String, Sensitive) The generated token.",
    ),
  },
  tfe_variable: {
    secret: { when: [isOneOf("sensitive", true)], in: ["value"], writeOnly: ["value_wo"] },
    verified: docs(
      "website/docs/r/variable.html.markdown",
      "`value` (String, Sensitive) Value of the variable. Either `value` or `value_wo` can be provided, but not both.",
    ),
  },
  tfe_ssh_key: {
    secret: { in: ["key"], writeOnly: ["key_wo"] },
    verified: docs(
      "website/docs/r/ssh_key.html.markdown",
      "`key` (String, Sensitive) The text of the SSH private key. One of `key` or `key_wo` must be provided.",
    ),
  },
  tfe_oauth_client: {
    secret: { in: ["oauth_token", "private_key", "secret"] },
    verified: docs(
      "website/docs/r/oauth_client.html.markdown",
      "`oauth_token` (String, Sensitive) The token string you were given by your VCS provider, e.g. `ghp_xxxxxxxxxxxxxxx` for a GitHub personal access token.",
    ),
  },
  tfe_notification_configuration: {
    secret: { in: ["token", "url"], writeOnly: ["token_wo", "url_wo"] },
    verified: docs(
      "website/docs/r/notification_configuration.html.markdown",
      "`token` (String, Sensitive) A token for the notification configuration, which can be used by the receiving server to verify request authenticity when configured for notification configurations with a destination type of `generic`.",
    ),
  },
  // Of an end that is left out the pages of the provider contradict each other.
  "ephemeral.tfe_team_token": {
    kind: "token",
    expires: [instant("expired_at")],
    unset: "unknown",
    verified: docs(
      "website/docs/ephemeral-resources/team_token.html.markdown",
      '`expired_at` (String) The token\'s expiration date. The expiration date must be a date/time string in RFC3339 format (e.g., "2024-12-31T23:59:59Z").',
    ),
  },
  "ephemeral.tfe_organization_token": {
    kind: "token",
    expires: [instant("expired_at")],
    unset: "unknown",
    verified: docs(
      "website/docs/ephemeral-resources/organization_token.html.markdown",
      '`expired_at` (String) The token\'s expiration date. The expiration date must be a date/time string in RFC3339 format (e.g., "2024-12-31T23:59:59Z").',
    ),
  },
  "ephemeral.tfe_audit_trail_token": {
    kind: "token",
    expires: [instant("expired_at")],
    unset: "unknown",
    verified: docs(
      "website/docs/ephemeral-resources/audit_trail_token.html.markdown",
      '`expired_at` (String) The token\'s expiration date. The expiration date must be a date/time string in RFC3339 format (e.g., "2024-12-31T23:59:59Z").',
    ),
  },
};
