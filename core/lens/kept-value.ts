import { type Catalog } from "../catalog/catalog.ts";
import { type Entry } from "../catalog/entry.ts";
import { type Definition } from "../definition.ts";
import { namesPlainSecret, namesPlainThing, saysSecret } from "../secret/name.ts";
import { givesByTable } from "../secret/table.ts";
import { type Stack } from "../stack.ts";
import { type Origin, type Value, marksDeep } from "../value.ts";
import { type StackIndex } from "./stack-index.ts";

/**
 * Does a store keep something under lock that is no secret: a region, the ARN of a target group, a client's id, a public
 * key? Its own name says so, or all that goes into it is drawn, as it is, from what says so by its name; and none of it
 * is drawn from a secret.
 */
export function keepsNoSecret(
  definition: Definition,
  entry: Entry,
  index: StackIndex,
  catalog: Catalog,
): boolean {
  const { stack } = index;
  const values = [...kept(definition, entry), ...keptElsewhere(definition, entry, index, catalog)];
  if (isNamedPlain(definition)) return !values.some((value) => isDrawnFromSecret(value, stack, catalog));
  return values.length > 0 && values.every((value) => isPlain(value, stack, catalog));
}

const kept = (definition: Definition, { secret }: Entry): Value[] =>
  [...(secret?.in ?? []), ...(secret?.writeOnly ?? [])]
    .map((path) => definition.get(path))
    .filter(({ state }) => state !== "absent");

/** What the resources that hold its versions put into it. */
function keptElsewhere(
  definition: Definition,
  { replacedBy = [] }: Entry,
  index: StackIndex,
  catalog: Catalog,
): Value[] {
  const holders = replacedBy.flatMap((way) =>
    way.by === "version" ? index.joined(definition, way.type, way.join, way.to).made : [],
  );
  return [...new Set(holders)].flatMap((each) => {
    const entry = catalog.entry(each.type);
    return entry ? kept(each, entry) : [];
  });
}

/** By the name that it has in the store, or by the one in the configuration where that does not say that it is a secret. */
function isNamedPlain(definition: Definition): boolean {
  const name = definition.get("name");
  const inStore =
    name.state === "known" && name.kind === "string"
      ? name.value
      : name.state === "unknown"
        ? (name.suffix ?? "")
        : "";
  if (/[^A-Za-z0-9]/.test(inStore) && namesPlainSecret(inStore)) return true;
  return saysSecret(inStore) === undefined && namesPlainSecret(definition.name);
}

function isDrawnFromSecret(value: Value, stack: Stack, catalog: Catalog): boolean {
  return (marksDeep(value).origins ?? []).some(({ address, path, via }) => {
    const definition = via === "derived" ? undefined : stack.byAddress(address);
    if (!definition) return false;
    const name = definition.kind === "variable" ? definition.name : lastOf(path);
    return saysSecret(name) !== undefined || givesByTable(definition, path, catalog);
  });
}

function isPlain(value: Value, stack: Stack, catalog: Catalog): boolean {
  if (value.state === "known" && value.kind !== "string") return false;
  if (value.state === "unknown" && (value.pieces ?? value.encodes ?? value.sketch) !== undefined)
    return false;
  const ends = (value.origins ?? []).filter((origin) => isEnd(origin, stack));
  return ends.length > 0 && ends.every((origin) => isPlainEnd(origin, stack, catalog));
}

/** Locals, outputs and the variables of modules only hand on what comes from elsewhere. */
function isEnd({ address, via }: Origin, stack: Stack): boolean {
  if (via === "derived") return false;
  const definition = stack.byAddress(address);
  if (definition?.kind === "variable") return definition.module === "";
  return definition?.kind !== "local" && definition?.kind !== "output";
}

function isPlainEnd({ address, path, via }: Origin, stack: Stack, catalog: Catalog): boolean {
  const definition = stack.byAddress(address);
  if (via !== "plain" || !definition) return false;
  if (definition.kind === "variable") return path === "" && namesPlainThing(definition.name);
  if (definition.kind !== "resource" && definition.kind !== "data") return false;
  const { replacedBy, clock, kind } = catalog.entry(definition.type) ?? {};
  // What can be drawn anew is drawn by chance: its id may be the very secret (`random_uuid`).
  if ((replacedBy ?? clock) && !kind) return false;
  return namesPlainThing(lastOf(path)) && !givesByTable(definition, path, catalog);
}

const lastOf = (path: string): string => path.slice(path.lastIndexOf(".") + 1);
