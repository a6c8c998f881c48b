import { type Entries, docsAt } from "./entry.ts";

const docs = docsAt("2026-11-25", "cloudamqp/terraform-provider-cloudamqp@f42bb48578b9");

/** Keys that an instance of CloudAMQP has by itself. */
export const cloudamqp: Entries = {
  cloudamqp_instance: {
    pulumi: "cloudamqp:index/instance:Instance",
    secret: { out: ["apikey", "url", "credentials"] },
    verified: docs(
      "docs/resources/instance.md",
      "`apikey`        - (Sensitive) API key needed to communicate to CloudAMQP's second API.",
    ),
  },
};
