import { type Catalog } from "../catalog/catalog.ts";
import { type Entry, type SecretFacts } from "../catalog/entry.ts";
import { type Definition, type Path } from "../definition.ts";
import { namesNoSecret, saysSecret } from "../secret/name.ts";
import { typeKey } from "../secret/table.ts";
import { type Stack } from "../stack.ts";
import { marksDeep } from "../value.ts";
import { type StateExposure } from "./exposure.ts";
import { keepsNoSecret } from "./kept-value.ts";
import { holdAll } from "./predicate.ts";
import { isLabelledAsNone } from "./secret-source.ts";
import { indexOf } from "./stack-index.ts";

/** The secrets that a state keeps although the provider has a write-only argument or an ephemeral twin for them. */
export function stateExposures(stack: Stack, catalog: Catalog): StateExposure[] {
  const isKept = stack.isState === true;
  const index = indexOf(stack);
  const found: StateExposure[] = [];
  const made: StateExposure[] = [];
  for (const definition of stack.definitions) {
    const key = definition.kind === "resource" ? typeKey(definition) : undefined;
    if (key === undefined) continue;
    const entry = catalog.entry(key);
    const { when, ...secret }: SecretFacts = entry?.secret ?? {};
    if (when && holdAll(definition, when) !== true) continue;
    if (entry && mayKeepAnything(entry) && keepsNoSecret(definition, entry, index, catalog)) continue;
    const say = ([path, instead]: Kept): StateExposure => ({
      is: "state",
      at: { definition, path },
      isKept,
      instead,
    });
    found.push(...taken(definition, secret, catalog.secretArguments(key)).map(say));
    const gives = given(definition, secret, isKept);
    if (gives.length > 0 && (isKept || mayBeEphemeral(definition, stack))) made.push(...gives.map(say));
  }
  const takenFrom = made.length === 0 ? new Set<string>() : sourcesOf(found);
  return [...found, ...made.filter(({ at }) => !takenFrom.has(at.definition.address))];
}

/** What is made to be taken elsewhere is told of there. */
const sourcesOf = (found: readonly StateExposure[]): ReadonlySet<string> =>
  new Set(
    found
      .flatMap(({ at: { definition, path } }) => marksDeep(definition.get(path)).origins ?? [])
      .filter(({ via }) => via !== "derived")
      .map(({ address }) => address),
  );

/** A store, or what puts something into one: its argument does not say what it takes, as `password` does. */
const mayKeepAnything = ({ kind, secret }: Entry): boolean =>
  (kind === undefined || kind === "stored-secret") &&
  (secret?.in ?? []).every((path) => (saysSecret(path) ?? "hint") === "hint");

/**
 * An ephemeral value may go only into what keeps nothing. Whatever else reads of it keeps it, or its public half, from one
 * apply to the next; of what goes into an argument with a write-only twin is told there.
 */
const mayBeEphemeral = (definition: Definition, stack: Stack): boolean =>
  stack.consumers(definition).every(({ reader: { kind } }) => kind === "provider" || kind === "ephemeral");

type Kept = readonly [Path, StateExposure["instead"]];

/** Arguments that take a secret, where there is a twin that never reaches the state: by the entry or by the table. */
function taken(
  definition: Definition,
  { in: paths = [], writeOnly = [], harmless = [] }: SecretFacts,
  listed: readonly Path[],
): Kept[] {
  const twins = new Set([...writeOnly, ...listed]);
  return [...new Set([...paths, ...listed])].flatMap((path): Kept[] => {
    const twin = `${path}_wo`;
    if (!twins.has(twin) || harmless.includes(path) || isLabelledAsNone(definition, path)) return [];
    return definition.get(path).state === "absent" ? [] : [[path, { writeOnly: twin }]];
  });
}

/** What it gives, where an ephemeral resource gives the same; only what a state is known to hold. */
function given(definition: Definition, { out = [], ephemeral }: SecretFacts, isKept: boolean): Kept[] {
  if (ephemeral === undefined || namesNoSecret(definition.name)) return [];
  const path = isKept ? out.find((each) => definition.get(each).state === "known") : out[0];
  return path === undefined ? [] : [[path, { ephemeral }]];
}
