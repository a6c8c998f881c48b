import { type Catalog } from "../../core/catalog/catalog.ts";
import { loadCatalog } from "../../core/catalog/load.ts";
import { type Credential, type Expiry, isReason } from "../../core/lens/credential.ts";
import { credentials } from "../../core/lens/lift.ts";
import { describePeriod } from "../../core/period.ts";
import { type Stack } from "../../core/stack.ts";
import { type Extras, type Plain, stackOf } from "../core/stack-of.ts";
import { catalogFiles } from "./catalog-files.ts";

const NOW = Date.UTC(2026, 10, 24);

let loading: Promise<Catalog> | undefined;

/** Everything that the loader finds for the types of all files. */
export const wholeCatalog = (): Promise<Catalog> => (loading ??= load());

async function load(): Promise<Catalog> {
  const files = [...(await catalogFiles()).values()];
  return loadCatalog(files.flatMap((entries) => Object.keys(entries)));
}

type Declared = Readonly<Record<string, Readonly<Record<string, Plain>>>>;

/** What the lens reads of the credentials at an address: `token, lives 90 days, replaced every 60 days`. */
export function livesOf(
  catalog: Catalog,
  address: string,
  declared: Declared,
  extras: Readonly<Record<string, Extras>> = {},
): string[] {
  return credentials(stackOf(declared, extras), catalog)
    .filter(({ definition }) => definition.address === address)
    .map(lifeOf);
}

/** The same of every credential in a stack. */
export const livesIn = (stack: Stack, catalog: Catalog): string[] => credentials(stack, catalog).map(lifeOf);

const lifeOf = (credential: Credential): string =>
  [
    credential.uncertain ? `perhaps ${credential.kind}` : credential.kind,
    ...credential.expiry(NOW).cases.map(endOf),
    rotationOf(credential),
  ].join(", ");

function endOf(expiry: Expiry): string {
  switch (expiry.state) {
    case "impossible":
      return "cannot end";
    case "never":
      return expiry.how === "unset" ? "never ends" : `never ends by ${expiry.at.path}`;
    case "unknown":
      return "ends unknown";
    case "known": {
      const life = isReason(expiry.lifetime) ? "unknown" : describePeriod(expiry.lifetime);
      return expiry.when ? `lives ${life}` : `lives ${life} by default`;
    }
  }
}

function rotationOf(credential: Credential): string {
  const rotation = credential.rotation(NOW);
  if (rotation.state === "timed" && !isReason(rotation.periods)) {
    return `replaced every ${rotation.periods.map(describePeriod).join(" or ")}`;
  }
  return rotation.state === "none" ? "not replaced" : rotation.state;
}
