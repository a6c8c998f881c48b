import { type Type } from "../../core/type.ts";

/**
 * Which of two types is preferred as the one that both convert to: negative for `a`, positive for `b`, zero where
 * that cannot be said. Whether they convert at all is another question.
 */
export function compareGenerality(a: Type, b: Type): number {
  if (a.kind === "any" || b.kind === "any") return a.kind !== "any" ? -1 : b.kind !== "any" ? 1 : 0;
  if (isPrimitive(a) && isPrimitive(b)) {
    if (a.kind === b.kind) return 0;
    return a.kind === "string" ? -1 : b.kind === "string" ? 1 : 0;
  }
  if ("element" in a && "element" in b && a.kind === b.kind) return compareGenerality(a.element, b.element);
  if (isMoreGeneral(a, b)) return -1;
  if (isMoreGeneral(b, a)) return 1;
  if (a.kind === "object" && b.kind === "object") {
    if (a.attributes.size !== b.attributes.size) return 0;
    const pairs: [Type, Type][] = [];
    for (const [name, type] of a.attributes) {
      const other = b.attributes.get(name);
      if (!other) return 0;
      pairs.push([type, other]);
    }
    return compareAll(pairs);
  }
  if (a.kind === "tuple" && b.kind === "tuple") {
    if (a.elements.length !== b.elements.length) return 0;
    return compareAll(a.elements.map((type, i) => [type, b.elements[i]!]));
  }
  return 0;
}

const isPrimitive = (type: Type): boolean =>
  type.kind === "string" || type.kind === "number" || type.kind === "bool";

const isMoreGeneral = (a: Type, b: Type): boolean =>
  (b.kind === "set" && (a.kind === "tuple" || a.kind === "list")) ||
  (a.kind === "list" && b.kind === "tuple") ||
  (a.kind === "map" && b.kind === "object");

function compareAll(pairs: readonly (readonly [Type, Type])[]): number {
  let a = false;
  let b = false;
  for (const [x, y] of pairs) {
    const order = compareGenerality(x, y);
    if (order < 0) a = true;
    else if (order > 0) b = true;
  }
  return a === b ? 0 : a ? -1 : 1;
}
