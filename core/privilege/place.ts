import { isWritten, placeOf } from "../lens/literal-home.ts";
import { type Place } from "../rule.ts";
import { read } from "../read.ts";
import { type Stack } from "../stack.ts";
import { type Value } from "../value.ts";
import { documentOf } from "./document.ts";

export const below = ({ definition, path }: Place, step: string): Place => ({
  definition,
  path: path === "" ? step : `${path}.${step}`,
});

/** Where a value is written: the place that it was drawn from first, or else the place where it was found. */
export const writtenAt = (stack: Stack, value: Value, found: Place): Place =>
  placesOf(stack, value)[0] ?? found;

/** Where a part of a statement stands in the statement, whatever it was drawn from. */
export const within = (stack: Stack, value: Value, statement: Place, name: string): Place =>
  placesOf(stack, value).find((each) => isWithin(each, statement)) ?? below(statement, name);

const isWithin = ({ definition, path }: Place, { definition: outer, path: start }: Place): boolean =>
  definition === outer && path.startsWith(`${start}.`);

/** Where a whole text is written, be it put together of parts that are written elsewhere. */
export function wholeAt(stack: Stack, value: Value, found: Place): Place {
  for (const origin of value.origins ?? []) {
    const place = placeOf(stack, origin);
    if (place && isWritten(place) && isSame(place.definition.get(place.path), value))
      return homeOf(stack, place);
  }
  return found;
}

function isSame(a: Value, b: Value): boolean {
  if (a.state === "known" && b.state === "known") return "value" in a && "value" in b && a.value === b.value;
  if (a.state !== "unknown" || b.state !== "unknown") return false;
  const [first, second] = [a.pieces ?? a.encodes, b.pieces ?? b.encodes];
  return first !== undefined && first === second;
}

const placesOf = (stack: Stack, { origins = [] }: Value): Place[] =>
  origins.flatMap((origin) => {
    const place = placeOf(stack, origin);
    return place && isWritten(place) && isThere(place) ? [homeOf(stack, place)] : [];
  });

/** Of a place within a document: is the document there, and not only a part of its text? */
function isThere({ definition, path }: Place): boolean {
  const [, text, inner] = /^(.*?)\.(Statement(?:\..*)?)$/.exec(path) ?? [];
  if (text === undefined || inner === undefined) return true;
  const document = documentOf(definition.get(text));
  return document !== undefined && read(document, inner).state !== "absent";
}

/** What a variable holds is written in the call of its module, in a file of values, or as its default. */
function homeOf(stack: Stack, place: Place): Place {
  const { definition, path } = place;
  if (definition.kind !== "variable") return place;
  const rest = path.slice("value".length);
  const call = definition.module === "" ? undefined : stack.byAddress(definition.module);
  if (call?.names.includes(definition.name)) return { definition: call, path: `${definition.name}${rest}` };
  const isDefault = !definition.names.includes("value") && definition.names.includes("default");
  return isDefault ? { definition, path: `default${rest}` } : place;
}
