import { MINUTE } from "../period.ts";
import { type Entries, docsAt, minutes } from "./entry.ts";

const docs = docsAt("2026-11-24", "okta/terraform-provider-okta@e59c130b0b6e");

/** Sessions and client secrets of Okta, which counts in minutes. */
export const okta: Entries = {
  okta_auth_server_policy_rule: {
    pulumi: "okta:auth/serverPolicyRule:ServerPolicyRule",
    kind: "session",
    expires: [minutes("access_token_lifetime_minutes")],
    unset: { ms: 60 * MINUTE },
    max: { ms: 1440 * MINUTE },
    verified: docs("docs/resources/auth_server_policy_rule.md"),
  },
  okta_app_oauth: {
    pulumi: "okta:app/oAuth:OAuth",
    secret: { in: ["client_basic_secret"], out: ["client_secret"], writeOnly: ["client_basic_secret_wo"] },
    verified: docs("docs/resources/app_oauth.md"),
  },
  okta_idp_oidc: {
    pulumi: "okta:idp/oidc:Oidc",
    secret: { in: ["client_secret"], writeOnly: ["client_secret_wo"] },
    verified: docs("docs/resources/idp_oidc.md"),
  },
  okta_user: {
    pulumi: "okta:user/user:User",
    secret: { in: ["password", "recovery_answer"] },
    verified: docs("docs/resources/user.md"),
  },
};
