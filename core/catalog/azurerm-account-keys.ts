import { type Path } from "../definition.ts";
import { type Entries, type Page, docsAt } from "./entry.ts";

const docs = docsAt("2026-11-25", "hashicorp/terraform-provider-azurerm@69697b7fe6a9");
const noSecret: Page = {
  on: "2026-11-26",
  page: "https://learn.microsoft.com/en-us/azure/azure-monitor/app/connection-strings",
  quote: ["Ikey unique identifiers aren't security tokens or security keys, and aren't considered secrets."],
};

const CERTIFICATE_CONTENT =
  "`certificate_content` - (Required) The Base-64 representation of the X509 leaf certificate .cer file or just a .pem file content.";
const SETUP_PASS =
  "`pass` - (Required) Specifies the name of the pass that the content applies to. The only allowable value is `oobeSystem`.";

const ACCESS_KEYS: readonly Path[] = ["primary_access_key", "secondary_access_key"];
const WITH_STRINGS: readonly Path[] = [
  ...ACCESS_KEYS,
  "primary_connection_string",
  "secondary_connection_string",
];

/** Keys that an account, a namespace or a cluster has by itself: they cannot end, and nothing in Terraform replaces them. */
export const azurermAccountKeys: Entries = {
  azurerm_app_configuration: {
    pulumi: "azure:appconfiguration/configurationStore:ConfigurationStore",
    secret: {
      out: [
        "primary_read_key.secret",
        "primary_read_key.connection_string",
        "primary_write_key.secret",
        "primary_write_key.connection_string",
        "secondary_read_key.secret",
        "secondary_read_key.connection_string",
        "secondary_write_key.secret",
        "secondary_write_key.connection_string",
      ],
    },
    verified: docs(
      "website/docs/r/app_configuration.html.markdown",
      "`primary_write_key` - A `primary_write_key` block as defined below containing the primary write access key.",
    ),
  },
  // Both only say where telemetry goes; applications hand them to browsers.
  azurerm_application_insights: {
    pulumi: "azure:appinsights/insights:Insights",
    secret: { harmless: ["connection_string", "instrumentation_key"] },
    verified: {
      ...docs(
        "website/docs/r/application_insights.html.markdown",
        "`connection_string` - The Connection String for this Application Insights component. (Sensitive)",
      ),
      further: [noSecret],
    },
  },
  azurerm_automation_account: {
    pulumi: "azure:automation/account:Account",
    secret: { out: ["dsc_primary_access_key", "dsc_secondary_access_key"] },
    verified: docs(
      "website/docs/r/automation_account.html.markdown",
      "`dsc_primary_access_key` - The Primary Access Key for the DSC Endpoint associated with this Automation Account.",
    ),
  },
  azurerm_batch_account: {
    pulumi: "azure:batch/account:Account",
    secret: { out: ACCESS_KEYS },
    verified: docs(
      "website/docs/r/batch_account.html.markdown",
      "`primary_access_key` - The Batch account primary access key.",
    ),
  },
  azurerm_cognitive_account: {
    pulumi: "azure:cognitive/account:Account",
    secret: { in: ["custom_question_answering_search_service_key"], out: ACCESS_KEYS },
    verified: docs(
      "website/docs/r/cognitive_account.html.markdown",
      "`primary_access_key` - A primary access key which can be used to connect to the Cognitive Service Account.",
    ),
  },
  azurerm_communication_service: {
    pulumi: "azure:communication/service:Service",
    secret: {
      out: ["primary_key", "secondary_key", "primary_connection_string", "secondary_connection_string"],
    },
    verified: docs(
      "website/docs/r/communication_service.html.markdown",
      "`primary_key` - The primary key of the Communication Service.",
    ),
  },
  azurerm_container_registry: {
    pulumi: "azure:containerservice/registry:Registry",
    secret: { out: ["admin_password"] },
    verified: docs(
      "website/docs/r/container_registry.html.markdown",
      "`admin_password` - The Password associated with the Container Registry Admin account - if the admin account is enabled.",
    ),
  },
  azurerm_cosmosdb_account: {
    pulumi: "azure:cosmosdb/account:Account",
    secret: {
      out: [
        "primary_key",
        "secondary_key",
        "primary_readonly_key",
        "secondary_readonly_key",
        "primary_sql_connection_string",
        "secondary_sql_connection_string",
        "primary_readonly_sql_connection_string",
        "secondary_readonly_sql_connection_string",
        "primary_mongodb_connection_string",
        "secondary_mongodb_connection_string",
        "primary_readonly_mongodb_connection_string",
        "secondary_readonly_mongodb_connection_string",
      ],
    },
    verified: docs(
      "website/docs/r/cosmosdb_account.html.markdown",
      "`primary_key` - The Primary key for the CosmosDB Account.",
    ),
  },
  azurerm_eventgrid_domain: {
    pulumi: ["azure:eventgrid/domain:Domain", "azure:eventhub/domain:Domain"],
    secret: { out: ACCESS_KEYS },
    verified: docs(
      "website/docs/r/eventgrid_domain.html.markdown",
      "`primary_access_key` - The Primary Shared Access Key associated with the EventGrid Domain.",
    ),
  },
  azurerm_eventgrid_topic: {
    pulumi: ["azure:eventgrid/topic:Topic", "azure:eventhub/eventGridTopic:EventGridTopic"],
    secret: { out: ACCESS_KEYS },
    verified: docs(
      "website/docs/r/eventgrid_topic.html.markdown",
      "`primary_access_key` - The Primary Shared Access Key associated with the EventGrid Topic.",
    ),
  },
  azurerm_eventhub_namespace: {
    pulumi: "azure:eventhub/eventHubNamespace:EventHubNamespace",
    secret: {
      out: [
        "default_primary_key",
        "default_secondary_key",
        "default_primary_connection_string",
        "default_secondary_connection_string",
        "default_primary_connection_string_alias",
        "default_secondary_connection_string_alias",
      ],
    },
    verified: docs(
      "website/docs/r/eventhub_namespace.html.markdown",
      "`default_primary_key` - The primary access key for the authorization rule `RootManageSharedAccessKey`.",
    ),
  },
  azurerm_kubernetes_cluster: {
    pulumi: "azure:containerservice/kubernetesCluster:KubernetesCluster",
    secret: {
      in: ["service_principal.client_secret", "windows_profile.admin_password"],
      out: [
        "kube_config_raw",
        "kube_config.client_key",
        "kube_config.password",
        "kube_admin_config_raw",
        "kube_admin_config.client_key",
        "kube_admin_config.password",
      ],
    },
    verified: docs(
      "website/docs/r/kubernetes_cluster.html.markdown",
      "`kube_config_raw` - Raw Kubernetes config to be used by [kubectl](https://kubernetes.io/docs/reference/kubectl/overview/) and other compatible tools.",
    ),
  },
  azurerm_log_analytics_workspace: {
    pulumi: "azure:operationalinsights/analyticsWorkspace:AnalyticsWorkspace",
    secret: { out: ["primary_shared_key", "secondary_shared_key"] },
    verified: docs(
      "website/docs/r/log_analytics_workspace.html.markdown",
      "`primary_shared_key` - The Primary shared key for the Log Analytics Workspace.",
    ),
  },
  azurerm_maps_account: {
    pulumi: "azure:maps/account:Account",
    secret: { out: ACCESS_KEYS },
    verified: docs(
      "website/docs/r/maps_account.html.markdown",
      "`primary_access_key` - The primary key used to authenticate and authorize access to the Maps REST APIs.",
    ),
  },
  azurerm_redis_cache: {
    pulumi: "azure:redis/cache:Cache",
    secret: {
      in: [
        "redis_configuration.aof_storage_connection_string_0",
        "redis_configuration.aof_storage_connection_string_1",
        "redis_configuration.rdb_storage_connection_string",
      ],
      out: WITH_STRINGS,
    },
    verified: docs(
      "website/docs/r/redis_cache.html.markdown",
      "`primary_access_key` - The Primary Access Key for the Redis Instance",
    ),
  },
  azurerm_search_service: {
    pulumi: "azure:search/service:Service",
    secret: { out: ["primary_key", "secondary_key", "query_keys.key"] },
    verified: docs(
      "website/docs/r/search_service.html.markdown",
      "`primary_key` - The Primary Key used for Search Service Administration.",
    ),
  },
  azurerm_servicebus_namespace: {
    pulumi: ["azure:eventhub/namespace:Namespace", "azure:servicebus/namespace:Namespace"],
    secret: {
      out: [
        "default_primary_key",
        "default_secondary_key",
        "default_primary_connection_string",
        "default_secondary_connection_string",
      ],
    },
    verified: docs(
      "website/docs/r/servicebus_namespace.html.markdown",
      "`default_primary_key` - The primary access key for the authorization rule `RootManageSharedAccessKey`.",
    ),
  },
  azurerm_signalr_service: {
    pulumi: "azure:signalr/service:Service",
    secret: { out: WITH_STRINGS },
    verified: docs(
      "website/docs/r/signalr_service.html.markdown",
      "`primary_access_key` - The primary access key for the SignalR service.",
    ),
  },
  azurerm_static_web_app: {
    pulumi: "azure:appservice/staticWebApp:StaticWebApp",
    secret: { in: ["repository_token", "basic_auth.password"], out: ["api_key"] },
    verified: docs(
      "website/docs/r/static_web_app.html.markdown",
      "`api_key` - The API key of this Static Web App, which is used for later interacting with this Static Web App from other clients, e.g. GitHub Action.",
    ),
  },
  azurerm_web_pubsub: {
    pulumi: "azure:webpubsub/service:Service",
    secret: { out: WITH_STRINGS },
    verified: docs(
      "website/docs/r/web_pubsub.html.markdown",
      "`primary_access_key` - The primary access key for the Web PubSub service.",
    ),
  },
  "data.azurerm_application_insights": {
    secret: { harmless: ["connection_string", "instrumentation_key"] },
    verified: {
      ...docs(
        "website/docs/d/application_insights.html.markdown",
        "`connection_string` - The connection string of the Application Insights component. (Sensitive)",
      ),
      further: [noSecret],
    },
  },
  // A certificate is there to be shown.
  azurerm_iothub_certificate: {
    pulumi: "azure:iot/certificate:Certificate",
    secret: { harmless: ["certificate_content"] },
    verified: docs("website/docs/r/iothub_certificate.html.markdown", CERTIFICATE_CONTENT),
  },
  azurerm_iothub_dps_certificate: {
    pulumi: "azure:iot/iotHubCertificate:IotHubCertificate",
    secret: { harmless: ["certificate_content"] },
    verified: docs("website/docs/r/iothub_dps_certificate.html.markdown", CERTIFICATE_CONTENT),
  },
  // The pass of an unattended setup, not a password.
  azurerm_virtual_machine: {
    pulumi: "azure:compute/virtualMachine:VirtualMachine",
    secret: { harmless: ["os_profile_windows_config.additional_unattend_config.pass"] },
    verified: docs("website/docs/r/virtual_machine.html.markdown", SETUP_PASS),
  },
  azurerm_virtual_machine_scale_set: {
    pulumi: "azure:compute/scaleSet:ScaleSet",
    secret: { harmless: ["os_profile_windows_config.additional_unattend_config.pass"] },
    verified: docs("website/docs/r/virtual_machine_scale_set.html.markdown", SETUP_PASS),
  },
};
