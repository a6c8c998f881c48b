import { type Entries, docsAt, goDuration, isSet, provider } from "./entry.ts";

const docs = docsAt("2026-11-24", "argoproj-labs/terraform-provider-argocd@e6334ad36657");

/** The provider makes a new token while applying, by its age or by what is left of its life. */
const RENEWED = [
  provider({ period: [goDuration("renew_after")] }),
  provider({
    period: [goDuration("expires_in", { when: [isSet("renew_before")] })],
    early: goDuration("renew_before"),
  }),
];

/** Tokens of Argo CD. */
export const argocd: Entries = {
  argocd_account_token: {
    kind: "token",
    expires: [goDuration("expires_in")],
    unset: "never",
    replacedBy: RENEWED,
    secret: { out: ["jwt"] },
    verified: docs("docs/resources/account_token.md"),
  },
  argocd_project_token: {
    kind: "token",
    expires: [goDuration("expires_in")],
    unset: "never",
    replacedBy: RENEWED,
    secret: { out: ["jwt"] },
    verified: docs("docs/resources/project_token.md"),
  },
  argocd_repository_credentials: {
    secret: { in: ["password", "ssh_private_key", "githubapp_private_key", "tls_client_cert_key"] },
    verified: docs("docs/resources/repository_credentials.md"),
  },
};
