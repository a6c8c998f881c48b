import { type Catalog } from "../../core/catalog/catalog.ts";
import { type Definition, type Path } from "../../core/definition.ts";
import { placeOf } from "../../core/lens/literal-home.ts";
import { type Leaf, leavesOf } from "../../core/secret/leaf.ts";
import { isIdentifier } from "../../core/secret/no-secret.ts";
import {
  type Recognition,
  nameAt,
  recogniseLeaf,
  saidOf,
  secretInText,
} from "../../core/secret/recognise.ts";
import { type Stack } from "../../core/stack.ts";
import { type KnownString } from "../../core/value.ts";
import { namesToShow } from "./names-to-show.ts";
import { type IsSecret } from "./shown.ts";

/**
 * Tells the secrets of a stack from its other texts, by the test of exposure-literal: what stands in a place for
 * secrets, what has the form of one, and all that shares its text or its origin with one of these.
 */
export function secretsOf(stack: Stack, catalog: Catalog): (definition: Definition) => IsSecret {
  const known = knownSecrets(stack, catalog);
  return (definition) => (value, path, name) =>
    value.value.length > LONGEST ||
    recognised(definition, { value, path, name }, catalog).length > 0 ||
    known.areIn(value, `${definition.address} ${underValue(definition, path)}`);
}

/** Longer texts are not looked through to their end. */
const LONGEST = 200_000;

interface Found extends Recognition {
  readonly leaf: Leaf;
}

/** What is secret in a text. It is read as it stands too: what it encodes may be nested deeper than is looked into. */
function recognised(definition: Definition, whole: Leaf, catalog: Catalog): Found[] {
  const found: Found[] = [];
  const add = (leaf: Leaf, recognition: Recognition | undefined): void => {
    if (recognition) found.push({ ...recognition, leaf });
  };
  add(whole, recogniseLeaf(whole, undefined) ?? secretInText(whole));
  for (const leaf of leavesOf(whole.value, whole.path, whole.name)) {
    add(leaf, recogniseLeaf(leaf, saidOf(definition, leaf.path, leaf.name, catalog)) ?? secretInText(leaf));
  }
  return found;
}

interface KnownSecrets {
  /** Does a text hold one of them, by its words or by where it was drawn from? `place` is where it stands. */
  areIn(value: KnownString, place: string): boolean;
}

function knownSecrets(stack: Stack, catalog: Catalog): KnownSecrets {
  const texts = new Set<string>();
  const places = new Set<string>();
  for (const definition of stack.definitions) {
    for (const name of namesToShow(definition)) {
      for (const whole of leavesOf(definition.get(name), name, nameAt(definition, name))) {
        for (const { leaf, text } of recognised(definition, whole, catalog)) {
          if (isDistinctive(text)) texts.add(text);
          for (const place of placesOf(stack, leaf, text)) places.add(place);
        }
      }
    }
  }
  return {
    areIn: ({ value, origins = [] }, place) =>
      places.has(place) ||
      origins.some(({ address, path, via }) => via !== "derived" && places.has(`${address} ${path}`)) ||
      includesAny(value, texts),
  };
}

function includesAny(value: string, texts: ReadonlySet<string>): boolean {
  for (const text of texts) if (value.includes(text)) return true;
  return false;
}

/** Nobody writes it but to mean that very secret. */
const isDistinctive = (text: string): boolean => text.length >= 8 && !isIdentifier(text);

/** The places that a secret was drawn from and that hold all of it. */
function placesOf(stack: Stack, { value }: Leaf, text: string): string[] {
  return (value.origins ?? []).flatMap((origin) => {
    const source = placeOf(stack, origin);
    const leaves = source ? leavesOf(source.definition.get(source.path), source.path, "") : [];
    const holds = leaves.some((leaf) => leaf.value.state === "known" && leaf.value.value.includes(text));
    return holds ? [`${origin.address} ${origin.path}`] : [];
  });
}

/** As origins count it: from the value of a variable, a local or an output. */
function underValue({ kind }: Definition, path: Path): Path {
  if (kind !== "variable" && kind !== "local" && kind !== "output") return path;
  return path.replace(/^value(?:\.|$)/, "");
}
