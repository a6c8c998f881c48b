import {
  type Definition,
  type Lifecycle,
  type Node,
  type Reference,
  withoutKeys,
} from "../../core/definition.ts";
import { elementsOf, read } from "../../core/read.ts";
import { type Stack } from "../../core/stack.ts";
import { ANY } from "../../core/type.ts";
import {
  NULL,
  type Origin,
  type Reason,
  type Value,
  bool,
  mark,
  marksDeep,
  number,
  object,
  string,
  tuple,
  unknown,
} from "../../core/value.ts";

/** A value as tests write it: plain JavaScript, or a Value where more is to be said. */
export type Plain =
  Value | string | number | boolean | null | readonly Plain[] | { readonly [name: string]: Plain };

export interface Extras {
  readonly lifecycle?: Partial<Lifecycle>;
  readonly conditional?: Reason;
  readonly prior?: Readonly<Record<string, Plain>>;
}

/** Known only after apply, drawn from `address.path`. */
export const drawnFrom = (address: string, path: string, text = "it is known after apply"): Value =>
  mark(unknown({ code: "apply", text }), { origins: [{ address, path, via: "plain" }] });

/** What `replace_triggered_by` lists. */
export const triggeredBy = (
  ...references: readonly (readonly [address: string, path: string])[]
): Partial<Lifecycle> => ({
  replaceTriggeredBy: references.map(([address, path]) => ({
    address,
    path,
    via: "plain",
    from: "lifecycle",
  })),
});

/** A stack of definitions by address, `data.` and `ephemeral.` ones included, without any language behind it. */
export function stackOf(
  declared: Readonly<Record<string, Readonly<Record<string, Plain>>>>,
  extras: Readonly<Record<string, Extras>> = {},
  more: Partial<Stack> = {},
): Stack {
  const definitions = Object.entries(declared).map(([address, attributes]) =>
    definitionOf(address, attributes, extras[address]),
  );
  const byAddress = new Map(definitions.map((each) => [each.address, each]));
  return {
    id: "test",
    door: "hcl",
    definitions,
    byAddress: (address) => byAddress.get(address),
    consumers: (of, path = "") =>
      definitions.flatMap((reader) =>
        reader
          .references()
          .filter((each) => each.address === of.address && (path === "" || each.path === path))
          .map((reference) => ({ reader, reference })),
      ),
    provider: () => undefined,
    blind: new Set(),
    unread: [],
    ...more,
  };
}

export function definitionOf(
  address: string,
  attributes: Readonly<Record<string, Plain>>,
  { lifecycle, conditional, prior }: Extras = {},
): Definition {
  const body = valueOf(attributes);
  const block = withoutKeys(address);
  const local = block.split(".").slice(-3);
  const kind =
    local.length === 3 && (local[0] === "data" || local[0] === "ephemeral") ? local[0] : "resource";
  const [type, name] = local.slice(-2) as [string, string];
  const node: Node = {
    path: "",
    get: (path) => read(body, path),
    all: (path) => elementsOf(read(body, path), path),
  };
  return {
    ...node,
    address,
    block,
    kind,
    type,
    name,
    module: "",
    directory: "",
    names: Object.keys(attributes),
    ...(conditional && { conditional }),
    ...(prior && { prior: definitionOf(address, prior) }),
    references: (path = "") =>
      (marksDeep(read(body, path)).origins ?? []).map((origin) => referenceTo(origin, path)),
    lifecycle: {
      createBeforeDestroy: NULL,
      preventDestroy: NULL,
      replaceTriggeredBy: [],
      ignoreChanges: [],
      ...lifecycle,
    },
    locate: () => ({ file: undefined, start: 0, end: 0, callers: [] }),
  };
}

const referenceTo = ({ address, path, via }: Origin, from: string): Reference => ({
  address,
  path,
  via,
  from,
});

export function valueOf(plain: Plain): Value {
  if (plain === null) return NULL;
  if (typeof plain === "string") return string(plain);
  if (typeof plain === "number") return number(plain);
  if (typeof plain === "boolean") return bool(plain);
  if (isList(plain)) return tuple(plain.map(valueOf));
  if (isValue(plain)) return plain;
  return object(Object.entries(plain).map(([name, each]) => [name, valueOf(each)] as const));
}

const isList = (plain: object): plain is readonly Plain[] => Array.isArray(plain);
const isValue = (plain: object): plain is Value =>
  "state" in plain && ["known", "unknown", "absent"].includes(plain.state as string);

/** An unknown value: a variable without a default. */
export const variable = (name: string): Value =>
  unknown({ code: "variable", text: `variable "${name}" has no default` }, ANY);
