import { type Json, field, isObject } from "../documents/parse-json.ts";

/**
 * An argument as a plan shows it: a constant; or the names that it reads, each followed by what it begins with; or
 * neither, where a function is called on constants.
 */
export interface ShownExpression {
  readonly constant_value?: unknown;
  readonly references?: readonly string[];
}

/** Is it an argument? Everything else is a block, or a list or map of blocks. */
export const isExpression = (json: unknown): json is ShownExpression =>
  isObject(json) && Object.keys(json).every((key) => key === "constant_value" || key === "references");

export const isConstant = (json: unknown): boolean => isObject(json) && Object.hasOwn(json, "constant_value");

/** Is nothing set, by a literal `null`? */
export const isNull = (json: unknown): boolean => isConstant(json) && field(json, "constant_value") === null;

/** The names that an argument reads, those left out that another one begins with. */
export function namesRead(json: unknown): readonly string[] {
  const all = field(json, "references");
  if (!Array.isArray(all)) return [];
  const texts = (all as readonly unknown[]).filter((each) => typeof each === "string");
  return texts.filter(
    (each, i) =>
      texts.indexOf(each) === i &&
      !texts.some(
        (other) => other.length > each.length && other.startsWith(each) && /[.[]/.test(other[each.length]!),
      ),
  );
}

/** What stands below a name in blocks; of several blocks all that is written in any of them. */
export function belowBlocks(json: unknown, key: string): unknown {
  if (!Array.isArray(json)) return field(json, key);
  const found = (json as readonly unknown[])
    .map((each) => field(each, key))
    .filter((each) => each !== undefined);
  if (found.length <= 1) return found[0];
  return found.every(isExpression)
    ? together(found)
    : found.flatMap((each) => (Array.isArray(each) ? (each as unknown[]) : [each]));
}

/** Any of several arguments: what one of them reads, it may read. */
function together(all: readonly ShownExpression[]): ShownExpression {
  const references = all.flatMap((each) => namesRead(each));
  return { references: [...new Set(references)] };
}

/** The block at an index, where the blocks stand in the order in which they are written; else any of them. */
export function blockAt(blocks: readonly unknown[], values: readonly unknown[], index: number): unknown {
  if (blocks.length !== values.length) return blocks;
  return blocks.every((each, i) => agrees(each, values[i])) ? blocks[index] : blocks;
}

/** Does a block hold the constants that are written in it? */
function agrees(block: unknown, value: unknown): boolean {
  if (!isObject(block)) return false;
  return Object.entries(block as Json).every(([name, each]) => {
    const constant = field(each, "constant_value");
    const shown = field(value, name);
    return typeof constant !== "string" || typeof shown !== "string" || constant === shown;
  });
}
