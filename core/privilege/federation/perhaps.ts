import { type Place } from "../../rule.ts";
import { type Reason } from "../../value.ts";
import { type Demand, type Federation } from "./federation.ts";
import { type Named } from "./named-issuer.ts";
import { isPinnedAnywhere } from "./pins.ts";

/** The trust in an issuer of which it may not be known which one it is: what keeps to one customer of each is well. */
export function federationOf(
  at: Place,
  named: Named,
  demands: readonly Demand[],
  open?: Reason,
): Federation[] {
  if (named === "private") return [];
  if ("issuer" in named) return [{ at, issuer: named.issuer, demands, ...(open && { open }) }];
  return isPinnedAnywhere(demands) ? [] : [{ at, demands, open: named.unknown }];
}
