/** Types as Terraform's type system (cty) has them. `any` stands for a type that is not known (yet). */
export type Type = PrimitiveType | CollectionType | TupleType | ObjectType;

export interface PrimitiveType {
  readonly kind: "any" | "string" | "number" | "bool";
}
export interface CollectionType {
  readonly kind: "list" | "set" | "map";
  readonly element: Type;
}
export interface TupleType {
  readonly kind: "tuple";
  readonly elements: readonly Type[];
}
export interface ObjectType {
  readonly kind: "object";
  readonly attributes: ReadonlyMap<string, Type>;
  /** Names that a value may lack (`optional()`); only in type constraints, never in the type of a value. */
  readonly optional?: ReadonlySet<string>;
}

export const ANY: PrimitiveType = { kind: "any" };
export const STRING: PrimitiveType = { kind: "string" };
export const NUMBER: PrimitiveType = { kind: "number" };
export const BOOL: PrimitiveType = { kind: "bool" };

export const listOf = (element: Type): CollectionType => ({ kind: "list", element });
export const setOf = (element: Type): CollectionType => ({ kind: "set", element });
export const mapOf = (element: Type): CollectionType => ({ kind: "map", element });
export const tupleOf = (elements: readonly Type[]): TupleType => ({ kind: "tuple", elements });
export const objectOf = (attributes: ReadonlyMap<string, Type>): ObjectType => ({
  kind: "object",
  attributes,
});

export function sameType(a: Type, b: Type): boolean {
  if (a === b) return true;
  if (a.kind !== b.kind) return false;
  if ("element" in a && "element" in b) return sameType(a.element, b.element);
  if (a.kind === "tuple" && b.kind === "tuple") {
    return (
      a.elements.length === b.elements.length && a.elements.every((each, i) => sameType(each, b.elements[i]!))
    );
  }
  if (a.kind === "object" && b.kind === "object") {
    if (a.attributes.size !== b.attributes.size) return false;
    for (const [name, type] of a.attributes) {
      const other = b.attributes.get(name);
      if (
        !other ||
        !sameType(type, other) ||
        (a.optional?.has(name) ?? false) !== (b.optional?.has(name) ?? false)
      ) {
        return false;
      }
    }
  }
  return true;
}

/** Does the type contain `any`, so that a value of it may turn out to be of several types? */
export function hasDynamic(type: Type): boolean {
  switch (type.kind) {
    case "any":
      return true;
    case "list":
    case "set":
    case "map":
      return hasDynamic(type.element);
    case "tuple":
      return type.elements.some(hasDynamic);
    case "object":
      return [...type.attributes.values()].some(hasDynamic);
    default:
      return false;
  }
}

/** As `terraform console` names types in its messages: "list of string", "object". */
export function friendlyName(type: Type): string {
  switch (type.kind) {
    case "any":
      return "dynamic";
    case "list":
    case "set":
    case "map":
      return type.element.kind === "any"
        ? `${type.kind} of any single type`
        : `${type.kind} of ${friendlyName(type.element)}`;
    default:
      return type.kind;
  }
}
