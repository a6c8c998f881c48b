import { sketched } from "../../read.ts";
import { type Unknown, type Value, part } from "../../value.ts";

/** The elements of a list, with what each was drawn from. */
export interface Listed {
  readonly items: readonly Value[];
  /** Set where there may be further ones. */
  readonly open?: Unknown;
}

/** A list as its elements; any other value stands for itself, null for none. */
export function listed(value: Value): Listed {
  if (value.state === "absent") return { items: [] };
  if (value.state === "unknown") return value.sketch ? listed(sketched(value)) : { items: [], open: value };
  if (!("items" in value)) return { items: [value] };
  const items = value.items.map((item, i) => part(value, String(i), item));
  return value.rest ? { items, open: value.rest } : { items };
}
