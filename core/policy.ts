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
  /** An end that is nearer than this is reported as passed (soon). */
  readonly warning: Period;
  /** Are credentials that end within their limit also to be replaced by themselves? */
  readonly requireRotation: boolean;
  /** Rules that do not run. */
  readonly off: ReadonlySet<string>;
}

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
  warning: days(30),
  requireRotation: false,
  off: new Set(),
};
