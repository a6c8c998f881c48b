import { add, compare, counted, isZero, sign } from "../../../core/number.ts";
import {
  ANY,
  NUMBER,
  STRING,
  type CollectionType,
  type Type,
  friendlyName,
  listOf,
  tupleOf,
} from "../../../core/type.ts";
import { canonical } from "../../../core/set-order.ts";
import {
  type Value,
  isWhollyKnown,
  joinMarks,
  list,
  mark,
  number,
  part,
  restOf,
  tuple,
  typeOf,
} from "../../../core/value.ts";
import { compareUtf8 } from "../../../core/utf8.ts";
import { convert, hasUncertainLength } from "../convert.ts";
import { ConversionError } from "../errors.ts";
import { FunctionError, type LanguageFunction } from "../function.ts";
import { secrecy, withoutSecrecy } from "../secrecy.ts";
import { sketchOf } from "../sketch.ts";
import { unify } from "../unify.ts";
import { anything, hiddenBy, isSequence, itemsOf, unknownBecause } from "./container.ts";
import { flattened } from "./flatten.ts";
import { integerOf } from "./integer.ts";
import { textOf } from "./text.ts";

const elementTypeOf = (value: Value): Type => (typeOf(value) as CollectionType).element;

const chunklist: LanguageFunction = {
  parameters: [
    { name: "list", type: listOf(ANY), allowMarked: true },
    { name: "size", type: NUMBER },
  ],
  returns: ([items]) => listOf(typeOf(items!)),
  notNull: true,
  call([source, sizeValue]) {
    const size = integerOf(sizeValue, 1);
    if (size < 0) throw new FunctionError("the size argument must be positive", 1);
    const items = itemsOf(source);
    const element = elementTypeOf(source!);
    const width = size === 0 ? items.length : size;
    const chunks: Value[] = [];
    for (let at = 0; at < items.length; at += width) chunks.push(list(items.slice(at, at + width), element));
    return mark(list(chunks, listOf(element)), secrecy(source!));
  },
};

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
    return mark(list(lists.flatMap(itemsOf), type.element), marks);
  },
};

function convertArgument(value: Value, type: Type, argument: number): Value {
  try {
    return convert(value, type);
  } catch (error) {
    if (error instanceof ConversionError) throw new FunctionError(error.message, argument);
    throw error;
  }
}

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

const EMPTY = "cannot use element function with an empty list";

const element: LanguageFunction = {
  parameters: [anything("list", { allowMarked: true }), { name: "index", type: NUMBER }],
  returns([source, index]) {
    const type = typeOf(source!);
    if (type.kind === "list") return type.element;
    if (type.kind !== "tuple") throw new FunctionError(`cannot read elements from ${friendlyName(type)}`);
    if (index?.state === "unknown") return ANY;
    return type.elements[wrapped(index, type.elements.length)]!;
  },
  call([source, index]) {
    const items = source?.state === "known" && "items" in source ? source.items : [];
    const at = wrapped(index, items.length);
    return part(source!, String(at), items[at]!);
  },
};

/** Behind the last element comes the first one again. */
function wrapped(index: Value | undefined, length: number): number {
  const at = integerOf(index, 1);
  if (length === 0) throw new FunctionError(EMPTY);
  return ((at % length) + length) % length;
}

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

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The part of a list that is asked for; undefined where the bounds are not known. @throws FunctionError */
function spanOf([source, startValue, endValue]: readonly Value[]): Span | undefined {
  const type = typeOf(source!);
  if (type.kind === "set") {
    throw new FunctionError(
      "cannot slice a set, because its elements do not have indices; explicitly convert to a list if the ordering of the result is not important",
      0,
    );
  }
  if (type.kind !== "list" && type.kind !== "tuple")
    throw new FunctionError("must be a list or tuple value", 0);
  const length =
    type.kind === "tuple"
      ? type.elements.length
      : source?.state === "known"
        ? itemsOf(source).length
        : Infinity;
  const start = boundOf(startValue, "start", 1, length);
  const end = boundOf(endValue, "end", 2, length);
  if (start === undefined || end === undefined) return undefined;
  if (start > end) throw new FunctionError("start index must not be greater than end index", 1);
  return { start, end };
}

function boundOf(
  value: Value | undefined,
  name: string,
  argument: number,
  length: number,
): number | undefined {
  if (value?.state === "unknown") return undefined;
  const at = integerOf(value, argument);
  if (at < 0) throw new FunctionError(`${name} index must not be less than zero`, argument);
  if (at > length)
    throw new FunctionError(`${name} index must not be greater than the length of the list`, argument);
  return at;
}

const slice: LanguageFunction = {
  parameters: [
    anything("list", { allowMarked: true }),
    { name: "start_index", type: NUMBER },
    { name: "end_index", type: NUMBER },
  ],
  returns(args) {
    const type = typeOf(args[0]!);
    const span = spanOf(args);
    if (type.kind === "list") return type;
    return span && type.kind === "tuple" ? tupleOf(type.elements.slice(span.start, span.end)) : ANY;
  },
  notNull: true,
  call(args) {
    const source = args[0]!;
    const { start, end } = spanOf(args)!;
    const items = itemsOf(source).slice(start, end);
    const made =
      source.state === "known" && source.kind === "list" ? list(items, source.element) : tuple(items);
    return mark(made, secrecy(source));
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
  chunklist,
  compact,
  concat,
  distinct,
  element,
  flatten,
  range,
  reverse,
  slice,
  sort,
};
