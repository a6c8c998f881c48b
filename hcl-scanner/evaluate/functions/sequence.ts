import { add, compare, counted, isZero, sign } from "../../../core/number.ts";
import { ANY, NUMBER, STRING, type Type, friendlyName, listOf, tupleOf } from "../../../core/type.ts";
import { canonical } from "../../../core/set-order.ts";
import {
  type Value,
  isWhollyKnown,
  joinMarks,
  list,
  mark,
  number,
  restOf,
  tuple,
  typeOf,
} from "../../../core/value.ts";
import { compareUtf8 } from "../../../core/utf8.ts";
import { hasUncertainLength } from "../convert.ts";
import { FunctionError, type LanguageFunction } from "../function.ts";
import { secrecy, withoutSecrecy } from "../secrecy.ts";
import { sketchOf } from "../sketch.ts";
import { unify } from "../unify.ts";
import {
  anything,
  convertArgument,
  elementTypeIn,
  elementTypeOf,
  hiddenBy,
  isSequence,
  itemsOf,
  unknownBecause,
} from "./container.ts";
import { flattened } from "./flatten.ts";
import { partFunctions } from "./sequence-parts.ts";
import { textOf } from "./text.ts";

const compact: LanguageFunction = {
  parameters: [{ name: "list", type: listOf(STRING), allowMarked: true }],
  returns: listOf(STRING),
  refines: (args) => ({ sketch: sketchOf(args) }),
  notNull: true,
  call([source]) {
    const marks = hiddenBy([source!]);
    if (!isWhollyKnown(source!)) return unknownBecause(source!, listOf(STRING), marks);
    const kept = itemsOf(withoutSecrecy(source!)).filter(
      (item) => item.state !== "absent" && textOf(item) !== "",
    );
    return mark(list(kept, STRING), marks);
  },
};

/** A list where all are lists of types that have one in common, else a tuple. */
function typeOfConcatenation(args: readonly Value[]): Type {
  if (args.length === 0) throw new FunctionError("at least one argument is required");
  const types = args.map(typeOf);
  if (types.every(({ kind }) => kind === "list")) {
    const common = unify(types);
    if (common) return common;
  }
  const elements: Type[] = [];
  for (const [i, type] of types.entries()) {
    // A call takes no more arguments than the stack holds.
    if (type.kind === "tuple") for (const element of type.elements) elements.push(element);
    else if (type.kind !== "list") {
      throw new FunctionError(`all arguments must be lists or tuples; got ${friendlyName(type)}`, i);
    } else if (args[i]!.state === "unknown") return ANY;
    else for (const _ of itemsOf(args[i])) elements.push(type.element);
  }
  return tupleOf(elements);
}

const concat: LanguageFunction = {
  parameters: [],
  variadic: anything("seqs", { allowMarked: true }),
  returns: typeOfConcatenation,
  refines: (args) => ({ sketch: sketchOf(args) }),
  notNull: true,
  call(args) {
    const type = typeOfConcatenation(args);
    const marks = joinMarks(args.map(secrecy));
    if (type.kind !== "list") return mark(tuple(args.flatMap(itemsOf)), marks);
    const lists = args.map((each, i) => convertArgument(each, type, i));
    const items = lists.flatMap(itemsOf);
    return mark(list(items, elementTypeIn(items, type.element)), marks);
  },
};

const distinct: LanguageFunction = {
  parameters: [{ name: "list", type: listOf(ANY), allowMarked: true }],
  returns: ([items]) => typeOf(items!),
  refines: (args) => ({ sketch: sketchOf(args) }),
  notNull: true,
  call([source]) {
    const marks = hiddenBy([source!]);
    if (!isWhollyKnown(source!)) return unknownBecause(source!, typeOf(source!), marks);
    const seen = new Map<string, Value>();
    for (const item of itemsOf(withoutSecrecy(source!))) {
      const key = canonical(item);
      if (!seen.has(key)) seen.set(key, item);
    }
    return mark(list([...seen.values()], elementTypeOf(source!)), marks);
  },
};

