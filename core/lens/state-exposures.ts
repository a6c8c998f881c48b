import { type Catalog } from "../catalog/catalog.ts";
import { type SecretFacts } from "../catalog/entry.ts";
import { type Definition, type Path } from "../definition.ts";
import { namesNoSecret } from "../secret/name.ts";
import { typeKey } from "../secret/table.ts";
import { type Stack } from "../stack.ts";
import { marksDeep } from "../value.ts";
import { type StateExposure } from "./exposure.ts";
import { holdAll } from "./predicate.ts";
import { isLabelledAsNone } from "./secret-source.ts";

/** The secrets that a state keeps although the provider has a write-only argument or an ephemeral twin for them. */
export function stateExposures(stack: Stack, catalog: Catalog): StateExposure[] {
  const isKept = stack.isState === true;
  const found: StateExposure[] = [];
  const made: StateExposure[] = [];
  for (const definition of stack.definitions) {
    const key = definition.kind === "resource" ? typeKey(definition) : undefined;
    if (key === undefined) continue;
    const { when, ...secret }: SecretFacts = catalog.entry(key)?.secret ?? {};
    if (when && holdAll(definition, when) !== true) continue;
    const say = ([path, instead]: Kept): StateExposure => ({
      is: "state",
      at: { definition, path },
      isKept,
      instead,
    });
    found.push(...taken(definition, secret, catalog.secretArguments(key)).map(say));
    made.push(...given(definition, secret, isKept).map(say));
  }
  return [...found, ...made.filter((each) => !isTaken(each, found))];
}

/** What is made to be taken elsewhere is told of there. */
const isTaken = ({ at }: StateExposure, found: readonly StateExposure[]): boolean =>
  found.some(({ at: { definition, path } }) =>
    (marksDeep(definition.get(path)).origins ?? []).some(
      (each) => each.address === at.definition.address && each.via !== "derived",
    ),
  );

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
