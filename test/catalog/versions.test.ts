import assert from "node:assert/strict";
import { type Catalog } from "../../core/catalog/catalog.ts";
import { type ProviderInfo } from "../../core/stack.ts";
import { type Plain, stackOf } from "../core/stack-of.ts";
import { livesIn, wholeCatalog } from "./life-of.ts";

const locked = (version: string): Partial<ProviderInfo> => ({ locked: version });
const asked = (constraint: string): Partial<ProviderInfo> => ({ constraint });

/** A type, what is written, what is known of its provider, and what the lens reads. */
const CASES: readonly (readonly [
  type: string,
  attributes: Readonly<Record<string, Plain>>,
  provider: Partial<ProviderInfo> | undefined,
  life: string,
])[] = [
  [
    "azuread_application_password",
    { end_date_relative: "2160h" },
    locked("2.52.0"),
    "client-secret, lives 90 days, not replaced",
  ],
  [
    "azuread_application_password",
    { end_date_relative: "2160h" },
    locked("2.53.1"),
    "client-secret, lives 2 years by default, not replaced",
  ],
  [
    "azuread_application_password",
    { end_date_relative: "2160h" },
    asked("~> 2.53"),
    "client-secret, lives 2 years by default, not replaced",
  ],
  [
    "azuread_application_password",
    { end_date_relative: "2160h" },
    asked(">= 2.40, < 3.0"),
    "client-secret, lives 2 years by default, lives 90 days, not replaced",
  ],
  // What is not known is taken for the newest.
  [
    "azuread_application_password",
    { end_date_relative: "2160h" },
    undefined,
    "client-secret, lives 90 days, not replaced",
  ],
  [
    "azuread_application_certificate",
    { end_date_relative: "2160h" },
    locked("3.1.0"),
    "certificate, lives 90 days, not replaced",
  ],
  [
    "aws_iam_service_specific_credential",
    { service_name: "bedrock.amazonaws.com" },
    locked("5.100.0"),
    "api-key, cannot end, not replaced",
  ],
  [
    "aws_iam_service_specific_credential",
    { service_name: "bedrock.amazonaws.com" },
    locked("6.4.0"),
    "api-key, never ends, not replaced",
  ],
  [
    "aws_iam_service_specific_credential",
    { service_name: "bedrock.amazonaws.com" },
    asked(">= 5.0"),
    "api-key, never ends, cannot end, not replaced",
  ],
  [
    "cloudflare_zero_trust_access_service_token",
    { duration: "8760h", min_days_for_renewal: 30 },
    locked("4.52.0"),
    "client-secret, lives 365 days, replaced every 335 days",
  ],
  [
    "cloudflare_zero_trust_access_service_token",
    { duration: "8760h" },
    locked("4.52.0"),
    "client-secret, lives 365 days, not replaced",
  ],
  [
    "cloudflare_zero_trust_access_service_token",
    { duration: "8760h", min_days_for_renewal: 30 },
    asked(">= 4.0"),
    "client-secret, lives 365 days, lives 365 days, unknown",
  ],
  [
    "cloudflare_zero_trust_access_service_token",
    { duration: "8760h", min_days_for_renewal: 30 },
    locked("not a version"),
    "client-secret, lives 365 days, not replaced",
  ],
];

describe("facts that hold in some versions of a provider", () => {
  let catalog: Catalog;
  before(async () => {
    catalog = await wholeCatalog();
  });

  for (const [type, attributes, provider, life] of CASES) {
    const where = provider ? Object.values(provider).join() : "nothing known";
    it(`${type} ${Object.keys(attributes).join()} (${where}): ${life}`, () => {
      const info = provider && { source: `registry.terraform.io/hashicorp/x`, ...provider };
      const stack = stackOf({ [`${type}.x`]: attributes }, {}, { provider: () => info });
      assert.deepEqual(livesIn(stack, catalog), [life]);
    });
  }
});
