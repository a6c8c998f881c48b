import { type Catalog } from "../catalog/catalog.ts";
import { type Entry, type When } from "../catalog/entry.ts";
import { type CredentialKind } from "../catalog/kinds.ts";
import { type Definition } from "../definition.ts";
import { type Stack } from "../stack.ts";
import { type Reason } from "../value.ts";
import { type Credential, type Expiry, type Rotation } from "./credential.ts";
import { expiryOf } from "./expiry.ts";
import { keepsNoSecret } from "./kept-value.ts";
import { type Possible } from "./possible.ts";
import { holdAll } from "./predicate.ts";
import { rotationOf } from "./rotation.ts";
import { type StackIndex, indexOf } from "./stack-index.ts";
import { type Versioned, inVersions } from "./versions.ts";

/** Everything in the stack that lives and dies, by the facts of the catalog. */
export function credentials(stack: Stack, catalog: Catalog): Credential[] {
  const index = indexOf(stack);
  return stack.definitions.flatMap((definition) => {
    const entry = entryOf(definition, catalog);
    if (!entry?.kind) return [];
    return apart(definition, entry).flatMap((each) => credential(definition, each, index, catalog));
  });
}

/** The facts of each of its blocks that is there, where every block holds a credential of its own. */
function apart(definition: Definition, entry: Entry): readonly Entry[] {
  if (!entry.blocks) return [entry];
  return entry.blocks
    .filter((block) => definition.get(block).state !== "absent")
    .map((block) => {
      const below = (when: When): When => ({ ...when, path: `${block}.${when.path}` });
      return {
        ...entry,
        ...(entry.starts && { starts: entry.starts.map(below) }),
        ...(entry.expires && { expires: entry.expires.map(below) }),
      };
    });
}

function entryOf({ kind, type }: Definition, catalog: Catalog): Entry | undefined {
  if (kind === "resource") return catalog.entry(type);
  return kind === "data" || kind === "ephemeral" ? catalog.entry(`${kind}.${type}`) : undefined;
}

function credential(definition: Definition, entry: Entry, index: StackIndex, catalog: Catalog): Credential[] {
  const applies = holdAll(definition, entry.when);
  if (applies === false) return [];
  const { kind, doubt } = kindOf(definition, entry);
  if (kind === "stored-secret" && keepsNoSecret(definition, entry, index, catalog)) return [];
  const uncertain = applies === true ? doubt : applies;
  const { type } = definition;
  const versioned = inVersions(entry, type, index.stack.provider(type.split("_", 1)[0]!));
  const [newest] = versioned.entries;
  return [
    {
      definition,
      kind,
      entry: newest,
      ...(uncertain && { uncertain }),
      expiry: remembered((now) => inEach(versioned, (each) => expiryOf(definition, each, now))),
      rotation: remembered((now) =>
        inAll(versioned, (each) => rotationOf(definition, each.replacedBy ?? [], { index, catalog, now })),
      ),
    },
  ];
}

/** Every case in every version that may be in use. */
function inEach(
  { entries, because }: Versioned,
  expiry: (each: Entry) => Possible<Expiry>,
): Possible<Expiry> {
  const [newest, ...older] = entries.map(expiry);
  if (older.length === 0) return newest!;
  const reason = newest!.because ?? because;
  return { cases: [newest!, ...older].flatMap(({ cases }) => cases), ...(reason && { because: reason }) };
}

/** The same in every version that may be in use, else it is not known. */
function inAll({ entries, because }: Versioned, rotation: (each: Entry) => Rotation): Rotation {
  const [newest, ...older] = entries.map(rotation);
  const differs = older.some((each) => each.state !== newest!.state || each.at.path !== newest!.at.path);
  return differs && because ? { state: "unknown", at: newest!.at, reason: because } : newest!;
}

/** Its kind; where it is not known whether it is another one, its usual kind and the doubt. */
function kindOf(
  definition: Definition,
  { kind, kinds = [] }: Entry,
): { readonly kind: CredentialKind; readonly doubt?: Reason } {
  for (const other of kinds) {
    const holds = holdAll(definition, other.when);
    if (holds === true) return { kind: other.kind };
    if (holds !== false) return { kind: kind!, doubt: holds };
  }
  return { kind: kind! };
}

/** Several laws ask the same of one credential, with the same `now`. */
function remembered<T>(compute: (now: number) => T): (now: number) => T {
  let last: { now: number; value: T } | undefined;
  return (now) => {
    if (last?.now !== now) last = { now, value: compute(now) };
    return last.value;
  };
}
