import { toNumber } from "../../../core/number.ts";
import { type Value } from "../../../core/value.ts";

/** A value as tests compare it: plain JavaScript; `?` for what is not known, `secret(...)` around what is marked. */
export function plainOf(value: Value): unknown {
  const bare = bareOf(value);
  return value.sensitive ? { secret: bare } : bare;
}

function bareOf(value: Value): unknown {
  if (value.state === "absent") return null;
  if (value.state === "unknown")
    return (value.prefix ?? value.suffix) ? `${value.prefix ?? ""}?${value.suffix ?? ""}` : "?";
  if ("entries" in value)
    return Object.fromEntries([...value.entries].map(([key, each]) => [key, plainOf(each)]));
  if ("items" in value) return value.items.map(plainOf);
  return value.kind === "number" ? toNumber(value.value) : value.value;
}
