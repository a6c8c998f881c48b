import { type ObjectType, type Type, friendlyName, sameType } from "../../core/type.ts";
import { compareUtf8 } from "../../core/utf8.ts";
import { convertible } from "./unify.ts";

/** Why no value of one type becomes one of the other: "attribute \"a\" is required". */
export function mismatch(from: Type, to: Type): string {
  const needed = `${required(to)} required`;
  if (from.kind === "object" && to.kind === "object") return mismatchOfObjects(from, to);
  if (from.kind === "tuple" && (to.kind === "list" || to.kind === "set")) {
    if (to.element.kind === "any") return `all ${to.kind} elements must have the same type`;
    const at = from.elements.findIndex((each) => !fits(each, to.element));
    return at < 0 ? needed : `element ${at}: ${mismatch(from.elements[at]!, to.element)}`;
  }
  if (from.kind === "object" && to.kind === "map") {
    if (to.element.kind === "any") return "all map elements must have the same type";
    for (const [name, type] of from.attributes) {
      if (!fits(type, to.element)) return `element ${JSON.stringify(name)}: ${mismatch(type, to.element)}`;
    }
    return needed;
  }
  if ("element" in from && "element" in to && (from.kind === "map") === (to.kind === "map")) {
    return `incorrect ${to.kind} element type: ${mismatch(from.element, to.element)}`;
  }
  return needed;
}

const required = (type: Type): string => (type.kind === "any" ? "any type" : friendlyName(type));
const fits = (from: Type, to: Type): boolean => sameType(from, to) || convertible(from, to);

function mismatchOfObjects(from: ObjectType, to: ObjectType): string {
  const missing = [...to.attributes.keys()]
    .filter((name) => !from.attributes.has(name) && !to.optional?.has(name))
    .sort(compareUtf8)
    .map((name) => JSON.stringify(name));
  if (missing.length === 1) return `attribute ${missing[0]!} is required`;
  if (missing.length === 2) return `attributes ${missing.join(" and ")} are required`;
  if (missing.length > 2)
    return `attributes ${missing.slice(0, -1).join(", ")}, and ${missing.at(-1)!} are required`;
  for (const [name, wanted] of to.attributes) {
    const given = from.attributes.get(name);
    if (given && !fits(given, wanted)) return `attribute ${JSON.stringify(name)}: ${mismatch(given, wanted)}`;
  }
  return "incorrect object attributes";
}
