import { type Definition, type Elements, type Reference, withoutKeys } from "../../core/definition.ts";
import { elementsOf, read } from "../../core/read.ts";
import { NULL, type Value } from "../../core/value.ts";
import { NOWHERE, UNSEEN_LIFECYCLE } from "./not-shown.ts";

/** What tells one from another. */
export type Head = Pick<Definition, "address" | "kind" | "type" | "name" | "module" | "directory">;

export interface Written {
  /** What is written, by name. */
  readonly attributes: ReadonlyMap<string, () => Value>;
  /** What can be read although it is not written there. */
  readonly given?: ReadonlyMap<string, () => Value>;
  readonly references?: () => readonly Reference[];
  readonly mayHoldToken?: boolean;
}

/** A variable, an output, a provider or a module call as a plan or a state shows it. */
export function plainDefinition(
  head: Head,
  { attributes, given, references, mayHoldToken }: Written,
): Definition {
  const known = new Map<string, Value>();
  const attribute = (name: string): Value => {
    const found = known.get(name);
    if (found) return found;
    const value = (given?.get(name) ?? attributes.get(name))?.() ?? NULL;
    known.set(name, value);
    return value;
  };
  const get = (path: string): Value => {
    const [first = "", ...rest] = path.split(".");
    return read(attribute(first), rest.join("."));
  };
  const reads = (): readonly Reference[] => references?.() ?? [];
  return {
    ...head,
    path: "",
    block: withoutKeys(head.address),
    names: [...attributes.keys()],
    ...(mayHoldToken !== undefined && { mayHoldToken }),
    get,
    all: (path): Elements => elementsOf(get(path), path),
    references: (path = "") =>
      path === "" ? reads() : reads().filter(({ from }) => from === path || from.startsWith(`${path}.`)),
    lifecycle: UNSEEN_LIFECYCLE,
    locate: () => NOWHERE,
  };
}
