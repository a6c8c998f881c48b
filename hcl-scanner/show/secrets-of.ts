import { type Catalog } from "../../core/catalog/catalog.ts";
import { type Definition, type Path } from "../../core/definition.ts";
import { exposures } from "../../core/lens/exposures.ts";
import { type Place } from "../../core/rule.ts";
import { type Leaf, leavesOf } from "../../core/secret/leaf.ts";
import { recogniseLeaf, saidOf, secretInText } from "../../core/secret/recognise.ts";
import { type Stack } from "../../core/stack.ts";
import { type Origin } from "../../core/value.ts";
import { type IsSecret } from "./shown.ts";

/**
 * Tells the secrets of a stack from its other texts, by the test of exposure-literal: what stands in a place for
 * secrets, what has the form of one, and everything that was drawn from where one is written.
 */
export function secretsOf(stack: Stack, catalog: Catalog): (definition: Definition) => IsSecret {
  const homes = homesOf(stack, catalog);
  return (definition) => (text, path, name) =>
    text.value.length > LONGEST ||
    isRecognised(definition, { value: text, path, name }, catalog) ||
    homes.hold(definition.address, underValue(definition, path)) ||
    (text.origins ?? []).some(
      (origin) => origin.via !== "derived" && homes.hold(origin.address, origin.path),
    );
}

/** Longer texts are not looked through to their end. */
const LONGEST = 200_000;

/** The text as it stands is read too: what it encodes may be nested deeper than is looked into. */
function isRecognised(definition: Definition, whole: Leaf, catalog: Catalog): boolean {
  const found = recogniseLeaf(whole, undefined) ?? secretInText(whole);
  if (found) return true;
  return leavesOf(whole.value, whole.path, whole.name).some(
    (leaf) => recogniseLeaf(leaf, saidOf(definition, leaf.path, leaf.name, catalog)) ?? secretInText(leaf),
  );
}

/** Where secrets are written. */
interface Homes {
  /** Does one stand there, in it or around it? */
  hold(address: string, path: Path): boolean;
}

function homesOf(stack: Stack, catalog: Catalog): Homes {
  const homes = new Map<string, Set<Path>>();
  const add = ({ definition, path }: Place): void => {
    const paths = homes.get(definition.address) ?? new Set();
    homes.set(definition.address, paths.add(underValue(definition, path)));
  };
  for (const exposure of exposures(stack, catalog)) {
    if (exposure.is === "literal") add(exposure.at);
    else if (exposure.is === "variable") for (const { at } of exposure.literals) add(at);
    else if (exposure.is === "plain" && "literal" in exposure.source) add(exposure.source.literal);
  }
  return {
    hold(address, path) {
      for (const home of homes.get(address) ?? []) if (overlap(home, path)) return true;
      return false;
    },
  };
}

/** Origins count from the value of a variable, a local or an output; its default is another text of the same value. */
function underValue({ kind }: Definition, path: Path): Origin["path"] {
  if (kind !== "variable" && kind !== "local" && kind !== "output") return path;
  return path.replace(/^(?:value|default)(?:\.|$)/, "");
}

const overlap = (a: Path, b: Path): boolean =>
  a === "" || b === "" || a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
