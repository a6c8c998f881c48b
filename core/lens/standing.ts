import { type CredentialKind } from "../catalog/kinds.ts";
import { type Period } from "../period.ts";
import { type StackPolicy } from "../policy.ts";
import { type Place } from "../rule.ts";
import { type Credential, type Expiry, type Rotation, isReason } from "./credential.ts";
import { type Possible } from "./possible.ts";

/** Encryption keys and stored secrets are judged for expiry and for rotation apart, as their standards do. */
export const authenticates = (kind: CredentialKind): boolean =>
  kind !== "encryption-key" && kind !== "stored-secret";

/** Does something that fires replace it at least as often as that, in every case that is possible? */
const isReplacedWithin = (rotation: Rotation, limit: Period): boolean =>
  rotation.state === "timed" &&
  !isReason(rotation.periods) &&
  rotation.periods.every(({ ms }) => ms <= limit.ms);

/** A missing or late end weighs less where what authenticates is replaced in time anyway. */
export const isSoftened = (credential: Credential, policy: StackPolicy, now: number): boolean =>
  authenticates(credential.kind) && isReplacedWithin(credential.rotation(now), policy.rotation(credential));

/**
 * Must it be replaced by itself? What authenticates and cannot end must. Of encryption keys and stored secrets those
 * must for which a schedule can be declared.
 */
export function isRotationDue({ kind, entry }: Credential): boolean {
  if (authenticates(kind)) return !entry.expires?.length;
  return entry.replacedBy?.some(({ by }) => by === "provider" || by === "sibling") ?? false;
}

/** Where the end is said, or would be. */
export function placeOfEnd({ definition }: Credential, { cases }: Possible<Expiry>): Place {
  for (const each of cases) if (each.state !== "impossible") return each.at;
  return { definition, path: "" };
}
