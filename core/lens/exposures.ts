import { type Catalog } from "../catalog/catalog.ts";
import { type Entry } from "../catalog/entry.ts";
import { type Definition, type Path } from "../definition.ts";
import { type Place } from "../rule.ts";
import { type Leaf, leavesOf } from "../secret/leaf.ts";
import { namesNoSecret, saysSecret } from "../secret/name.ts";
import {
  type Recognition,
  isSecret,
  nameAt,
  recogniseLeaf,
  saidOf,
  secretInText,
} from "../secret/recognise.ts";
import { isHarmless, typeKey } from "../secret/table.ts";
import { type SaysSecret } from "../secret/team-names.ts";
import { type Stack } from "../stack.ts";
import { type Reason, type Value, marksDeep } from "../value.ts";
import { isTrue } from "./is-true.ts";
import { type Exposure, type LiteralExposure, type PlainExposure, type SecretSource } from "./exposure.ts";
import { homeOf, placeOf } from "./literal-home.ts";
import { plainPlaces } from "./plain-places.ts";
import { secretSourceOf } from "./secret-source.ts";
import { stateExposures } from "./state-exposures.ts";
import { type VariableUse, takesSecret, tellsAbout, variableExposure } from "./secret-variables.ts";
import { doubtOf, isMarkedByHand, mayBeWritten } from "./written-here.ts";

/** Every secret in the stack that can be seen where it should not, each where it is written or shown. */
export function exposures(stack: Stack, catalog: Catalog, says: SaysSecret = saysSecret): Exposure[] {
  const literals = new Map<string, LiteralExposure>();
  const use: VariableUse = { goesTo: new Map(), literals: new Map(), harmless: new Set() };
  const plain: PlainExposure[] = [];
  const isToldOf = toldOf();

  const found = (place: Place, value: Value, secret: Recognition): Place | undefined => {
    const home = mayBeWritten(stack, place, value) && homeOf(stack, place, value, secret.text);
    if (!home) return undefined;
    // Where nobody can tell what was written from what was computed, a text is no literal, be it ever so secret.
    if (stack.blind.has("wiring")) return home;
    const { definition, path } = home;
    // What is called a user, a host or a name where it is written is none because it is kept among secrets.
    if (
      (secret.by !== "form" || secret.isIdentity) &&
      definition !== place.definition &&
      namesNoSecret(nameAt(definition, path))
    )
      return undefined;
    if (definition.kind === "variable") {
      const known = use.literals.get(definition) ?? new Map<Path, Recognition>();
      use.literals.set(definition, known.set(path, secret));
    } else {
      const key = `${definition.address} ${path}`;
      if (isToldOf(home, secret)) return home;
      const doubt = doubtOf(value);
      if (!literals.has(key)) literals.set(key, { is: "literal", at: home, secret, ...(doubt && { doubt }) });
    }
    return home;
  };

  for (const definition of [...stack.definitions, ...(stack.unmade ?? [])]) {
    for (const name of namesToJudge(definition, catalog, says)) {
      for (const leaf of leavesOf(definition.get(name), name, nameAt(definition, name))) {
        const said = saidOf(definition, leaf.path, leaf.name, catalog, says);
        const place = { definition, path: leaf.path };
        if (said !== undefined && said !== "hint" && said !== "within") noteVariable(stack, place, leaf, use);
        else if (isHarmless(definition, leaf.path, catalog)) noteHarmless(stack, leaf, use);
        const secret = recogniseLeaf(leaf, said, isInitial(definition, name));
        if (secret) found(place, leaf.value, secret);
      }
    }
  }
  // Which variables take secrets is known only now.
  const sourceOf = (value: Value): SecretSource | undefined =>
    secretSourceOf(stack, catalog, value, {
      says,
      takesSecret: (variable) => takesSecret(variable, use, says),
    });
  for (const definition of stack.definitions) {
    for (const { facts, leaf, uncertain } of plainPlaces(definition, catalog)) {
      const at = { definition, path: leaf.path };
      const source = sourceOf(leaf.value);
      const secret = recogniseLeaf(leaf, says(leaf.name)) ?? secretInText(leaf);
      const home = secret && found(at, leaf.value, secret);
      const head = { is: "plain", at, facts, ...(uncertain && { uncertain }) } as const;
      if (source && !(namesNoSecret(leaf.name) && isVague(source, catalog))) plain.push({ ...head, source });
      // A variable with a secret as its default is told of once.
      if (home && home.definition !== source?.definition) plain.push({ ...head, source: { literal: home } });
      else if (!source && isMarkedByHand(stack, leaf.value)) plain.push({ ...head, source: { literal: at } });
    }
  }
  return [
    ...literals.values(),
    ...stack.definitions.flatMap((each) => variableExposure(each, use, says) ?? []),
    ...stack.definitions.flatMap((each) =>
      shown(each, (value) => sourceOf(value) ?? itself(stack, each, value, catalog), stack),
    ),
    ...plain,
    ...stateExposures(stack, catalog),
  ];
}

/** Arguments that describe, and hold nothing that anybody could use. */
const SPEAKS_ONLY = new Set(["description", "type"]);

/** Arguments of a module call by which terraform finds the module. */
const FINDS_MODULE = new Set(["source", "version", "providers"]);

