import { type CredentialKind } from "./catalog/kinds.ts";
import { NO_GRANT_DEMANDS } from "./grant-demands.ts";
import { type Period, days, hours } from "./period.ts";
import { type Limit, type Policy, type RuleLevel, UNLIMITED } from "./policy.ts";

/** Longest life, longest time between replacements, and warning before the end. */
type Row = readonly [lifetime: Period, rotation: Period, warning: Period, source: string];

const YEAR = days(365);

/**
 * The built-in thresholds. "90 days or less" passes at exactly 90. Where no standard gives a number, the source is
 * `practice`: the value that teams usually agree on.
 */
const DEFAULT: Readonly<Record<CredentialKind, Row>> = {
  "access-key": [days(90), days(90), days(14), "CIS AWS 3.0 1.14, AWS FSBP IAM.3"],
  "service-account-key": [days(90), days(90), days(14), "CIS GCP 4.0 1.7"],
  "api-key": [days(90), days(90), days(14), "CIS GCP 4.0 1.15"],
  token: [days(90), days(90), days(14), "practice"],
  "client-secret": [days(180), days(180), days(30), "practice; Entra's portal recommends 180 days"],
  password: [days(90), days(90), days(14), "PCI DSS 4.0.1 8.6.3 as commonly read"],
  "deploy-key": [days(90), days(90), days(14), "practice"],
  "ssh-key": [YEAR, YEAR, days(14), "NIST SP 800-57 part 1 5.3"],
  sas: [hours(24), days(90), days(0), "practice; CIS Azure 3.0 4.3 and 4.4"],
  session: [hours(12), YEAR, days(0), "practice"],
  certificate: [
    days(398),
    days(398),
    days(30),
    "practice for private ones; public ones follow the CA/B Forum",
  ],
  "certificate-authority": [days(3650), days(3650), days(30), "practice"],
  "signing-key": [YEAR, YEAR, days(30), "NIST SP 800-57 part 1 5.3"],
  "encryption-key": [days(730), YEAR, days(0), "NIST SP 800-57 part 1 5.3, AWS FSBP KMS.4"],
  "stored-secret": [YEAR, days(90), days(30), "AWS FSBP SecretsManager.4, CIS Azure 3.0 3.3.3"],
};

/** Types whose vendor's standard differs from what holds for their kind. */
const DEFAULT_TYPES: readonly Limit[] = [
  ...["azuread_application_certificate", "azuread_service_principal_certificate"].map((type): Limit => ({
    about: { type },
    lifetime: YEAR,
    rotation: YEAR,
    source: "practice",
  })),
  { about: { type: "google_kms_crypto_key" }, rotation: days(90), source: "CIS GCP 4.0 1.10" },
  // A day, as Cloudflare's own examples have it.
  { about: { type: "cloudflare_*access_application" }, lifetime: hours(24), source: "practice" },
  { about: { type: "cloudflare_*access_policy" }, lifetime: hours(24), source: "practice" },
  { about: { type: "cloudflare_zero_trust_organization" }, lifetime: hours(24), source: "practice" },
];

/** Laws that speak only where a team wants them. */
const OPT_IN: readonly RuleLevel[] = [
  { rule: "scope-direct-attachment", level: "off", source: "default" },
  { rule: "existence-long-lived-key", level: "off", source: "default" },
  // NIST SP 800-63B advises against passwords that end by the calendar.
  { rule: "custody-password-age", level: "off", source: "default" },
  // Of what a state keeps it always speaks.
  { rule: "exposure-state", level: "off", where: { isState: false }, source: "default" },
];

const limitsOf = (rows: Readonly<Partial<Record<CredentialKind, Row>>>): Limit[] =>
  Object.entries(rows).map(([kind, [lifetime, rotation, warning, source]]) => ({
    about: { kind: kind as CredentialKind },
    lifetime,
    rotation,
    warning,
    source,
  }));

export const DEFAULT_POLICY: Policy = {
  preset: "default",
  failOn: "medium",
  limits: [...limitsOf(DEFAULT), ...DEFAULT_TYPES],
  levels: OPT_IN,
  requireRotation: false,
  applyEvery: days(7),
  secretNames: { also: [], never: [] },
  grants: NO_GRANT_DEMANDS,
  exceptions: [],
};

/** The default with other demands after it. */
function preset(name: string, limits: readonly Limit[], more: Partial<Policy> = {}): Policy {
  return { ...DEFAULT_POLICY, ...more, preset: name, limits: [...DEFAULT_POLICY.limits, ...limits] };
}

const on = (...rules: readonly string[]): RuleLevel[] =>
  rules.map((rule) => ({ rule, level: "on", source: "preset" }));

const of = (kind: CredentialKind, source: string, demands: Pick<Limit, "lifetime" | "rotation">): Limit => ({
  about: { kind },
  ...demands,
  source,
});

const strict = preset(
  "strict",
  [
    ...(["token", "deploy-key", "api-key", "access-key", "service-account-key"] as const).map((kind) =>
      of(kind, "strict", { lifetime: days(30), rotation: days(30) }),
    ),
    of("client-secret", "strict", { lifetime: days(90), rotation: days(90) }),
    of("password", "strict", { lifetime: days(60), rotation: days(60) }),
    of("stored-secret", "strict", { lifetime: days(180), rotation: days(60) }),
    of("certificate", "strict", { lifetime: days(90), rotation: days(90) }),
    of("encryption-key", "strict", { rotation: days(90) }),
    of("sas", "CIS Azure 3.0 4.5", { lifetime: hours(1) }),
    ...["azuread_application_certificate", "azuread_service_principal_certificate"].map((type): Limit => ({
      about: { type },
      lifetime: days(180),
      rotation: days(180),
      source: "strict",
    })),
  ],
  {
    failOn: "low",
    requireRotation: true,
    levels: [...OPT_IN, ...on("scope-direct-attachment", "existence-long-lived-key", "exposure-state")],
  },
);

const cis = preset(
  "cis",
  [
    of("sas", "CIS Azure 3.0 4.5", { lifetime: hours(1) }),
    of("access-key", "CIS AWS 3.0 1.14", { lifetime: days(90), rotation: days(90) }),
    of("service-account-key", "CIS GCP 4.0 1.7", { lifetime: days(90), rotation: days(90) }),
    of("api-key", "CIS GCP 4.0 1.15", { lifetime: days(90), rotation: days(90) }),
    { about: { type: "google_kms_crypto_key" }, rotation: days(90), source: "CIS GCP 4.0 1.10" },
  ],
  { levels: [...OPT_IN, ...on("scope-direct-attachment")] },
);

const pciDss = preset(
  "pci-dss-4.0.1",
  [
    of("password", "PCI DSS 4.0.1 8.6.3 as commonly read", { lifetime: days(90), rotation: days(90) }),
    of("encryption-key", "PCI DSS 4.0.1 3.7.4", { rotation: YEAR }),
  ],
  { requireRotation: true },
);

/** Passwords are not changed by the calendar, only when they may have leaked. */
const nist = preset("nist-800-63b", [
  of("password", "NIST SP 800-63B rev. 4", { lifetime: UNLIMITED, rotation: UNLIMITED }),
]);

const soc2 = preset("soc2", [], { requireRotation: true });

export const PRESETS: ReadonlyMap<string, Policy> = new Map(
  [DEFAULT_POLICY, strict, cis, pciDss, nist, soc2].map((each) => [each.preset, each]),
);
