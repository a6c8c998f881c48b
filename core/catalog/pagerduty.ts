import { type Entries, docsAt } from "./entry.ts";

const docs = docsAt("2026-11-24", "PagerDuty/terraform-provider-pagerduty@95cf9d8b41aa");

/** PagerDuty does not mark its integration keys as sensitive. */
export const pagerduty: Entries = {
  pagerduty_service_integration: {
    pulumi: "pagerduty:index/serviceIntegration:ServiceIntegration",
    secret: { out: ["integration_key"] },
    verified: docs("website/docs/r/service_integration.html.markdown"),
  },
};