/** The arguments that may hold a secret; all where the text that it is written in looks like it. */
function namesToJudge(definition: Definition, catalog: Catalog, says: SaysSecret): readonly Path[] {
  const { kind, names } = definition;
  if (kind === "variable") return [];
  const isOpen = definition.mayHoldToken !== false || kind === "provider" || kind === "backend";
  if (kind === "local" || kind === "output") return isOpen ? ["value"] : [];
  const key = typeKey(definition);
  const listed = key === undefined ? [] : argumentsOf(key, catalog);
  return names.filter(
    (name) =>
      !SPEAKS_ONLY.has(name) &&
      !(kind === "module" && FINDS_MODULE.has(name)) &&
      (isOpen || says(name) !== undefined || listed.includes(name)),
  );
}

/** The top-level arguments through which a type takes secrets. */
function argumentsOf(type: string, catalog: Catalog): readonly string[] {
  const { secret }: Partial<Entry> = catalog.entry(type) ?? {};
  const paths = [...catalog.secretArguments(type), ...(secret?.in ?? []), ...(secret?.writeOnly ?? [])];
  return paths.map((path) => path.split(".", 1)[0]!);
}

/** Does only the store that it comes from tell that it is secret, and not its name? What makes secrets is no store. */
function isVague({ definition, path }: SecretSource, catalog: Catalog): boolean {
  const key = typeKey(definition);
  const { secret }: Partial<Entry> = (key !== undefined && catalog.entry(key)) || {};
  if (definition.kind === "resource" && secret?.out?.includes(path) && !secret.in?.length) return false;
  const strength = saysSecret(nameAt(definition, path));
  return strength !== "password" && strength !== "key";
}

/** Does terraform leave alone what stands at an argument once it is made? */
const isInitial = ({ lifecycle: { ignoreChanges } }: Definition, name: Path): boolean =>
  ignoreChanges === "all" || ignoreChanges.some((each) => each.split(/[.[]/, 1)[0] === name);

/** What cannot be told apart in the text is one literal: the elements of a list that a function makes. */
function toldOf(): (home: Place, secret: Recognition) => boolean {
  const told = new Map<string, Path>();
  return ({ definition, path }, { what }) => {
    const { file, start } = definition.locate(path);
    if (file === undefined) return false;
    const key = `${definition.address} ${start} ${what}`;
    if (!told.has(key)) told.set(key, path);
    return told.get(key) !== path;
  };
}

function noteHarmless(stack: Stack, { value }: Leaf, use: VariableUse): void {
  for (const origin of value.origins ?? []) {
    const source = placeOf(stack, origin)?.definition;
    if (source?.kind === "variable") use.harmless.add(source);
  }
}

/** A variable of the root module that goes into a secret argument as it is takes a secret. */
function noteVariable(stack: Stack, goesTo: Place, { name, value }: Leaf, use: VariableUse): void {
  const sources = (value.origins ?? []).flatMap((origin) => placeOf(stack, origin) ?? []);
  const ends = sources.filter(
    ({ definition: { kind, module } }) =>
      kind !== "local" && kind !== "output" && (kind !== "variable" || module === ""),
  );
  const [only] = ends;
  if (!only || ends.length > 1 || only.definition.kind !== "variable") return;
  // What reads a file is drawn from its path.
  if (/(?:path|file|filename|directory)$/.test(only.definition.name)) return;
  // A store of secrets takes what only tells about one, too; a password is one whatever the variable is called.
  const strength = saysSecret(name);
  const { definition } = only;
  if ((strength === "hint" || strength === undefined) && tellsAbout(definition)) return;
  const isWhole =
    value.state === "known"
      ? isText(only.definition.get(only.path), value.value)
      : !value.prefix && !value.suffix;
  if (isWhole && !use.goesTo.has(only.definition)) use.goesTo.set(only.definition, goesTo);
}

const isText = (value: Value, text: string): boolean =>
  value.state === "known" && value.kind === "string" && value.value === text;

/** Where nobody can tell what was written from what was computed, an output that is a secret is its own source. */
function itself(
  stack: Stack,
  definition: Definition,
  value: Value,
  catalog: Catalog,
): SecretSource | undefined {
  if (!stack.blind.has("wiring") || !isSecret(definition, "value", value, catalog)) return undefined;
  return { definition, path: "", unwrapped: false };
}

/** An output of the root module that is not marked, and one anywhere whose mark was taken off. */
function shown(
  definition: Definition,
  sourceOf: (value: Value) => SecretSource | undefined,
  { blind }: Stack,
): Exposure[] {
  if (
    definition.kind !== "output" ||
    isTrue(definition.get("sensitive")) ||
    isTrue(definition.get("ephemeral"))
  )
    return [];
  const value = definition.get("value");
  if (definition.module !== "" && !marksDeep(value).origins?.some(({ via }) => via === "nonsensitive"))
    return [];
  const source = sourceOf(value);
  if (!source || (definition.module !== "" && !source.unwrapped)) return [];
  const at = { definition, path: "value" };
  const isUncertain = source.unwrapped && value.state !== "known" && blind.has("source");
  return [{ is: "output", at, source, ...(isUncertain && { uncertain: UNWRAPPED_UNSEEN }) }];
}

const UNWRAPPED_UNSEEN: Reason = {
  code: "door",
  text: "what was read does not show whether nonsensitive() lets out the secret or only something derived from it",
};
