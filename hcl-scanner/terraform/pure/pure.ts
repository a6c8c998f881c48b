import { type Definition } from "../../../core/definition.ts";
import { type Type } from "../../../core/type.ts";
import { type Reason, type Unknown, type Value, unknown } from "../../../core/value.ts";
import { type FunctionContext } from "../../evaluate/function.ts";

/**
 * The attributes that a provider works out from what is written and from nothing else, by name. An attribute that it
 * cannot work out from these arguments is unknown, with whatever is known of it all the same.
 */
export type Pure = Readonly<Record<string, (definition: Definition, context: FunctionContext) => Value>>;

/** Why an attribute that nobody writes, or all of them, are not known while planning. */
export function reasonOf({ kind, address }: Definition, attribute?: string): Reason {
  const what = attribute === undefined ? `attributes of ${address} are` : `${address}.${attribute} is`;
  return kind === "data"
    ? { code: "data", text: `${what} read while planning` }
    : { code: "apply", text: `${what} known after apply` };
}

/** An attribute of which only the type is known, and that there is one. */
export const unknownOf = (definition: Definition, attribute: string, type: Type): Unknown => ({
  ...unknown(reasonOf(definition, attribute), type),
  notNull: true,
  foretold: true,
});
