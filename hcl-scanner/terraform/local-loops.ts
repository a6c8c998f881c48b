import { type Expression } from "../hcl/ast.ts";
import { walkExpression } from "../hcl/walk.ts";
import { type Local } from "./module-source.ts";

type Locals = ReadonlyMap<string, Local>;

const remembered = new WeakMap<Locals, ReadonlySet<string>>();

/**
 * The locals that depend on themselves, told from their texts alone: a circle of thousands is longer than what can be
 * followed by evaluation. Linear in the size of the texts.
 */
export function localsInLoops(locals: Locals): ReadonlySet<string> {
  let found = remembered.get(locals);
  if (!found) remembered.set(locals, (found = find(locals)));
  return found;
}

function find(locals: Locals): ReadonlySet<string> {
  const reads = new Map<string, ReadonlySet<string>>();
  const readBy = new Map<string, Set<string>>();
  for (const [name, { attribute }] of locals) {
    const read = new Set([...localsIn(attribute.expression)].filter((each) => locals.has(each)));
    reads.set(name, read);
    for (const each of read) readBy.set(each, (readBy.get(each) ?? new Set()).add(name));
  }
  const left = new Set(locals.keys());
  // What reads nothing that is left ends; what nobody reads that is left only leads to a circle.
  drop(left, reads, readBy);
  drop(left, readBy, reads);
  return left;
}

type Edges = ReadonlyMap<string, ReadonlySet<string>>;

/** Takes out all from which nothing leads on, until there is none. */
function drop(left: Set<string>, onward: Edges, back: Edges): void {
  const open = new Map<string, number>();
  for (const name of left)
    open.set(name, [...(onward.get(name) ?? [])].filter((each) => left.has(each)).length);
  const ended = [...left].filter((name) => open.get(name) === 0);
  for (let name = ended.pop(); name !== undefined; name = ended.pop()) {
    left.delete(name);
    for (const each of back.get(name) ?? []) {
      if (!left.has(each)) continue;
      const count = open.get(each)! - 1;
      open.set(each, count);
      if (count === 0) ended.push(each);
    }
  }
}

/** The names of the locals that an expression reads. */
function* localsIn(expression: Expression): Generator<string> {
  const waiting = [expression];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.kind === "attribute" && node.object.kind === "variable" && node.object.name === "local")
      yield node.name;
    walkExpression(node, (child) => void waiting.push(child));
  }
}
