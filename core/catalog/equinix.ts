import { type Entries, docsAt, instant } from "./entry.ts";

const docs = docsAt("2026-11-25", "equinix/terraform-provider-equinix@ec324c2e890c");

/** Tokens of Equinix. */
export const equinix: Entries = {
  equinix_fabric_service_token: {
    kind: "token",
    expires: [instant("expiration_date_time")],
    verified: docs(
      "docs/resources/fabric_service_token.md",
      "`expiration_date_time` (String) Expiration date and time of the service token; 2020-11-06T07:00:00Z",
    ),
  },
};
