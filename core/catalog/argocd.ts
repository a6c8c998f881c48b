import { type Entries, type Replacement, docsAt, goDuration, isSet, provider } from "./entry.ts";

const docs = docsAt("2026-11-25", "argoproj-labs/terraform-provider-argocd@e6334ad36657");

const RENEWED: readonly Replacement[] = [
  provider({ period: [goDuration("renew_after")] }),
  provider({
    period: [goDuration("expires_in", { when: [isSet("renew_before")] })],
    early: goDuration("renew_before"),
  }),
];

/** Tokens of Argo CD, which the provider makes anew by their age or before their end. */
export const argocd: Entries = {
  argocd_account_token: {
    kind: "token",
    expires: [goDuration("expires_in")],
    unset: "never",
    replacedBy: RENEWED,
    secret: { out: ["jwt"] },
    verified: docs(
      "docs/resources/account_token.md",
      "`expires_in` (String) Duration before the token will expire. Valid time units are `ns`, `us` (or `µs`), `ms`, `s`, `m`, `h`. E.g. `30m`, `12h`. Default: No expiration.",
      "`renew_after` (String) Duration to control token silent regeneration based on token age. Valid time units are `ns`, `us` (or `µs`), `ms`, `s`, `m`, `h`.",
      "`renew_before` (String) Duration to control token silent regeneration based on remaining token lifetime.",
    ),
  },
  argocd_project_token: {
    kind: "token",
    expires: [goDuration("expires_in")],
    unset: "never",
    replacedBy: RENEWED,
    secret: { out: ["jwt"] },
    verified: docs(
      "docs/resources/project_token.md",
      "`expires_in` (String) Duration before the token will expire. Valid time units are `ns`, `us` (or `µs`), `ms`, `s`, `m`, `h`. E.g. `30m`, `12h`. Default: No expiration.",
      "`renew_after` (String) Duration to control token silent regeneration based on token age. Valid time units are `ns`, `us` (or `µs`), `ms`, `s`, `m`, `h`.",
      "`renew_before` (String) Duration to control token silent regeneration based on remaining token lifetime.",
    ),
  },
  argocd_repository_credentials: {
    secret: { in: ["password", "ssh_private_key", "githubapp_private_key", "tls_client_cert_key"] },
    verified: docs(
      "docs/resources/repository_credentials.md",
      "`password` (String, Sensitive) Password for authenticating at the repo server",
    ),
  },
};
