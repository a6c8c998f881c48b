import { type Catalog } from "../catalog/catalog.ts";
import { type Entry, type Predicate, type SecretFacts } from "../catalog/entry.ts";
import { type Definition, type DefinitionKind, type Path } from "../definition.ts";
import { holdAll } from "../lens/predicate.ts";
import { namesNoSecret, saysSecret } from "./name.ts";

/** How the catalog calls the type of a definition; undefined for what has none. */
export function typeKey({
  kind,
  type,
}: {
  readonly kind: DefinitionKind;
  readonly type: string;
}): string | undefined {
  if (kind === "resource") return type;
  return kind === "data" || kind === "ephemeral" || kind === "provider" ? `${kind}.${type}` : undefined;
}

/** Names that say nothing of what they hold: whether it is secret depends on the resource. */
const ANYTHING =
  /^(?:value|values|content|contents|data|payload|text|body|config|configuration|settings|properties|parameters?|params|vars|env|environment|default|string_value|value_string|parameter_value|user_data|user_data_base64|user_data_raw|custom_data|script|template|stackscript_data|header_value|headers|custom_headers|http_headers|metadata|options|input|output)$/;
const ABOUT_SECRETS = /secret|password|token|credential|_key(?:_|$)|sensitive/;

/** Does the catalog say that an argument lets nobody in, whatever its name or the provider's mark may say? */
export function isHarmless(definition: Definition, path: Path, catalog: Catalog): boolean {
  const key = typeKey(definition);
  return (key !== undefined && catalog.entry(key)?.secret?.harmless?.includes(withoutIndices(path))) ?? false;
}

/** The argument that takes secret material by the catalog or the tables, and that stands at the path or around it. */
export function argumentByTable(definition: Definition, path: Path, catalog: Catalog): Path | undefined {
  const key = typeKey(definition);
  if (key === undefined) return undefined;
  const bare = withoutIndices(path);
  const { secret, plain }: Partial<Entry> = catalog.entry(key) ?? {};
  if (secret?.when && holdAll(definition, secret.when) === false) return undefined;
  if (secret?.each && !isElementSecret(definition, path, secret.each)) return undefined;
  const known = [...(secret?.in ?? []), ...(secret?.writeOnly ?? [])].find((each) => isWithin(bare, each));
  if (known !== undefined) return known;
  // What lies in the clear anyway is no place for secrets: there the name and the form tell.
  if (plain?.some((each) => isWithin(bare, each.path))) return undefined;
  return catalog
    .secretArguments(key)
    .find((each) => isWithin(bare, each) && isTelling(each, key) && !secret?.harmless?.includes(each));
}

/** Does the block or element that the path leads through take a secret, or may it? */
function isElementSecret(
  definition: Definition,
  path: Path,
  facts: NonNullable<SecretFacts["each"]>,
): boolean {
  return facts.every(({ path: within, when }) => {
    const element = elementAt(path, within);
    return (
      element === undefined ||
      holdAll(
        definition,
        when.map((each) => below(element, each)),
      ) !== false
    );
  });
}

/** `bindings.2` of `bindings.2.text`, where the elements are at `bindings`. */
function elementAt(path: Path, within: Path): Path | undefined {
  const steps = path.split(".");
  let at = 0;
  for (const step of within.split(".")) {
    while (/^\d+$/.test(steps[at] ?? "")) at++;
    if (steps[at++] !== step) return undefined;
  }
  return steps.slice(0, /^\d+$/.test(steps[at] ?? "") ? at + 1 : at).join(".");
}

const below = (element: Path, { path, or, ...rest }: Predicate): Predicate => ({
  ...rest,
  path: `${element}.${path}`,
  ...(or && { or: or.map((each) => below(element, each)) }),
});

const isTelling = (path: Path, type: string): boolean =>
  !ANYTHING.test(path.slice(path.lastIndexOf(".") + 1)) || ABOUT_SECRETS.test(type);

/** Do the catalog or the tables say that an attribute gives secret material, in whole or in part? */
export function givesByTable(definition: Definition, path: Path, catalog: Catalog): boolean {
  const key = typeKey(definition);
  if (key === undefined || definition.kind === "provider") return false;
  const bare = withoutIndices(path);
  const entry = catalog.entry(key);
  if (entry?.secret?.when && holdAll(definition, entry.secret.when) === false) return false;
  const isGiven = (each: Path): boolean =>
    overlaps(bare, each) &&
    !entry?.secret?.harmless?.includes(each) &&
    !tellsAboutOnly(bare, each) &&
    isThere(definition, bare, each);
  if (entry?.secret?.out?.some(isGiven)) return true;
  if (catalog.secretAttributes(key).some((each) => isGiven(each) && isTelling(each, key))) return true;
  const taking = bare === "" ? undefined : argumentByTable(definition, path, catalog);
  return (
    taking !== undefined &&
    !tellsAboutOnly(bare, taking) &&
    !namesNoSecret(bare.slice(bare.lastIndexOf(".") + 1))
  );
}

/** Is it a part of a secret document that only tells about it: `secret_string.account_ids.production`? */
function tellsAboutOnly(path: Path, document: Path): boolean {
  if (path.length <= document.length || !isWithin(path, document)) return false;
  const steps = path.slice(document.length + 1).split(".");
  const telling = steps.findLast((each) => namesNoSecret(each) || saysSecret(each) !== undefined);
  return telling !== undefined && namesNoSecret(telling);
}

/** Is there the block that holds an attribute, of which only something around it was read? */
function isThere(definition: Definition, path: Path, attribute: Path): boolean {
  const block = attribute.slice(0, Math.max(0, attribute.lastIndexOf(".")));
  if (block === "" || isWithin(path, block)) return true;
  const value = definition.get(block);
  return (
    value.state !== "absent" &&
    !(value.state === "known" && "items" in value && value.items.length === 0 && !value.rest)
  );
}

/** The parts of a path that are names: `keys.0.value` is `keys.value`. */
export const withoutIndices = (path: Path): Path =>
  /[\d*]/.test(path) ? path.replace(/(?:^|\.)(?:\d+|\*)(?=\.|$)/g, "") : path;

const isWithin = (path: Path, place: Path): boolean => path === place || path.startsWith(`${place}.`);
const overlaps = (path: Path, place: Path): boolean =>
  path === "" || isWithin(path, place) || place.startsWith(`${path}.`);
