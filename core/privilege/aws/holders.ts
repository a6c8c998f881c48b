import { type Catalog } from "../../catalog/catalog.ts";
import { type PrincipalKind } from "../../catalog/principal-facts.ts";
import { type Definition, type Path } from "../../definition.ts";
import { type StackIndex } from "../../lens/stack-index.ts";
import { elementsOf, sketched } from "../../read.ts";
import { typeKey } from "../../secret/table.ts";
import { type Value } from "../../value.ts";

/** Whom an argument names: a principal that is declared here, or one by what it is called. */
export interface Holder {
  /** The same for the same principal. */
  readonly key: string;
  readonly name: string;
  readonly is: PrincipalKind;
  readonly definition?: Definition;
}

/** So many instances of one block are told apart where an address names all of them. */
const MOST_INSTANCES = 100;

/** Finds the principals that arguments name: by what a value was drawn from first, by what it says second. */
export class Holders {
  private readonly byName = new Map<string, Definition[]>();
  private readonly index: StackIndex;
  private readonly catalog: Catalog;

  constructor(index: StackIndex, catalog: Catalog) {
    this.index = index;
    this.catalog = catalog;
    for (const definition of index.stack.definitions) {
      if (definition.kind !== "resource") continue;
      const facts = this.factsOf(definition);
      for (const name of facts?.names ?? []) {
        const text = textOf(definition.get(name));
        if (text === undefined) continue;
        const key = `${facts!.is} ${text}`;
        this.byName.set(key, [...(this.byName.get(key) ?? []), definition]);
      }
    }
  }

  /** The principal that a definition is. */
  of(definition: Definition): Holder | undefined {
    const facts = this.factsOf(definition);
    if (!facts) return undefined;
    const [name = "name"] = facts.names;
    const called = definition.kind === "data" ? textOf(definition.get(name)) : undefined;
    return called === undefined
      ? { key: definition.address, name: definition.address, is: facts.is, definition }
      : { key: `${facts.is} ${called}`, name: called, is: facts.is };
  }

  /** Those that the argument at the path names. */
  at(definition: Definition, path: Path, is: PrincipalKind): Holder[] {
    return each(definition.get(path)).flatMap((value) => this.named(value, is, definition));
  }

  private named(value: Value, is: PrincipalKind, by: Definition): Holder[] {
    if (value.state === "absent") return [];
    const text = textOf(value);
    const drawn = this.drawnFrom(value, is).filter(
      (each) => text === undefined || mayBeCalled(each, text, this),
    );
    if (drawn.length > 0) return drawn.flatMap((each) => this.of(each) ?? []);
    if (text !== undefined) {
      const called = this.byName.get(`${is} ${text}`) ?? [];
      const near = called.filter(({ module }) => module === by.module);
      const [only, ...others] = near.length > 0 ? near : called;
      const found = only && others.length === 0 ? this.of(only) : undefined;
      return [found ?? { key: `${is} ${text}`, name: text, is }];
    }
    // Two arguments that take the same unknown name mean the same principal.
    const origins = (value.origins ?? []).map(({ address, path }) => `${address}.${path}`);
    const [first] = origins;
    return [
      first === undefined
        ? { key: `${is} of ${by.address}`, name: `the ${is} of ${by.address}`, is }
        : { key: `${is} ${origins.join(" ")}`, name: first.replace(/\.$/, ""), is },
    ];
  }

  private drawnFrom({ origins = [] }: Value, is: PrincipalKind): Definition[] {
    const found = new Set<Definition>();
    for (const { address } of origins) {
      for (const each of this.index.at(address).slice(0, MOST_INSTANCES))
        if (this.factsOf(each)?.is === is) found.add(each);
    }
    return [...found];
  }

  factsOf(definition: Definition) {
    const key = typeKey(definition);
    return key === undefined ? undefined : this.catalog.entry(key)?.principal;
  }
}

/** A name that is put together of another one's is another. */
function mayBeCalled(definition: Definition, text: string, holders: Holders): boolean {
  const [name, ...others] =
    holders.factsOf(definition)?.names.map((each) => textOf(definition.get(each))) ?? [];
  return name === undefined || name === text || others.includes(text);
}

/** The elements of a list, or the value. */
export function each(value: Value): Value[] {
  const known = sketched(value);
  if (known.state !== "known" || !("items" in known)) return [known];
  return elementsOf(known, "").items.map((item) => item.get(""));
}

export const textOf = (value: Value): string | undefined =>
  value.state === "known" && value.kind === "string" && value.value !== "" ? value.value : undefined;
