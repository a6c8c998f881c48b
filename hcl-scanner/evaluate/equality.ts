import { compare } from "../../core/number.ts";
import { type Type, hasDynamic, sameType } from "../../core/type.ts";
import { type Unknown, type Value, equal, isWhollyKnown, parts, restOf, typeOf } from "../../core/value.ts";
import { mayMeet, rangeOf } from "./range.ts";

/** Are two values equal as `==` sees them? Undefined where that is not known. Marks do not matter. */
export function equals(a: Value, b: Value): boolean | undefined {
  if (a.state === "unknown") return equalsUnknown(a, b);
  if (b.state === "unknown") return equalsUnknown(b, a);
  if (a.state === "absent" || b.state === "absent") return a.state === b.state;
  if (restOf(a) ?? restOf(b))
    return a.kind !== b.kind && isPrimitive(a) !== isPrimitive(b) ? false : undefined;
  if (a.kind === "number" && b.kind === "number") return compare(a.value, b.value) === 0;
  if ("value" in a || "value" in b)
    return "value" in a && "value" in b && a.kind === b.kind && a.value === b.value;
  const [typeA, typeB] = [typeOf(a), typeOf(b)];
  if (hasOpenType(a) || hasOpenType(b)) {
    if (!mayConform(typeA, typeB)) return false;
    return undefined;
  }
  if (!sameType(typeA, typeB)) return false;
  if ("items" in a && "items" in b)
    return a.kind === "set" ? equalSets(a.items, b.items) : equalItems(a.items, b.items);
  if ("entries" in a && "entries" in b) return equalEntries(a.entries, b.entries);
  return false;
}

/** Is a part unknown in such a way that not even its type is known? */
function hasOpenType(value: Value): boolean {
  if (value.state !== "known") return value.state === "unknown" && hasDynamic(value.type);
  for (const part of parts(value)) if (hasOpenType(part)) return true;
  return restOf(value) !== undefined;
}

const isPrimitive = (value: Value): boolean => value.state === "known" && "value" in value;

function equalsUnknown(a: Unknown, b: Value): boolean | undefined {
  if (a.foretold && (b.state !== "known" || "value" in b)) return undefined;
  if (b.state === "absent") return a.notNull ? false : undefined;
  if (b.state === "unknown") return undefined;
  if (
    b.kind === "string" &&
    a.type.kind === "string" &&
    a.prefix !== undefined &&
    !b.value.startsWith(a.prefix)
  )
    return false;
  if (restOf(b)) return undefined;
  if (hasDynamic(a.type)) return mayConform(a.type, typeOf(b)) ? undefined : false;
  return sameType(a.type, typeOf(b)) && mayMeet(rangeOf(b), rangeOf(a)) ? undefined : false;
}

function equalItems(a: readonly Value[], b: readonly Value[]): boolean | undefined {
  if (a.length !== b.length) return false;
  for (const [i, item] of a.entries()) {
    const same = equals(item, b[i]!);
    if (same !== true) return same;
  }
  return true;
}

function equalSets(a: readonly Value[], b: readonly Value[]): boolean | undefined {
  if (!a.every(isWhollyKnown) || !b.every(isWhollyKnown)) return undefined;
  return a.length === b.length && a.every((item, i) => equal(item, b[i]!));
}

function equalEntries(a: ReadonlyMap<string, Value>, b: ReadonlyMap<string, Value>): boolean | undefined {
  if (a.size !== b.size) return false;
  let all: boolean | undefined = true;
  for (const [key, part] of a) {
    const other = b.get(key);
    if (!other) return false;
    const same = equals(part, other);
    if (same === undefined) return undefined;
    all &&= same;
  }
  return all;
}

/** Could the two be the same type once the dynamic parts of both are known? */
function mayConform(a: Type, b: Type): boolean {
  if (a.kind === "any" || b.kind === "any") return true;
  if (a.kind !== b.kind) return false;
  if ("element" in a && "element" in b) return mayConform(a.element, b.element);
  if (a.kind === "tuple" && b.kind === "tuple") {
    return (
      a.elements.length === b.elements.length &&
      a.elements.every((each, i) => mayConform(each, b.elements[i]!))
    );
  }
  if (a.kind === "object" && b.kind === "object") {
    if (a.attributes.size !== b.attributes.size) return false;
    return [...a.attributes].every(([name, type]) => {
      const other = b.attributes.get(name);
      return other !== undefined && mayConform(type, other);
    });
  }
  return true;
}
