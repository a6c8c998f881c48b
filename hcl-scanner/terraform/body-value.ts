import { type Unknown, type Value, object, part, unknown } from "../../core/value.ts";
import { ANY } from "../../core/type.ts";
import { type Block, type Body } from "../hcl/ast.ts";
import { type Scope } from "../evaluate/scope.ts";
import { type Evaluate } from "./evaluation.ts";

/** Blocks that steer terraform and hold nothing that the provider sees. */
const META_BLOCKS = new Set(["lifecycle", "dynamic", "validation", "precondition", "postcondition"]);
/** Arguments that steer terraform. */
export const META_ARGUMENTS = new Set(["count", "for_each", "provider", "depends_on", "providers"]);

/** A block as a value, and the text of each that was written: a `dynamic` block gives its content once for each element. */
export interface NestedBlocks {
  readonly value: Value;
  readonly blocks: readonly Block[];
}

/** The names of arguments and nested block types that are written in a body, in order of appearance. */
export function writtenNames(body: Body): string[] {
  const names = new Set<string>();
  for (const { name } of body.attributes) if (!META_ARGUMENTS.has(name)) names.add(name);
  for (const block of body.blocks) {
    if (block.type === "dynamic") names.add(block.labels[0]?.value ?? "");
    else if (!META_BLOCKS.has(block.type)) names.add(block.type);
  }
  names.delete("");
  return [...names];
}

/** All nested blocks of a type as a list, dynamic ones expanded; undefined where there is none. */
export function nestedBlocks(
  body: Body,
  type: string,
  scope: Scope,
  evaluateIn: (block: Block) => Evaluate,
): NestedBlocks | undefined {
  const items: Value[] = [];
  const blocks: Block[] = [];
  let rest: Unknown | undefined;
  let found = false;
  for (const block of body.blocks) {
    if (block.type === type && !META_BLOCKS.has(type)) {
      found = true;
      items.push(bodyValue(block.body, scope, evaluateIn(block)));
      blocks.push(block);
    } else if (block.type === "dynamic" && block.labels[0]?.value === type) {
      found = true;
      const content = block.body.blocks.find((each) => each.type === "content");
      if (!content) continue;
      const generated = dynamicBlocks(block, content, scope, evaluateIn(block));
      rest ??= generated.open;
      for (const item of generated.items) {
        items.push(item);
        blocks.push(content);
      }
    }
  }
  if (!found) return undefined;
  return {
    blocks,
    value: { state: "known", kind: "list", element: ANY, items, ...(rest && { rest }) },
  };
}

/** A body as an object: its arguments and its nested blocks as lists. */
export function bodyValue(body: Body, scope: Scope, evaluate: Evaluate): Value {
  const entries = new Map<string, Value>();
  for (const { name, expression } of body.attributes) entries.set(name, evaluate(expression, scope));
  for (const name of writtenNames(body)) {
    if (entries.has(name)) continue;
    const nested = nestedBlocks(body, name, scope, () => evaluate);
    if (nested) entries.set(name, nested.value);
  }
  return object(entries);
}

/**
 * Blocks as other expressions see them: each has further attributes, which the provider sets where nobody writes them.
 */
export function openedBlocks(blocks: Value, rest: Unknown): Value {
  if (blocks.state !== "known" || blocks.kind !== "list" || blocks.element !== ANY) return blocks;
  return { ...blocks, items: blocks.items.map((block) => opened(block, rest)) };
}

function opened(block: Value, rest: Unknown): Value {
  if (block.state !== "known" || block.kind !== "object") return block;
  return {
    ...block,
    rest,
    entries: new Map([...block.entries].map(([name, each]) => [name, openedBlocks(each, rest)])),
  };
}

interface Generated {
  readonly items: readonly Value[];
  readonly open?: Unknown;
}

function dynamicBlocks(block: Block, content: Block, scope: Scope, evaluate: Evaluate): Generated {
  const argument = (name: string) => block.body.attributes.find((each) => each.name === name)?.expression;
  const collectionAt = argument("for_each");
  if (!collectionAt) return { items: [] };
  const iteratorAt = argument("iterator");
  const iterator = iteratorAt?.kind === "variable" ? iteratorAt.name : (block.labels[0]?.value ?? "");
  const collection = evaluate(collectionAt, scope);
  const render = (key: Value, value: Value): Value =>
    bodyValue(content.body, withIterator(scope, iterator, key, value), evaluate);

  if (collection.state === "absent") return { items: [] };
  if (collection.state === "unknown") return open(collection, render);
  if ("entries" in collection) {
    const items = [...collection.entries].map(([name, each]) =>
      render({ state: "known", kind: "string", value: name }, part(collection, name, each)),
    );
    const rest = "rest" in collection ? collection.rest : undefined;
    return rest ? { ...open(rest, render), items } : { items };
  }
  if ("items" in collection) {
    const items = collection.items.map((each, i) => {
      const value = part(collection, String(i), each);
      return render(collection.kind === "set" ? value : { state: "known", kind: "number", value: i }, value);
    });
    return collection.rest ? { ...open(collection.rest, render), items } : { items };
  }
  return { items: [] };
}

/** Zero or more further blocks; each of them would be like this. */
function open(collection: Unknown, render: (key: Value, value: Value) => Value): Generated {
  const element = unknown(collection.reason);
  return { items: [], open: { ...unknown(collection.reason), oneOf: [render(element, element)] } };
}

function withIterator(scope: Scope, iterator: string, key: Value, value: Value): Scope {
  const item = object([
    ["key", key],
    ["value", value],
  ]);
  return {
    ...scope,
    resolve: (root, steps) =>
      root.name === iterator ? { value: item, consumed: 0 } : scope.resolve(root, steps),
  };
}
