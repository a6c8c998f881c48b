import { type CredentialKind } from "./catalog/entry.ts";
import { type Severity } from "./finding.ts";
import { type Period, days, hours } from "./period.ts";

/** The team's thresholds. Sources of the numbers: docs/thresholds.md. */
export interface Policy {
  readonly failOn: Severity;
  /** The longest life of a credential, by kind. */
  readonly lifetime: Readonly<Record<CredentialKind, Period>>;
  /** The longest time between two replacements, by kind. */
  readonly rotation: Readonly<Record<CredentialKind, Period>>;
  /** Limits of single resource types, where their vendor's standard differs from what holds for their kind. */
  readonly types: Readonly<Record<string, TypeLimits>>;
  /** An end that is nearer than this is reported as passing soon; zero: only one that has passed. */
  readonly warning: Readonly<Record<CredentialKind, Period>>;
  /** Are credentials that end within their limit also to be replaced by themselves? */
  readonly requireRotation: boolean;
  /** Rules that do not run. */
  readonly off: ReadonlySet<string>;
}

export interface TypeLimits {
  readonly lifetime?: Period;
  readonly rotation?: Period;
}

interface Subject {
  readonly kind: CredentialKind;
  readonly definition: { readonly type: string };
}

/** The longest life that the policy allows it. */
export const lifetimeLimit = ({ types, lifetime }: Policy, { kind, definition }: Subject): Period =>
  types[definition.type]?.lifetime ?? lifetime[kind];

/** The longest time between two replacements that the policy allows it. */
export const rotationLimit = ({ types, rotation }: Policy, { kind, definition }: Subject): Period =>
  types[definition.type]?.rotation ?? rotation[kind];

const YEAR = days(365);

/** The built-in thresholds. "90 days or less" passes at exactly 90. */
export const DEFAULT_POLICY: Policy = {
  failOn: "medium",
  lifetime: {
    "access-key": days(90),
    "service-account-key": days(90),
    "api-key": days(90),
    token: days(90),
    "client-secret": days(180),
    password: days(90),
    "deploy-key": days(90),
    "ssh-key": YEAR,
    sas: hours(24),
    session: hours(12),
    certificate: days(398),
    "certificate-authority": days(3650),
    "signing-key": YEAR,
    "encryption-key": days(730),
    "stored-secret": YEAR,
  },
  rotation: {
    "access-key": days(90),
    "service-account-key": days(90),
    "api-key": days(90),
    token: days(90),
    "client-secret": days(180),
    password: days(90),
    "deploy-key": days(90),
    "ssh-key": YEAR,
    sas: days(90),
    session: YEAR,
    certificate: days(398),
    "certificate-authority": days(3650),
    "signing-key": YEAR,
    "encryption-key": YEAR,
    "stored-secret": days(90),
  },
  warning: {
    "access-key": days(14),
    "service-account-key": days(14),
    "api-key": days(14),
    token: days(14),
    "client-secret": days(30),
    password: days(14),
    "deploy-key": days(14),
    "ssh-key": days(14),
    sas: days(0),
    session: days(0),
    certificate: days(30),
    "certificate-authority": days(30),
    "signing-key": days(30),
    "encryption-key": days(0),
    "stored-secret": days(30),
  },
  types: {
    azuread_application_certificate: { lifetime: YEAR, rotation: YEAR },
    azuread_service_principal_certificate: { lifetime: YEAR, rotation: YEAR },
    google_kms_crypto_key: { rotation: days(90) },
  },
  requireRotation: false,
  off: new Set(),
};
