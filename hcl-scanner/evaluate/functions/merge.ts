import { ANY, type Type, friendlyName, objectOf, sameType } from "../../../core/type.ts";
import { type Value, joinMarks, map, mark, object, typeOf } from "../../../core/value.ts";
import { FunctionError, type LanguageFunction } from "../function.ts";
import { secrecy } from "../secrecy.ts";
import { anything, namedPartsOf } from "./container.ts";

/** A map where all arguments are maps of one type, else an object. @throws FunctionError */
function typeOfMerged(args: readonly Value[]): Type {
  const types = args.map(typeOf);
  if (types.some(({ kind }) => kind === "any")) return ANY;
  const wrong = types.find(({ kind }) => kind !== "map" && kind !== "object");
  if (wrong)
    throw new FunctionError(`arguments must be maps or objects, got ${JSON.stringify(friendlyName(wrong))}`);
  const [first] = types;
  if (!first) return objectOf(new Map());
  if (types.every((type) => sameType(type, first))) return first;
  const attributes = new Map<string, Type>();
  for (const [i, type] of types.entries()) {
    const arg = args[i]!;
    if (arg.state === "absent") continue;
    if (type.kind === "object") for (const [name, each] of type.attributes) attributes.set(name, each);
    else if (arg.state === "unknown") return ANY;
    else if (type.kind === "map") for (const [name] of namedPartsOf(arg)) attributes.set(name, type.element);
  }
  return objectOf(attributes);
}

export const merge: LanguageFunction = {
  parameters: [],
  variadic: anything("maps", { allowDynamic: true, allowNull: true, allowMarked: true }),
  returns: typeOfMerged,
  notNull: true,
  call(args) {
    const type = typeOfMerged(args);
    const entries = args.flatMap(namedPartsOf);
    return mark(
      type.kind === "map" ? map(entries, type.element) : object(entries),
      joinMarks(args.map(secrecy)),
    );
  },
};
