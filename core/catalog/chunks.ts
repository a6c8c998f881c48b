import { type Entries } from "./entry.ts";
import { type PlainEntries } from "./plain-entries.ts";

type Load<T> = () => Promise<T>;

/** The files of the catalog by provider, as the first word of a resource type names it. */
export const ENTRIES: Readonly<Record<string, readonly Load<Entries>[]>> = {
  acme: [async () => (await import("./acme.ts")).acme],
  aiven: [async () => (await import("./aiven.ts")).aiven],
  akeyless: [async () => (await import("./akeyless.ts")).akeyless],
  algolia: [
    async () => (await import("./algolia.ts")).algolia,
  ],
  alicloud: [
    async () => (await import("./alicloud.ts")).alicloud,
    async () => (await import("./settings/others.ts")).alicloudSettings,
    async () => (await import("./alternatives.ts")).alicloudAlternatives,
  ],
  argocd: [async () => (await import("./argocd.ts")).argocd],
  artifactory: [
    async () => (await import("./artifactory.ts")).artifactory,
  ],
  astra: [async () => (await import("./astra.ts")).astra],
  astro: [async () => (await import("./astro.ts")).astro],
  auth0: [async () => (await import("./auth0.ts")).auth0],
  authentik: [async () => (await import("./authentik.ts")).authentik],
  aws: [
    async () => (await import("./aws.ts")).aws,
    async () => (await import("./aws-documents.ts")).awsDocuments,
    async () => (await import("./aws-passwords.ts")).awsPasswords,
    async () => (await import("./settings/aws.ts")).awsSettings,
    async () => (await import("./consumers.ts")).awsConsumers,
    async () => (await import("./alternatives.ts")).awsAlternatives,
  ],
  axiom: [async () => (await import("./axiom.ts")).axiom],
  azuread: [
    async () => (await import("./azuread.ts")).azuread,
    async () => (await import("./alternatives.ts")).azureadAlternatives,
  ],
  azuredevops: [async () => (await import("./azuredevops.ts")).azuredevops],
  azurerm: [
    async () => (await import("./azurerm.ts")).azurerm,
    async () => (await import("./azurerm-account-keys.ts")).azurermAccountKeys,
    async () => (await import("./azurerm-passwords.ts")).azurermPasswords,
    async () => (await import("./settings/azurerm.ts")).azurermSettings,
    async () => (await import("./consumers.ts")).azurermConsumers,
  ],
  b2: [async () => (await import("./b2.ts")).b2],
  bitbucket: [async () => (await import("./bitbucket.ts")).bitbucket],
  bitwarden: [async () => (await import("./bitwarden.ts")).bitwarden],
  boundary: [async () => (await import("./boundary.ts")).boundary],
  buildkite: [async () => (await import("./buildkite.ts")).buildkite],
  circleci: [async () => (await import("./circleci.ts")).circleci],
  civo: [async () => (await import("./civo.ts")).civo],
  clickhouse: [async () => (await import("./clickhouse.ts")).clickhouse],
  cloudamqp: [async () => (await import("./cloudamqp.ts")).cloudamqp],
  cloudflare: [async () => (await import("./cloudflare.ts")).cloudflare],
  cloudsmith: [async () => (await import("./cloudsmith.ts")).cloudsmith],
  cockroach: [async () => (await import("./cockroach.ts")).cockroach],
  confluent: [
    async () => (await import("./confluent.ts")).confluent,
  ],
  consul: [
    async () => (await import("./consul.ts")).consul,
  ],
  coralogix: [async () => (await import("./coralogix.ts")).coralogix],
  "couchbase-capella": [async () => (await import("./couchbase-capella.ts")).couchbaseCapella],
  databricks: [
    async () => (await import("./databricks.ts")).databricks,
    async () => (await import("./alternatives.ts")).databricksAlternatives,
  ],
  datadog: [
    async () => (await import("./datadog.ts")).datadog,
  ],
  dbtcloud: [async () => (await import("./dbtcloud.ts")).dbtcloud],
  descope: [async () => (await import("./descope.ts")).descope],
  digitalocean: [
    async () => (await import("./digitalocean.ts")).digitalocean,
  ],
  docker: [async () => (await import("./docker.ts")).docker],
  doppler: [async () => (await import("./doppler.ts")).doppler],
  dynatrace: [async () => (await import("./dynatrace.ts")).dynatrace],
  ec: [async () => (await import("./ec.ts")).ec],
  elasticstack: [
    async () => (await import("./elasticstack.ts")).elasticstack,
  ],
  env0: [
    async () => (await import("./env0.ts")).env0,
  ],
  equinix: [async () => (await import("./equinix.ts")).equinix],
  exoscale: [async () => (await import("./exoscale.ts")).exoscale],
  fastly: [async () => (await import("./fastly.ts")).fastly],
  gitea: [async () => (await import("./gitea.ts")).gitea],
  github: [
    async () => (await import("./github.ts")).github,
  ],
  gitlab: [
    async () => (await import("./gitlab.ts")).gitlab,
  ],
  google: [
    async () => (await import("./google.ts")).google,
    async () => (await import("./settings/google.ts")).googleSettings,
    async () => (await import("./consumers.ts")).googleConsumers,
    async () => (await import("./alternatives.ts")).googleAlternatives,
  ],
  grafana: [
    async () => (await import("./grafana.ts")).grafana,
  ],
  harbor: [
    async () => (await import("./harbor.ts")).harbor,
  ],
  harness: [async () => (await import("./harness.ts")).harness],
  hcloud: [async () => (await import("./hcloud.ts")).hcloud],
  hcp: [async () => (await import("./hcp.ts")).hcp],
  helm: [async () => (await import("./helm.ts")).helm],
  heroku: [async () => (await import("./heroku.ts")).heroku],
  honeycombio: [async () => (await import("./honeycombio.ts")).honeycombio],
  huaweicloud: [async () => (await import("./huaweicloud.ts")).huaweicloud],
  ibm: [
    async () => (await import("./ibm.ts")).ibm,
    async () => (await import("./alternatives.ts")).ibmAlternatives,
  ],
  infisical: [async () => (await import("./infisical.ts")).infisical],
  ionoscloud: [async () => (await import("./ionoscloud.ts")).ionoscloud],
  keycloak: [
    async () => (await import("./keycloak.ts")).keycloak,
    async () => (await import("./settings/others.ts")).keycloakSettings,
  ],
  konnect: [async () => (await import("./konnect.ts")).konnect],
  kubernetes: [
    async () => (await import("./kubernetes.ts")).kubernetes,
    async () => (await import("./consumers.ts")).kubernetesConsumers,
    async () => (await import("./alternatives.ts")).kubernetesAlternatives,
  ],
  lacework: [async () => (await import("./lacework.ts")).lacework],
  launchdarkly: [
    async () => (await import("./launchdarkly.ts")).launchdarkly,
  ],
  linode: [
    async () => (await import("./linode.ts")).linode,
  ],
  logdna: [async () => (await import("./logdna.ts")).logdna],
  minio: [async () => (await import("./minio.ts")).minio],
  mongodbatlas: [
    async () => (await import("./mongodbatlas.ts")).mongodbatlas,
  ],
  mssql: [async () => (await import("./mssql.ts")).mssql],
  mysql: [
    async () => (await import("./mysql.ts")).mysql,
  ],
  neon: [async () => (await import("./neon.ts")).neon],
  netbird: [async () => (await import("./netbird.ts")).netbird],
  netlify: [async () => (await import("./netlify.ts")).netlify],
  newrelic: [async () => (await import("./newrelic.ts")).newrelic],
  nexus: [async () => (await import("./nexus.ts")).nexus],
  ngrok: [async () => (await import("./ngrok.ts")).ngrok],
  nomad: [
    async () => (await import("./nomad.ts")).nomad,
  ],
  null: [async () => (await import("./time.ts")).time],
  oci: [
    async () => (await import("./oci.ts")).oci,
    async () => (await import("./settings/others.ts")).ociSettings,
    async () => (await import("./alternatives.ts")).ociAlternatives,
  ],
  octopusdeploy: [async () => (await import("./octopusdeploy.ts")).octopusdeploy],
  okta: [
    async () => (await import("./okta.ts")).okta,
    async () => (await import("./settings/others.ts")).oktaSettings,
  ],
  onepassword: [async () => (await import("./onepassword.ts")).onepassword],
  openai: [async () => (await import("./openai.ts")).openai],
  openstack: [
    async () => (await import("./openstack.ts")).openstack,
  ],
  opsgenie: [
    async () => (await import("./opsgenie.ts")).opsgenie,
  ],
  ovh: [async () => (await import("./ovh.ts")).ovh],
  pagerduty: [async () => (await import("./pagerduty.ts")).pagerduty],
  pingone: [async () => (await import("./pingone.ts")).pingone],
  platform: [async () => (await import("./platform.ts")).platform],
  postgresql: [
    async () => (await import("./postgresql.ts")).postgresql,
  ],
  prefect: [async () => (await import("./prefect.ts")).prefect],
  pulumiservice: [async () => (await import("./pulumiservice.ts")).pulumiservice],
  rabbitmq: [
    async () => (await import("./rabbitmq.ts")).rabbitmq,
  ],
  rancher2: [async () => (await import("./rancher2.ts")).rancher2],
  random: [
    async () => (await import("./random.ts")).random,
    async () => (await import("./settings/others.ts")).randomSettings,
  ],
  rediscloud: [async () => (await import("./rediscloud.ts")).rediscloud],
  redpanda: [async () => (await import("./redpanda.ts")).redpanda],
  render: [async () => (await import("./render.ts")).render],
  rollbar: [async () => (await import("./rollbar.ts")).rollbar],
  scaleway: [
    async () => (await import("./scaleway.ts")).scaleway,
  ],
  scalr: [async () => (await import("./scalr.ts")).scalr],
  sentry: [async () => (await import("./sentry.ts")).sentry],
  signalfx: [async () => (await import("./signalfx.ts")).signalfx],
  smallstep: [async () => (await import("./smallstep.ts")).smallstep],
  snowflake: [
    async () => (await import("./snowflake.ts")).snowflake,
  ],
  sonarqube: [async () => (await import("./sonarqube.ts")).sonarqube],
  spacelift: [async () => (await import("./spacelift.ts")).spacelift],
  stackit: [async () => (await import("./stackit.ts")).stackit],
  stripe: [async () => (await import("./stripe.ts")).stripe],
  supabase: [async () => (await import("./supabase.ts")).supabase],
  tailscale: [
    async () => (await import("./tailscale.ts")).tailscale,
  ],
  temporalcloud: [async () => (await import("./temporalcloud.ts")).temporalcloud],
  tencentcloud: [async () => (await import("./tencentcloud.ts")).tencentcloud],
  terraform: [async () => (await import("./time.ts")).time],
  tfe: [
    async () => (await import("./tfe.ts")).tfe,
  ],
  time: [async () => (await import("./time.ts")).time],
  tls: [
    async () => (await import("./tls.ts")).tls,
    async () => (await import("./settings/others.ts")).tlsSettings,
  ],
  twingate: [async () => (await import("./twingate.ts")).twingate],
  upcloud: [async () => (await import("./upcloud.ts")).upcloud],
  upstash: [async () => (await import("./upstash.ts")).upstash],
  vault: [
    async () => (await import("./vault.ts")).vault,
    async () => (await import("./settings/others.ts")).vaultSettings,
  ],
  venafi: [async () => (await import("./venafi.ts")).venafi],
  vercel: [async () => (await import("./vercel.ts")).vercel],
  vultr: [async () => (await import("./vultr.ts")).vultr],
  yandex: [
    async () => (await import("./yandex.ts")).yandex,
    async () => (await import("./alternatives.ts")).yandexAlternatives,
  ],
  zerotier: [async () => (await import("./zerotier.ts")).zerotier],
  zitadel: [async () => (await import("./zitadel.ts")).zitadel],
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
