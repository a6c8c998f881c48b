import { type Issuer } from "./issuer.ts";

const shared = (
  name: string,
  host: string,
  claims: Issuer["claims"],
  demand: string,
  more: Partial<Issuer> = {},
): Issuer => ({ name, host, serves: "everybody", claims, demand, ...more });

const workloads = (name: string, host: RegExp): Issuer => ({
  name,
  host,
  serves: "cluster",
  claims: { sub: ["system:serviceaccount:{}"] },
  demand: 'sub, for example "system:serviceaccount:NAMESPACE:NAME"',
});

const WHOLE = ["{}"];

/** Which claims a customer of GitHub may put first in a subject is his choice, and what stands in these is, too. */
const GITHUB: Pick<Issuer, "claims" | "anybodys"> = {
  claims: {
    sub: [
      "repo:{}/",
      "repository:{}/",
      "repository_id:{}:",
      "repository_owner:{}:",
      "repository_owner_id:{}:",
      "enterprise:{}:",
      "enterprise_id:{}:",
      "job_workflow_ref:{}/",
    ],
    repository: ["{}/"],
    repository_id: WHOLE,
    repository_owner: WHOLE,
    repository_owner_id: WHOLE,
    enterprise: WHOLE,
    enterprise_id: WHOLE,
    job_workflow_ref: ["{}/"],
    workflow_ref: ["{}/"],
    actor: WHOLE,
    actor_id: WHOLE,
  },
  anybodys: ["workflow:", "environment:", "ref:", "context:", "head_ref:", "base_ref:", "event_name:"],
};
const GITHUB_DEMAND = 'sub, for example "repo:ORGANISATION/REPOSITORY:ref:refs/heads/main"';

/**
 * Issuers whose address is the same for all of their customers, by AWS's list of shared OIDC providers
 * (id_roles_providers_oidc_secure-by-default) and their own pages; and those of clusters. Of others each customer has
 * an address of his own, as at CircleCI, Bitbucket, Spacelift, Azure DevOps, Okta and Entra.
 */
export const ISSUERS: readonly Issuer[] = [
  shared("GitHub Actions", "token.actions.githubusercontent.com", GITHUB.claims, GITHUB_DEMAND, GITHUB),
  shared("GitHub Actions", "vstoken.actions.githubusercontent.com", GITHUB.claims, GITHUB_DEMAND, GITHUB),
  shared(
    "GitHub's audit log",
    "oidc-configuration.audit-log.githubusercontent.com",
    { sub: ["https://github.com/{}"] },
    'sub, "https://github.com/ENTERPRISE"',
  ),
  shared(
    "GitLab",
    "gitlab.com",
    {
      sub: ["project_path:{}/"],
      project_path: ["{}/"],
      project_id: WHOLE,
      namespace_path: ["{}", "{}/"],
      namespace_id: WHOLE,
      root_namespace: WHOLE,
      user_id: WHOLE,
      user_login: WHOLE,
    },
    'sub, for example "project_path:GROUP/PROJECT:ref_type:branch:ref:main"',
  ),
  shared(
    "HCP Terraform",
    "app.terraform.io",
    {
      sub: ["organization:{}:"],
      terraform_organization_id: WHOLE,
      terraform_organization_name: WHOLE,
      terraform_project_id: WHOLE,
      terraform_workspace_id: WHOLE,
    },
    'sub, for example "organization:ORGANISATION:project:PROJECT:workspace:WORKSPACE:run_phase:*"',
  ),
  shared(
    "Buildkite",
    "agent.buildkite.com",
    { sub: ["organization:{}:"], organization_slug: WHOLE, organization_id: WHOLE, pipeline_id: WHOLE },
    'sub, for example "organization:ORGANISATION:pipeline:PIPELINE:*"',
  ),
  shared(
    "Vercel",
    "oidc.vercel.com",
    { sub: ["owner:{}:"], aud: ["https://vercel.com/{}"], owner: WHOLE, owner_id: WHOLE },
    'sub, for example "owner:TEAM:project:PROJECT:environment:production"',
  ),
  shared(
    "Pulumi Cloud",
    "api.pulumi.com/oidc",
    {
      aud: ["aws:{}", "gcp:{}", "azure:{}", "{}"],
      sub: [
        "pulumi:deploy:org:{}:",
        "pulumi:environments:org:{}:",
        "pulumi:environments:pulumi.organization.login:{}:",
      ],
    },
    'aud, "aws:ORGANISATION"',
  ),
  shared(
    "Codefresh",
    "oidc.codefresh.io",
    { sub: ["account:{}:"], account_id: WHOLE },
    'sub, "account:ACCOUNT:*"',
  ),
  shared("Scalr", "scalr.io", { sub: ["account:{}:"] }, 'sub, for example "account:ACCOUNT:environment:*"'),
  shared(
    "DVC Studio",
    "studio.datachain.ai/api",
    { sub: ["credentials:{}/"] },
    'sub, for example "credentials:TEAM/*"',
  ),
  shared("Upbound", "proidc.upbound.io", { sub: ["mcp:{}/"] }, 'sub, for example "mcp:ORGANISATION/*"'),
  shared(
    "Google",
    "accounts.google.com",
    { sub: WHOLE, azp: WHOLE, email: WHOLE, hd: WHOLE },
    "sub, the id of the service account",
    // Whoever asks for a token says for which audience. AWS's key of that name is another claim: "`azp` when the `azp` field
    // is set", and the application's id where it is not; `accounts.google.com:oaud` is the audience.
    { inAws: { aud: "azp" } },
  ),
  shared(
    "Cognito identity pools",
    "cognito-identity.amazonaws.com",
    { aud: WHOLE, sub: WHOLE },
    "aud, the id of the identity pool",
    {
      also: {
        claim: "amr",
        lets: "those in who have not signed in, where the pool lets them",
        demand: 'amr, "authenticated"',
      },
    },
  ),
  shared("Login with Amazon", "www.amazon.com", { app_id: WHOLE, user_id: WHOLE }, "app_id"),
  shared("Facebook", "graph.facebook.com", { app_id: WHOLE, id: WHOLE }, "app_id"),
  {
    name: "the SAML provider",
    host: "saml",
    serves: "organisation",
    claims: { aud: WHOLE, iss: WHOLE, sub: WHOLE, namequalifier: WHOLE },
    demand: 'SAML:aud, "https://signin.aws.amazon.com/saml"',
  },
  // "It is recommended to have condition statements in the Assume Role Policy Document to restrict authorization based on
  // attributes that are extracted from an end-entity X.509 certificate" (Roles Anywhere, attribute mapping).
  {
    name: "the certificate authorities of Roles Anywhere",
    host: "rolesanywhere.amazonaws.com",
    service: "rolesanywhere.amazonaws.com",
    serves: "cluster",
    claims: { certificate: WHOLE, anchor: WHOLE },
    demand: "aws:PrincipalTag/x509Subject/CN of the certificate, and aws:SourceArn of the trust anchor",
  },
  { name: "any provider", host: "*", serves: "everybody", claims: {}, demand: "one provider" },
  workloads("EKS", /^oidc\.eks\.[\w-]+\.(?:amazonaws\.com(?:\.cn)?|api\.aws)\/id\//),
  workloads("GKE", /^container\.googleapis\.com\/v1\/projects\//),
  workloads("AKS", /\.oic\.prod-aks\.azure\.com\//),
];
