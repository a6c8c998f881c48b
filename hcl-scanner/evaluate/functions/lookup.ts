import { ANY, STRING, type Type } from "../../../core/type.ts";
import {
  type Reason,
  type Unknown,
  type Value,
  joinMarks,
  mark,
  marksDeep,
  part,
  partOfSketch,
  restOf,
  travelled,
  typeOf,
  unknown,
} from "../../../core/value.ts";
import { withChoices } from "../choices.ts";
import { convert, tryConvert } from "../convert.ts";
import { ConversionError } from "../errors.ts";
import { FunctionError, type LanguageFunction } from "../function.ts";
import { secrecy } from "../secrecy.ts";
import { anything, namedPartsOf } from "./container.ts";
import { textOf } from "./text.ts";

/** A map or object and a known key: the type of what is found. @throws FunctionError */
function typeOfLookup(args: readonly Value[]): Type {
  if (args.length > 3) throw new FunctionError(`lookup() takes two or three arguments, got ${args.length}`);
  const [source, key, fallback] = args;
  const type = typeOf(source!);
  if (type.kind === "map") {
    if (fallback) defaultAs(fallback, type.element);
    return type.element;
  }
  if (type.kind !== "object") throw new FunctionError("lookup() requires a map as the first argument", 0);
  if (key?.state === "unknown") return ANY;
  const found = type.attributes.get(textOf(key));
  if (found) return found;
  if (!fallback) throw new FunctionError(`the given object has no attribute ${shown(key!)}`, 0);
  return typeOf(fallback);
}

function defaultAs(value: Value, type: Type): Value {
  try {
    return convert(value, type);
  } catch (error) {
    if (error instanceof ConversionError)
      throw new FunctionError("the default value must have the same type as the map elements", 2);
    throw error;
  }
}

const shown = (key: Value): string => (key.sensitive ? "(sensitive value)" : JSON.stringify(textOf(key)));

export const lookup: LanguageFunction = {
  parameters: [
    anything("inputMap", { allowMarked: true, allowUnknown: true, allowDynamic: true, allowOpen: true }),
    { name: "key", type: STRING, allowMarked: true, allowUnknown: true },
  ],
  variadic: anything("default", {
    allowUnknown: true,
    allowDynamic: true,
    allowNull: true,
    allowMarked: true,
    allowOpen: true,
  }),
  returns: (args) => (isOpen(args[0]!) ? ANY : typeOfLookup(args)),
  call(args) {
    const [source, key, given] = args as [Value, Value, Value | undefined];
    const marks = joinMarks([secrecy(source), secrecy(key), travelled(key, "derived")]);
    const type = isOpen(source) ? ANY : typeOfLookup(args);
    return mark(found(source, key, given, type), marks);
  },
};

function found(source: Value, key: Value, fallback: Value | undefined, type: Type): Value {
  // Of an element that is there, nobody asks whether the default would fit.
  const otherwise = fallback && type.kind !== "any" ? tryConvert(fallback, type) : fallback;
  if (key.state !== "known" || key.kind !== "string") return somePart(source, key, otherwise, type);
  const name = key.value;
  if (source.state !== "known" || !("entries" in source)) {
    const sure = source.state === "unknown" ? partOfSketch(source, name) : undefined;
    if (sure) return { ...sure, type };
    return possibly(part(source, name, unknown(reasonOf(source), type)) as Unknown, otherwise);
  }
  const element = source.entries.get(name);
  if (element) return part(source, name, element);
  if (source.kind === "object" && source.rest) {
    return possibly(part(source, name, source.rest) as Unknown, otherwise);
  }
  if (fallback) return otherwise ?? defaultAs(fallback, type);
  throw new FunctionError(`lookup failed to find key ${shown(key)}`);
}

/** Which part it is, is not known. */
function somePart(source: Value, key: Value, fallback: Value | undefined, type: Type): Value {
  const result = unknown(reasonOf(key), type);
  if (source.state !== "known" || isOpen(source)) return mark(result, marksDeep(source));
  const choices = namedPartsOf(source).map(([, each]) => each);
  if (fallback) choices.push(fallback);
  const { origins } = joinMarks(choices.map(marksDeep));
  return mark(withChoices(result, choices), origins ? { origins } : {});
}

/** Is it not known which keys there are, nor that it is a map? */
const isOpen = (value: Value): boolean =>
  restOf(value) !== undefined || (value.state === "unknown" && value.type.kind === "any");

const reasonOf = (value: Value): Reason => (value.state === "unknown" ? value.reason : UNSETTLED);

const UNSETTLED: Reason = { code: "apply", text: "the map or the key is not known" };

/** What is looked up in something that is not known, or else the default. */
function possibly(result: Unknown, fallback: Value | undefined): Value {
  if (!fallback) return result;
  const { origins } = joinMarks([result, marksDeep(fallback)]);
  return mark(
    withChoices(unknown(result.reason, result.type), [result, fallback]),
    origins ? { origins } : {},
  );
}
