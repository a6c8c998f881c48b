import { placeOf } from "../lens/literal-home.ts";
import { type Place } from "../rule.ts";
import { type Stack } from "../stack.ts";
import { type Value } from "../value.ts";

/** Where a value is written: the place that it was drawn from first, or else the place where it was found. */
export function writtenAt(stack: Stack, { origins = [] }: Value, found: Place): Place {
  for (const origin of origins) {
    const place = placeOf(stack, origin);
    if (place && isWritten(place)) return ofVariable(stack, place) ?? place;
  }
  return found;
}

/** An attribute that the provider tells is written nowhere. */
const isWritten = ({ definition, path }: Place): boolean =>
  definition.kind !== "data" && definition.kind !== "resource" && definition.kind !== "ephemeral"
    ? true
    : definition.names.includes(path.split(".", 1)[0]!);

/** What a variable holds is written in the call of its module, in a file of values, or as its default. */
function ofVariable(stack: Stack, { definition, path }: Place): Place | undefined {
  if (definition.kind !== "variable") return undefined;
  const below = path.slice("value".length);
  const call = definition.module === "" ? undefined : stack.byAddress(definition.module);
  if (call?.names.includes(definition.name)) return { definition: call, path: `${definition.name}${below}` };
  if (definition.names.includes("value")) return { definition, path };
  return definition.names.includes("default") ? { definition, path: `default${below}` } : undefined;
}
