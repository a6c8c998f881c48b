import { toNumber } from "../../core/number.ts";
import { type Value, bool, object, string } from "../../core/value.ts";

/** The latest date that JavaScript can tell. */
const LAST = 8.64e15;

/** Seconds since 1970 as RFC 3339. */
export function fromEpoch(value: Value): Value {
  if (value.state !== "known" || value.kind !== "number") return value;
  const milliseconds = toNumber(value.value) * 1000;
  return Math.abs(milliseconds) <= LAST
    ? string(new Date(milliseconds).toISOString().replace(".000Z", "Z"))
    : value;
}

/** `disableLocalAuth` is the opposite of `local_auth_enabled`. */
export const opposite = (value: Value): Value =>
  value.state === "known" && value.kind === "bool" ? bool(!value.value) : value;

/** A list of names and values as a map. */
export function fromPairs(value: Value): Value {
  if (value.state !== "known" || !("items" in value)) return value;
  const pairs = value.items.map((item) => {
    if (item.state !== "known" || !("entries" in item)) return undefined;
    const name = item.entries.get("name");
    const said = item.entries.get("value");
    return name?.state === "known" && name.kind === "string" && said
      ? ([name.value, said] as const)
      : undefined;
  });
  return pairs.every((each) => each !== undefined) ? object(pairs) : value;
}
