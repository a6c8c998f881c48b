import {
  ANY,
  type CollectionType,
  type ObjectType,
  type TupleType,
  type Type,
  listOf,
  mapOf,
  objectOf,
  sameType,
  setOf,
  tupleOf,
} from "../../core/type.ts";
import { LimitReached } from "./errors.ts";
import { compareGenerality } from "./generality.ts";

/**
 * The type that all of `types` convert to, as terraform finds it for conditionals, lists and maps; undefined where
 * there is none. `unsafe` admits conversions that may fail for a value (string to number).
 */
export function unify(types: readonly Type[], unsafe = true): Type | undefined {
  const distinct = distinctTypes(types);
  if (distinct.length <= 1) return distinct[0];
  const count = (kind: Type["kind"]): number =>
    distinct.reduce((n, type) => (type.kind === kind ? n + 1 : n), 0);
  const all = distinct.length;
  const dynamic = count("any");
  const [maps, lists, sets, objects, tuples] = [
    count("map"),
    count("list"),
    count("set"),
    count("object"),
    count("tuple"),
  ];

  if (maps > 0 && maps + dynamic === all) return unifyCollections(distinct, mapOf, dynamic, unsafe);
  if (maps > 0 && maps + objects + dynamic === all) {
    const found = unifyAs("object", "map", distinct, unsafe);
    if (found) return found;
  } else if (lists > 0 && lists + dynamic === all) {
    return unifyCollections(distinct, listOf, dynamic, unsafe);
  } else if (lists > 0 && lists + tuples + dynamic === all) {
    const found = unifyAs("tuple", "list", distinct, unsafe);
    if (found) return found;
  } else if (sets > 0 && sets + dynamic === all) {
    return unifyCollections(distinct, setOf, dynamic, unsafe);
  } else if (objects > 0 && objects + dynamic === all) {
    return dynamic > 0 ? ANY : unifyObjects(distinct as ObjectType[], unsafe);
  } else if (tuples > 0 && tuples + dynamic === all) {
    return dynamic > 0 ? ANY : unifyTuples(distinct as TupleType[], unsafe);
  } else if (objects > 0 && tuples > 0) {
    return undefined;
  }
  return byGenerality(distinct).find((wanted) => accepts(wanted, distinct, unsafe));
}

/** More kinds of element than that are not compared with each other. */
const MOST_TYPES = 1_000;

function distinctTypes(types: readonly Type[]): Type[] {
  const distinct: Type[] = [];
  for (const type of types) {
    if (distinct.some((each) => sameType(each, type))) continue;
    if (distinct.length === MOST_TYPES) throw new LimitReached("there are too many types of element");
    distinct.push(type);
  }
  return distinct;
}

const accepts = (wanted: Type, types: readonly Type[], unsafe: boolean): boolean =>
  types.every((type) => sameType(type, wanted) || convertible(type, wanted, unsafe));

/** The most general types first; those that cannot be compared in their order. */
function byGenerality(types: readonly Type[]): Type[] {
  const lessGeneral = types.map((): number[] => []);
  const degree = types.map(() => 0);
  for (let i = 0; i < types.length; i++) {
    for (let j = i + 1; j < types.length; j++) {
      const order = compareGenerality(types[i]!, types[j]!);
      if (order === 0) continue;
      const [from, to] = order < 0 ? [i, j] : [j, i];
      lessGeneral[from]!.push(to);
      degree[to]!++;
    }
  }
  const queue = [...types.keys()].filter((i) => degree[i] === 0);
  for (const i of queue) {
    for (const j of lessGeneral[i]!) {
      degree[j]!--;
      if (degree[j] === 0) queue.push(j);
    }
  }
  return queue.map((i) => types[i]!);
}

function unifyCollections(
  types: readonly Type[],
  collection: (element: Type) => Type,
  dynamic: number,
  unsafe: boolean,
): Type | undefined {
  if (dynamic > 0) return ANY;
  const element = unify(
    types.map((type) => (type as CollectionType).element),
    unsafe,
  );
  const found = element && collection(element);
  return found && accepts(found, types, unsafe) ? found : undefined;
}

/** Objects are often maps in disguise, tuples lists: the common type with those read so, if it is one. */
function unifyAs(
  from: "object" | "tuple",
  to: "map" | "list",
  types: readonly Type[],
  unsafe: boolean,
): Type | undefined {
  const structural = types.filter((type) => type.kind === from);
  const common = collectionOf(structural, unsafe);
  if (!common) return undefined;
  const found = unify(
    types.map((type) => (type.kind === from ? common : type)),
    unsafe,
  );
  return found?.kind === to ? found : undefined;
}

