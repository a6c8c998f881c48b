import { type Type, listOf, mapOf, objectOf, setOf, tupleOf } from "../../core/type.ts";
import { unify } from "./unify.ts";

/** The type that a value of the constraint has: none of its attributes is optional. */
export function withoutOptional(type: Type): Type {
  switch (type.kind) {
    case "list":
    case "set":
    case "map": {
      const element = withoutOptional(type.element);
      return element === type.element ? type : { kind: type.kind, element };
    }
    case "tuple":
      return tupleOf(type.elements.map(withoutOptional));
    case "object":
      return objectOf(new Map([...type.attributes].map(([name, each]) => [name, withoutOptional(each)])));
    default:
      return type;
  }
}

/** The wanted type with each `any` in it replaced by what the given type says there: for unknown and null values. */
export function fillDynamic(given: Type, wanted: Type): Type {
  if (given.kind === "any") return wanted;
  switch (wanted.kind) {
    case "any":
      return given;
    case "map":
      if (given.kind === "map") return mapOf(fillDynamic(given.element, wanted.element));
      if (given.kind === "object") return mapOf(fillCommon([...given.attributes.values()], wanted.element));
      return wanted;
    case "list":
    case "set": {
      const collection = wanted.kind === "list" ? listOf : setOf;
      if (given.kind === "list" || given.kind === "set")
        return collection(fillDynamic(given.element, wanted.element));
      if (given.kind === "tuple") return collection(fillCommon(given.elements, wanted.element));
      return wanted;
    }
    case "object":
      return objectOf(
        new Map(
          [...wanted.attributes].map(([name, type]) => {
            const part =
              given.kind === "map" ? given.element : given.kind === "object" && given.attributes.get(name);
            return [name, part ? fillDynamic(part, type) : type];
          }),
        ),
      );
    case "tuple":
      if (given.kind !== "tuple") return wanted;
      return tupleOf(wanted.elements.map((type, i) => fillDynamic(given.elements[i] ?? type, type)));
    default:
      return wanted;
  }
}

function fillCommon(types: readonly Type[], wanted: Type): Type {
  const common = unify(types);
  return common ? fillDynamic(common, wanted) : wanted;
}
