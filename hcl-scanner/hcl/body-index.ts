import { type Attribute, type Block, type Body } from "./ast.ts";

/** Below so many, a search is faster than an index. */
const FEW = 32;

const attributesByName = new WeakMap<Body, ReadonlyMap<string, Attribute>>();
const blocksByType = new WeakMap<Body, ReadonlyMap<string, readonly Block[]>>();

/** The argument of that name. */
export function attributeNamed(body: Body, name: string): Attribute | undefined {
  const { attributes } = body;
  if (attributes.length <= FEW) return attributes.find((each) => each.name === name);
  let known = attributesByName.get(body);
  if (!known)
    attributesByName.set(body, (known = new Map(attributes.map((each) => [each.name, each] as const))));
  return known.get(name);
}

/** The blocks of that type in order of appearance, with the `dynamic` blocks that make such. */
export function blocksNamed(body: Body, type: string): readonly Block[] {
  const { blocks } = body;
  if (blocks.length <= FEW) return blocks.filter((each) => each.type === type || makes(each) === type);
  let known = blocksByType.get(body);
  if (!known) blocksByType.set(body, (known = byType(blocks)));
  return known.get(type) ?? [];
}

const makes = (block: Block): string | undefined =>
  block.type === "dynamic" ? block.labels[0]?.value : undefined;

function byType(blocks: readonly Block[]): Map<string, Block[]> {
  const found = new Map<string, Block[]>();
  for (const block of blocks) {
    for (const type of new Set([block.type, makes(block)])) {
      if (type === undefined) continue;
      const same = found.get(type);
      if (same) same.push(block);
      else found.set(type, [block]);
    }
  }
  return found;
}
