import { type Definition, type Path, withoutKeys } from "../definition.ts";
import { type Stack } from "../stack.ts";
import { type Reason, type Value, marksDeep } from "../value.ts";
import { scalar } from "./scalar.ts";

/** Looks up the neighbours of a definition: each table is built once, on first use. */
export interface StackIndex {
  readonly stack: Stack;
  /** The definitions that an address means: one instance, or all instances of a block. */
  at(address: string): readonly Definition[];
  /** A block that is declared and makes nothing. */
  unmadeAt(address: string): Definition | undefined;
  /** The definitions of a type whose argument `join` points at one of the attributes `to` of the definition. */
  joined(definition: Definition, type: string, join: Path, to: readonly Path[]): Joined;
}

export interface Joined {
  readonly made: readonly Definition[];
  readonly unmade: readonly Definition[];
  /** Why there may be a further one that points here. */
  readonly open?: Reason;
}

export function indexOf(stack: Stack): StackIndex {
  const made = lazily(() => grouped(stack.definitions, (each) => each.block));
  const unmade = lazily(() => grouped(stack.unmade ?? [], (each) => each.block));
  const madeByType = lazily(() => grouped(stack.definitions, (each) => each.type));
  const unmadeByType = lazily(() => grouped(stack.unmade ?? [], (each) => each.type));
  const pointers = new Map<string, Pointers>();

  const pointersOf = (definitions: readonly Definition[], join: Path, key: string): Pointers => {
    const known = pointers.get(key);
    if (known) return known;
    const found = pointersBy(definitions, join, isThing);
    pointers.set(key, found);
    return found;
  };

  const isThing = (address: string): boolean => {
    const kind = (stack.byAddress(address) ?? made().get(withoutKeys(address))?.[0])?.kind;
    return kind === "resource" || kind === "data";
  };

  return {
    stack,
    at(address) {
      const exact = stack.byAddress(address);
      if (exact) return [exact];
      const block = made().get(withoutKeys(address)) ?? [];
      return block.filter((each) => mayBe(address, each.address));
    },
    unmadeAt: (address) => unmade().get(withoutKeys(address))?.[0],
    joined(definition, type, join, to) {
      const all = pointersOf(madeByType().get(type) ?? [], join, `${type} ${join}`);
      const none = pointersOf(unmadeByType().get(type) ?? [], join, `unmade ${type} ${join}`);
      const open = all.open?.reason ?? stack.leavesOut;
      return {
        made: pointingAt(all, definition, to),
        unmade: pointingAt(none, definition, to),
        ...(open && { open }),
      };
    },
  };
}

/** Definitions by what their join is drawn from, and by what it says. */
interface Pointers {
  readonly byBlock: ReadonlyMap<string, readonly Pointer[]>;
  readonly byText: ReadonlyMap<string, readonly Definition[]>;
  /** The join of one of them is not known at all. */
  readonly open?: { readonly reason: Reason };
}

interface Pointer {
  readonly from: Definition;
  /** The full address and the attribute of it that is read. */
  readonly address: string;
  readonly path: Path;
}

function pointersBy(
  definitions: readonly Definition[],
  join: Path,
  isThing: (address: string) => boolean,
): Pointers {
  const byBlock = new Map<string, Pointer[]>();
  const byText = new Map<string, Definition[]>();
  let open: { reason: Reason } | undefined;
  for (const from of definitions) {
    const value = from.get(join);
    const origins = (marksDeep(value).origins ?? []).filter((each) => isThing(each.address));
    for (const { address, path } of origins) append(byBlock, withoutKeys(address), { from, address, path });
    if (value.state === "known") {
      const text = scalar(value);
      if (text !== undefined) append(byText, String(text), from);
    } else if (value.state === "unknown" && origins.length === 0) open ??= { reason: value.reason };
  }
  return open ? { byBlock, byText, open } : { byBlock, byText };
}

function pointingAt(pointers: Pointers, definition: Definition, to: readonly Path[]): readonly Definition[] {
  const found = new Set<Definition>();
  for (const { from, address, path } of pointers.byBlock.get(definition.block) ?? []) {
    if (mayBe(address, definition.address) && (path === "" || to.some((each) => isWithin(path, each))))
      found.add(from);
  }
  if (found.size === 0) {
    for (const path of to) {
      const text = knownText(definition.get(path));
      if (text !== undefined) for (const from of pointers.byText.get(text) ?? []) found.add(from);
    }
  }
  return [...found];
}

/** `master_user_secret.0.secret_arn` tells `master_user_secret`. */
const isWithin = (path: Path, attribute: Path): boolean =>
  path === attribute || path.startsWith(`${attribute}.`);

function knownText(value: Value): string | undefined {
  const text = value.state === "known" ? scalar(value) : undefined;
  return text === undefined ? undefined : String(text);
}

/** May both mean the same instance? Keys that are not written, or not known (`[*]`), fit any. */
function mayBe(a: string, b: string): boolean {
  if (a === b) return true;
  if (withoutKeys(a) !== withoutKeys(b)) return false;
  return a.includes("[*]") || b.includes("[*]") || !a.includes("[") || !b.includes("[");
}

function grouped(
  definitions: readonly Definition[],
  by: (each: Definition) => string,
): Map<string, Definition[]> {
  const groups = new Map<string, Definition[]>();
  for (const definition of definitions) append(groups, by(definition), definition);
  return groups;
}

function append<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