const flatten: LanguageFunction = {
  parameters: [anything("list", { allowMarked: true })],
  returns([source]) {
    if (!isWhollyKnown(source!)) return ANY;
    if (!isSequence(typeOf(source!))) throw new FunctionError("can only flatten lists, sets and tuples");
    return ANY;
  },
  refines: (args) => ({ sketch: sketchOf(args, "deep") }),
  notNull: true,
  call([source]) {
    if (!isSequence(typeOf(source!))) throw new FunctionError("can only flatten lists, sets and tuples");
    return flattened(source!);
  },
};

/** More numbers than that are an error. */
const LONGEST_RANGE = 1024;

const range: LanguageFunction = {
  parameters: [],
  variadic: { name: "params", type: NUMBER },
  returns: listOf(NUMBER),
  carries: "derived",
  notNull: true,
  call(args) {
    const given = args.map((each) => (each.state === "known" && each.kind === "number" ? each.value : 0));
    if (given.length < 1 || given.length > 3)
      throw new FunctionError("must have one, two, or three arguments");
    const start = given.length === 1 ? 0 : given[0]!;
    const end = given.length === 1 ? given[0]! : given[1]!;
    const step = given[2] ?? counted(compare(end, start) < 0 ? -1 : 1);
    // A step of zero leads upwards, and nowhere.
    const direction = sign(step) < 0 ? -1 : 1;
    if (compare(end, start) === -direction) {
      const wanted =
        direction < 0 ? "less than start when step is negative" : "greater than start when step is positive";
      throw new FunctionError(`end must be ${wanted}`, 1);
    }
    const numbers: Value[] = [];
    for (
      let at = start;
      compare(at, end) === -direction;
      at = given.length === 1 && isZero(at) ? step : add(at, step)
    ) {
      if (numbers.length === LONGEST_RANGE) {
        throw new FunctionError(
          "more than 1024 values were generated; either decrease the difference between start and end or use a smaller step",
        );
      }
      numbers.push(number(at));
    }
    return list(numbers, NUMBER);
  },
};

const reverse: LanguageFunction = {
  parameters: [anything("list", { allowMarked: true })],
  returns([source]) {
    const type = typeOf(source!);
    if (type.kind === "tuple") return tupleOf([...type.elements].reverse());
    if (type.kind === "list" || type.kind === "set") return listOf(type.element);
    throw new FunctionError(`can only reverse list or tuple values, not ${friendlyName(type)}`, 0);
  },
  refines: (args) => ({ sketch: sketchOf(args) }),
  notNull: true,
  call([source]) {
    const items = itemsOf(source).reverse();
    const marks = secrecy(source!);
    if (source?.state !== "known" || source.kind === "tuple") return mark(tuple(items), marks);
    const { element } = source as { element: Type };
    if ("items" in source && hasUncertainLength(source))
      return unknownBecause(source, listOf(element), marks);
    return mark(list(items, element), marks);
  },
};

/** Of a list with unknown elements the length stays known. */
const sort: LanguageFunction = {
  parameters: [{ name: "list", type: listOf(STRING), allowMarked: true, allowUnknown: true }],
  returns: listOf(STRING),
  refines: (args) => ({ sketch: sketchOf(args) }),
  notNull: true,
  call([source]) {
    const marks = hiddenBy([source!]);
    if (!isWhollyKnown(source!)) {
      if (source?.state !== "known" || restOf(source)) return unknownBecause(source!, listOf(STRING), marks);
      return mark(
        list(
          itemsOf(source).map(() => unknownBecause(source, STRING, {})),
          STRING,
        ),
        marks,
      );
    }
    const items = itemsOf(withoutSecrecy(source!));
    const isNull = items.some((item) => item.state === "absent");
    if (isNull) throw new FunctionError("given list element is null; a null string cannot be sorted");
    items.sort((a, b) => compareUtf8(textOf(a), textOf(b)));
    return mark(list(items, STRING), marks);
  },
};

export const sequenceFunctions: Readonly<Record<string, LanguageFunction>> = {
  ...partFunctions,
  compact,
  concat,
  distinct,
  flatten,
  range,
  reverse,
  sort,
};
