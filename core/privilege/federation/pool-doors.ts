import { type Catalog } from "../../catalog/catalog.ts";
import { type Truth, mayBeNothing } from "../../lens/predicate.ts";
import { typeKey } from "../../secret/table.ts";
import { type Stack } from "../../stack.ts";
import { type Value } from "../../value.ts";
import { allOf } from "../words.ts";
import { declaredFederations } from "./declared.ts";
import { isPinned } from "./pins.ts";

/** A provider by which identities come into a pool. */
export interface PoolDoor {
  readonly pool: Value;
  /** Is something demanded of who comes in that not everybody has? */
  readonly isGuarded: Truth;
}

export function poolDoors(stack: Stack, catalog: Catalog): PoolDoor[] {
  return stack.definitions.flatMap((definition): PoolDoor[] => {
    const key = typeKey(definition);
    const trusts = key === undefined ? undefined : catalog.entry(key)?.trusts;
    if (trusts?.by !== "google") return [];
    const isPinnedBy = declaredFederations(definition, trusts, stack, catalog).map((each) =>
      each.issuer ? isPinned(each, each.issuer) : (each.open ?? true),
    );
    const isGuarded = allOf([isWritten(definition.get(trusts.condition)), ...isPinnedBy]);
    return [{ pool: definition.get(trusts.pool), isGuarded }];
  });
}

function isWritten(condition: Value): Truth {
  if (condition.state === "unknown") return mayBeNothing(condition) ? condition.reason : true;
  return condition.state === "known" && condition.kind === "string" && condition.value.trim() !== "";
}

/** Who is in a pool that is made here has met the conditions of its doors; of one that is made elsewhere nothing is known. */
export function isGuardedPool(member: Value, id: string, doors: readonly PoolDoor[]): Truth {
  const its = doors.filter(({ pool }) => isSame(pool, member, id));
  return its.length > 0 && allOf(its.map(({ isGuarded }) => isGuarded));
}

/** By its id, or by what both were drawn from. */
function isSame(pool: Value, member: Value, id: string): boolean {
  if (pool.state === "known" && pool.kind === "string" && pool.value === id) return true;
  const addresses = new Set((pool.origins ?? []).map(({ address }) => address));
  return (member.origins ?? []).some(({ address }) => addresses.has(address));
}
