import { type Entries, docsAt } from "./entry.ts";

const docs = docsAt("2026-11-25", "PagerDuty/terraform-provider-pagerduty@95cf9d8b41aa");

/** Integration keys of PagerDuty: whoever has one can raise incidents. */
export const pagerduty: Entries = {
  // The provider does not mark it as sensitive.
  pagerduty_service_integration: {
    pulumi: "pagerduty:index/serviceIntegration:ServiceIntegration",
    secret: { out: ["integration_key"] },
    verified: docs(
      "website/docs/r/service_integration.html.markdown",
      "`integration_key` - (Optional) (Deprecated) This is the unique key used to route events to this integration when received via the PagerDuty Events API.",
    ),
  },
  pagerduty_extension: {
    pulumi: "pagerduty:index/extension:Extension",
    secret: { in: ["endpoint_url"] },
    verified: docs(
      "website/docs/r/extension.html.markdown",
      "`endpoint_url` - (Required|Optional) The url of the extension.",
    ),
  },
  pagerduty_event_orchestration_integration: {
    pulumi: "pagerduty:index/eventOrchestrationIntegration:EventOrchestrationIntegration",
    secret: { out: ["parameters.routing_key"] },
    verified: docs(
      "website/docs/r/event_orchestration_integration.html.markdown",
      "`routing_key` - Routing key that routes to this Orchestration.",
    ),
  },
};