/** The map that all objects, or the list that all tuples convert to. */
function collectionOf(types: readonly Type[], unsafe: boolean): Type | undefined {
  const parts = types.flatMap((type) =>
    type.kind === "object" ? [...type.attributes.values()] : type.kind === "tuple" ? type.elements : [],
  );
  const element = unify(parts, unsafe);
  const found = element && (types[0]!.kind === "object" ? mapOf(element) : listOf(element));
  return found && accepts(found, types, unsafe) ? found : undefined;
}

function unifyObjects(types: readonly ObjectType[], unsafe: boolean): Type | undefined {
  const first = types[0]!.attributes;
  const sameNames = types.every(
    ({ attributes }) =>
      attributes.size === first.size && [...attributes.keys()].every((name) => first.has(name)),
  );
  if (!sameNames) return collectionOf(types, unsafe);
  const attributes = new Map<string, Type>();
  for (const name of first.keys()) {
    const type = unify(
      types.map((each) => each.attributes.get(name)!),
      unsafe,
    );
    if (!type) return undefined;
    attributes.set(name, type);
  }
  const found = objectOf(attributes);
  return accepts(found, types, unsafe) ? found : collectionOf(types, unsafe);
}

function unifyTuples(types: readonly TupleType[], unsafe: boolean): Type | undefined {
  const first = types[0]!.elements;
  if (types.some((type) => type.elements.length !== first.length)) return collectionOf(types, unsafe);
  const elements: Type[] = [];
  for (const i of first.keys()) {
    const type = unify(
      types.map((each) => each.elements[i]!),
      unsafe,
    );
    if (!type) return undefined;
    elements.push(type);
  }
  const found = tupleOf(elements);
  return accepts(found, types, unsafe) ? found : collectionOf(types, unsafe);
}

/** Is there a conversion between the two types at all? A value may still refuse it (a text that is no number). */
export function convertible(from: Type, to: Type, unsafe = true): boolean {
  if (to.kind === "any") return true;
  if (from.kind === "any") return unsafe;
  const isSame = sameType(from, to);
  switch (to.kind) {
    case "string":
      return from.kind === "number" || from.kind === "bool" || isSame;
    case "number":
    case "bool":
      return isSame || (unsafe && from.kind === "string");
    case "list":
      if (from.kind === "tuple") return elementsConvert(from.elements, to.element, unsafe);
      return (from.kind === "list" || from.kind === "set") && partConverts(from.element, to.element, unsafe);
    case "set":
      if (from.kind === "tuple") return elementsConvert(from.elements, to.element, unsafe);
      if (from.kind === "list" && !unsafe) return false;
      return (from.kind === "list" || from.kind === "set") && partConverts(from.element, to.element, unsafe);
    case "map":
      if (from.kind === "object")
        return elementsConvert([...from.attributes.values()], to.element, unsafe, true);
      return from.kind === "map" && convertible(from.element, to.element, unsafe);
    case "tuple":
      return (
        from.kind === "tuple" &&
        from.elements.length === to.elements.length &&
        to.elements.every((each, i) => partConverts(from.elements[i]!, each, unsafe))
      );
    case "object":
      if (from.kind === "map") return unsafe && mapConverts(from.element, to);
      return from.kind === "object" && objectConverts(from, to, unsafe);
  }
}

const partConverts = (from: Type, to: Type, unsafe: boolean): boolean =>
  sameType(from, to) || convertible(from, to, unsafe);

function elementsConvert(types: readonly Type[], element: Type, unsafe: boolean, isMap = false): boolean {
  if (types.length === 0) return true;
  const wanted = elementFor(types, element, unsafe, isMap);
  return wanted !== undefined && types.every((type) => partConverts(type, wanted, unsafe));
}

/** What the parts of a tuple or object become in a collection: of `any`, what they have in common. */
export function elementFor(
  types: readonly Type[],
  element: Type,
  unsafe = true,
  isMap = false,
): Type | undefined {
  if (element.kind !== "any") return element;
  const found = unify(types, unsafe);
  if (found?.kind === "any" && !isMap && types.some((type) => type.kind !== "any")) return undefined;
  return found;
}

const mapConverts = (element: Type, to: ObjectType): boolean =>
  [...to.attributes].every(([name, type]) => partConverts(element, type, true) || to.optional?.has(name));

const objectConverts = (from: ObjectType, to: ObjectType, unsafe: boolean): boolean =>
  [...to.attributes].every(([name, type]) => {
    const given = from.attributes.get(name);
    return given ? partConverts(given, type, unsafe) : to.optional?.has(name);
  });
