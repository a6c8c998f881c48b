import { type Entries } from "./entry.ts";
import { type PlainEntries } from "./plain-entries.ts";

type Load<T> = () => Promise<T>;

/** The files of the catalog by provider, as the first word of a resource type names it. */
export const ENTRIES: Readonly<Record<string, readonly Load<Entries>[]>> = {
  acme: [async () => (await import("./acme.ts")).acme],
  akeyless: [async () => (await import("./akeyless.ts")).akeyless],
  alicloud: [
    async () => (await import("./settings/others.ts")).alicloudSettings,
    async () => (await import("./alternatives.ts")).alicloudAlternatives,
  ],
  argocd: [async () => (await import("./argocd.ts")).argocd],
  artifactory: [async () => (await import("./artifactory.ts")).artifactory],
  aws: [
    async () => (await import("./aws.ts")).aws,
    async () => (await import("./aws-documents.ts")).awsDocuments,
    async () => (await import("./aws-passwords.ts")).awsPasswords,
    async () => (await import("./settings/aws.ts")).awsSettings,
    async () => (await import("./consumers.ts")).awsConsumers,
    async () => (await import("./alternatives.ts")).awsAlternatives,
  ],
  azuread: [
    async () => (await import("./azuread.ts")).azuread,
    async () => (await import("./alternatives.ts")).azureadAlternatives,
  ],
  azurerm: [
    async () => (await import("./azurerm.ts")).azurerm,
    async () => (await import("./azurerm-account-keys.ts")).azurermAccountKeys,
    async () => (await import("./azurerm-passwords.ts")).azurermPasswords,
    async () => (await import("./settings/azurerm.ts")).azurermSettings,
    async () => (await import("./consumers.ts")).azurermConsumers,
  ],
  cloudflare: [async () => (await import("./cloudflare.ts")).cloudflare],
  confluent: [async () => (await import("./confluent.ts")).confluent],
  databricks: [
    async () => (await import("./databricks.ts")).databricks,
    async () => (await import("./alternatives.ts")).databricksAlternatives,
  ],
  datadog: [async () => (await import("./datadog.ts")).datadog],
  descope: [async () => (await import("./descope.ts")).descope],
  digitalocean: [async () => (await import("./digitalocean.ts")).digitalocean],
  doppler: [async () => (await import("./doppler.ts")).doppler],
  elasticstack: [async () => (await import("./elasticstack.ts")).elasticstack],
  github: [async () => (await import("./github.ts")).github],
  gitlab: [async () => (await import("./gitlab.ts")).gitlab],
  google: [
    async () => (await import("./google.ts")).google,
    async () => (await import("./settings/google.ts")).googleSettings,
    async () => (await import("./consumers.ts")).googleConsumers,
    async () => (await import("./alternatives.ts")).googleAlternatives,
  ],
  grafana: [async () => (await import("./grafana.ts")).grafana],
  harbor: [async () => (await import("./harbor.ts")).harbor],
  hcp: [async () => (await import("./hcp.ts")).hcp],
  ibm: [async () => (await import("./alternatives.ts")).ibmAlternatives],
  keycloak: [
    async () => (await import("./keycloak.ts")).keycloak,
    async () => (await import("./settings/others.ts")).keycloakSettings,
  ],
  kubernetes: [
    async () => (await import("./kubernetes.ts")).kubernetes,
    async () => (await import("./consumers.ts")).kubernetesConsumers,
    async () => (await import("./alternatives.ts")).kubernetesAlternatives,
  ],
  launchdarkly: [async () => (await import("./launchdarkly.ts")).launchdarkly],
  linode: [async () => (await import("./linode.ts")).linode],
  mongodbatlas: [async () => (await import("./mongodbatlas.ts")).mongodbatlas],
  netbird: [async () => (await import("./netbird.ts")).netbird],
  newrelic: [async () => (await import("./newrelic.ts")).newrelic],
  null: [async () => (await import("./time.ts")).time],
  oci: [
    async () => (await import("./settings/others.ts")).ociSettings,
    async () => (await import("./alternatives.ts")).ociAlternatives,
  ],
  okta: [
    async () => (await import("./okta.ts")).okta,
    async () => (await import("./settings/others.ts")).oktaSettings,
  ],
  openstack: [async () => (await import("./openstack.ts")).openstack],
  pagerduty: [async () => (await import("./pagerduty.ts")).pagerduty],
  postgresql: [async () => (await import("./postgresql.ts")).postgresql],
  random: [
    async () => (await import("./random.ts")).random,
    async () => (await import("./settings/others.ts")).randomSettings,
  ],
  scaleway: [async () => (await import("./scaleway.ts")).scaleway],
  snowflake: [async () => (await import("./snowflake.ts")).snowflake],
  stackit: [async () => (await import("./stackit.ts")).stackit],
  tailscale: [async () => (await import("./tailscale.ts")).tailscale],
  terraform: [async () => (await import("./time.ts")).time],
  tfe: [async () => (await import("./tfe.ts")).tfe],
  time: [async () => (await import("./time.ts")).time],
  tls: [
    async () => (await import("./tls.ts")).tls,
    async () => (await import("./settings/others.ts")).tlsSettings,
  ],
  twingate: [async () => (await import("./twingate.ts")).twingate],
  vault: [
    async () => (await import("./vault.ts")).vault,
    async () => (await import("./settings/others.ts")).vaultSettings,
  ],
  vercel: [async () => (await import("./vercel.ts")).vercel],
  yandex: [async () => (await import("./alternatives.ts")).yandexAlternatives],
};

const others: Load<PlainEntries> = async () => (await import("./plain/others.ts")).plain;

/** Where what is written lies in the clear, by provider. */
export const PLAIN: Readonly<Record<string, Load<PlainEntries>>> = {
  aws: async () => (await import("./plain/aws.ts")).plain,
  azurerm: async () => (await import("./plain/azurerm.ts")).plain,
  google: async () => (await import("./plain/google.ts")).plain,
  kubernetes: async () => (await import("./plain/kubernetes.ts")).plain,
  alicloud: others,
  azuredevops: others,
  bitbucket: others,
  civo: others,
  cloudflare: others,
  consul: others,
  databricks: others,
  digitalocean: others,
  docker: others,
  exoscale: others,
  github: others,
  gitlab: others,
  hcloud: others,
  helm: others,
  heroku: others,
  ibm: others,
  linode: others,
  local: others,
  nomad: others,
  oci: others,
  openstack: others,
  scaleway: others,
  spacelift: others,
  tencentcloud: others,
  tfe: others,
  upcloud: others,
  vultr: others,
  yandex: others,
};

/** The arguments of provider blocks that take secret material. */
export const PROVIDERS: Load<Entries> = async () => (await import("./providers.ts")).providers;
