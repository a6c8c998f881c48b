import { type Reason, type Unknown, type Value, object, part, unknown } from "../../core/value.ts";
import { type DefinitionKind } from "../../core/definition.ts";
import { ANY } from "../../core/type.ts";
import { type Block, type Body } from "../hcl/ast.ts";
import { blocksNamed } from "../hcl/body-index.ts";
import { type Scope } from "../evaluate/scope.ts";
import { type Evaluate } from "./evaluation.ts";

/** Blocks right in one of that kind that steer terraform. Deeper ones of the same name are the provider's. */
const STEERING_BLOCKS: Readonly<Partial<Record<DefinitionKind, readonly string[]>>> = {
  resource: ["lifecycle"],
  data: ["lifecycle"],
  ephemeral: ["lifecycle"],
  variable: ["validation"],
  output: ["precondition", "postcondition"],
};
/** Arguments that steer terraform. */
const STEERING_ARGUMENTS = new Set(["count", "for_each", "provider", "depends_on", "providers"]);

export const steers = (kind: DefinitionKind, blockType: string): boolean =>
  STEERING_BLOCKS[kind]?.includes(blockType) ?? false;

/** Blocks that say what runs on a machine, and how it is reached: no part of what the provider keeps. */
export const RUNNING_BLOCKS: ReadonlySet<string> = new Set(["provisioner", "connection"]);
/** Arguments of a provisioner whose values are words of terraform, not expressions. */
const KEYWORDS = new Set(["when", "on_failure"]);

/** A block as a value, and the text of each that was written: a `dynamic` block gives its content once for each element. */
export interface NestedBlocks {
  readonly value: Value;
  readonly blocks: readonly Block[];
}

/** The names of arguments and nested block types that are written in a body, in order of appearance. */
export function writtenNames(body: Body, kind: DefinitionKind): string[] {
  const names = new Set<string>();
  for (const { name } of body.attributes) if (!STEERING_ARGUMENTS.has(name)) names.add(name);
  for (const type of nestedTypes(body)) if (!steers(kind, type)) names.add(type);
  return [...names];
}

function nestedTypes({ blocks }: Body): Set<string> {
  const types = new Set(
    blocks.map((block) => (block.type === "dynamic" ? block.labels[0]?.value : block.type)),
  );
  types.delete(undefined);
  return types as Set<string>;
}

/** So many blocks come of the dynamic ones under one name, those within them counted. */
const MOST_BLOCKS = 10_000;
const TOO_MANY = unknown({ code: "limit", text: `there are more than ${MOST_BLOCKS} blocks` });

/** How many further blocks dynamic ones may become. */
interface Room {
  left: number;
}

/** All nested blocks of a type as a list, dynamic ones expanded; undefined where there is none. */
export function nestedBlocks(
  body: Body,
  type: string,
  scope: Scope,
  evaluateIn: (block: Block) => Evaluate,
  room: Room = { left: MOST_BLOCKS },
): NestedBlocks | undefined {
  const items: Value[] = [];
  const blocks: Block[] = [];
  let rest: Unknown | undefined;
  let found = false;
  for (const block of blocksNamed(body, type)) {
    if (block.type === type && type !== "dynamic") {
      found = true;
      const body = type === "provisioner" ? withoutKeywords(block.body) : block.body;
      items.push(bodyValue(body, scope, evaluateIn(block), room));
      blocks.push(block);
    } else if (block.type === "dynamic" && block.labels[0]?.value === type) {
      found = true;
      const content = block.body.blocks.find((each) => each.type === "content");
      if (!content) continue;
      const generated = dynamicBlocks(block, content, scope, evaluateIn(block), room);
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

const withoutKeywords = (body: Body): Body => ({
  ...body,
  attributes: body.attributes.filter(({ name }) => !KEYWORDS.has(name)),
});

/** A body as an object: its arguments and its nested blocks as lists. */
function bodyValue(body: Body, scope: Scope, evaluate: Evaluate, room: Room): Value {
  const entries = new Map<string, Value>();
  for (const { name, expression } of body.attributes) entries.set(name, evaluate(expression, scope));
  for (const name of nestedTypes(body)) {
    if (entries.has(name)) continue;
    const nested = nestedBlocks(body, name, scope, () => evaluate, room);
    if (nested) entries.set(name, nested.value);
  }
  return object(entries, body.isPartial && unknown(PARTIAL));
}

/** Why nobody can say that something is not written in a body. */
export const PARTIAL: Reason = { code: "error", text: "part of its block is in error" };

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

function dynamicBlocks(
  block: Block,
  content: Block,
  scope: Scope,
  evaluate: Evaluate,
  room: Room,
): Generated {
  const argument = (name: string) => block.body.attributes.find((each) => each.name === name)?.expression;
  const collectionAt = argument("for_each");
  if (!collectionAt) return { items: [] };
  const iteratorAt = argument("iterator");
  const iterator = iteratorAt?.kind === "variable" ? iteratorAt.name : (block.labels[0]?.value ?? "");
  const collection = evaluate(collectionAt, scope);
  const render = (key: Value, value: Value): Value =>
    bodyValue(content.body, withIterator(scope, iterator, key, value), evaluate, room);
  const renderAll = (pairs: readonly (readonly [key: Value, value: Value])[], rest?: Unknown): Generated => {
    const items: Value[] = [];
    for (const [key, value] of pairs) {
      if (room.left-- <= 0) return { items, open: TOO_MANY };
      items.push(render(key, value));
    }
    return rest ? { ...open(rest, render), items } : { items };
  };

  if (collection.state === "absent") return { items: [] };
  if (collection.state === "unknown") return open(collection, render);
  if ("entries" in collection) {
    const pairs = [...collection.entries].map(
      ([name, each]) =>
        [{ state: "known", kind: "string", value: name }, part(collection, name, each)] as const,
    );
    return renderAll(pairs, "rest" in collection ? collection.rest : undefined);
  }
  if ("items" in collection) {
    const pairs = collection.items.map((each, i) => {
      const value = part(collection, String(i), each);
      const index: Value = { state: "known", kind: "number", value: i };
      return [collection.kind === "set" ? value : index, value] as const;
    });
    return renderAll(pairs, collection.rest);
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
