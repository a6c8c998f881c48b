import { ANY, type Type, friendlyName, objectOf, sameType } from "../../../core/type.ts";
import {
  type Unknown,
  type Value,
  joinMarks,
  map,
  mark,
  object,
  partOrigins,
  restOf,
  typeOf,
  unknown,
} from "../../../core/value.ts";
import { withChoices } from "../choices.ts";
import { FunctionError, type LanguageFunction, type Refinements } from "../function.ts";
import { secrecy } from "../secrecy.ts";
import { anything, namedPartsOf } from "./container.ts";

/** A map where all arguments are maps of one type, else an object. @throws FunctionError */
function typeOfMerged(args: readonly Value[]): Type {
  const types = args.map(typeOf);
  // Terraform stops looking at the first one of which it does not know the type.
  const untyped = types.findIndex(({ kind }) => kind === "any");
  const wrong = types.findIndex(isNotMergeable);
  if (wrong >= 0 && (untyped < 0 || wrong < untyped)) throw notMergeable(types[wrong]!);
  if (untyped >= 0) return ANY;
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

const isNotMergeable = ({ kind }: Type): boolean => kind !== "map" && kind !== "object" && kind !== "any";

const notMergeable = (type: Type): FunctionError =>
  new FunctionError(`arguments must be maps or objects, got ${JSON.stringify(friendlyName(type))}`);

export const merge: LanguageFunction = {
  parameters: [],
  variadic: anything("maps", { allowDynamic: true, allowNull: true, allowMarked: true }),
  returns: typeOfMerged,
  notNull: true,
  refines: (args) => sketchOfMerged(args),
  call(args) {
    const type = typeOfMerged(args);
    const wrong = args.map(typeOf).find(isNotMergeable);
    if (wrong) throw notMergeable(wrong);
    const entries = args.flatMap(namedPartsOf);
    return mark(
      type.kind === "map" ? map(entries, type.element) : object(entries),
      joinMarks(args.map(secrecy)),
    );
  },
};

/** What a key of an unknown map may be is not known, unless a later map has that key. */
function sketchOfMerged(args: readonly Value[]): Refinements {
  const entries = new Map<string, Value>();
  let rest: Unknown | undefined;
  for (const arg of args) {
    const sure = partsForCertain(arg);
    const open = furtherOf(arg);
    if (open) {
      rest ??= open;
      for (const [name, before] of entries) if (!sure.has(name)) entries.set(name, overridden(before, open));
    }
    for (const [name, part] of sure) entries.set(name, part);
  }
  return entries.size === 0 ? {} : { sketch: object(entries, rest) };
}

/** Attributes of an object of known type are there for certain, though not known. */
function partsForCertain(arg: Value): ReadonlyMap<string, Value> {
  if (arg.state !== "unknown") return new Map(namedPartsOf(arg));
  if (arg.sketch?.kind === "object") return arg.sketch.entries;
  const names = arg.type.kind === "object" ? [...arg.type.attributes] : [];
  return new Map(names.map(([name, type]) => [name, partOrigins(arg, name, unknown(arg.reason, type))]));
}

/** What further elements are like, where there may be some. */
function furtherOf(arg: Value): Unknown | undefined {
  const rest = arg.state === "unknown" && arg.sketch ? restOf(arg.sketch) : restOf(arg);
  if (rest) return partOrigins(arg, "*", rest) as Unknown;
  if (arg.state !== "unknown" || arg.sketch || arg.type.kind === "object") return undefined;
  const type = arg.type.kind === "map" ? arg.type.element : ANY;
  return partOrigins(arg, "*", unknown(arg.reason, type)) as Unknown;
}

const overridden = (before: Value, by: Unknown): Value =>
  withChoices(mark(unknown(by.reason), joinMarks([before, by])), [before, by]);
