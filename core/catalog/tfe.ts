import { DAY, type Period } from "../period.ts";
import { type Entries, docsAt, instant, isOneOf, trigger } from "./entry.ts";

const docs = docsAt("2026-11-24", "hashicorp/terraform-provider-tfe@62d27c7564eb");

/** 24 months, with a warning while planning. */
const BY_DEFAULT: Period = { ms: 730 * DAY };

/** Tokens of HCP Terraform. */
export const tfe: Entries = {
  tfe_team_token: {
    kind: "token",
    expires: [instant("expired_at")],
    unset: BY_DEFAULT,
    replacedBy: [trigger("expired_at")],
    secret: { out: ["token"], ephemeral: "tfe_team_token" },
    verified: docs("website/docs/r/team_token.html.markdown"),
  },
  tfe_organization_token: {
    kind: "token",
    expires: [instant("expired_at")],
    unset: BY_DEFAULT,
    replacedBy: [trigger("expired_at")],
    secret: { out: ["token"], ephemeral: "tfe_organization_token" },
    verified: docs("website/docs/r/organization_token.html.markdown"),
  },
  tfe_audit_trail_token: {
    kind: "token",
    expires: [instant("expired_at")],
    unset: BY_DEFAULT,
    replacedBy: [trigger("expired_at")],
    secret: { out: ["token"], ephemeral: "tfe_audit_trail_token" },
    verified: docs("website/docs/r/audit_trail_token.html.markdown"),
  },
  tfe_agent_token: {
    kind: "token",
    secret: { out: ["token"], ephemeral: "tfe_agent_token" },
    verified: docs("website/docs/r/agent_token.html.markdown"),
  },
  tfe_variable: {
    secret: { when: [isOneOf("sensitive", true)], in: ["value"], writeOnly: ["value_wo"] },
    verified: docs("website/docs/r/variable.html.markdown"),
  },
  tfe_ssh_key: {
    secret: { in: ["key"], writeOnly: ["key_wo"] },
    verified: docs("website/docs/r/ssh_key.html.markdown"),
  },
  tfe_oauth_client: {
    secret: { in: ["oauth_token", "private_key", "secret"] },
    verified: docs("website/docs/r/oauth_client.html.markdown"),
  },
};
