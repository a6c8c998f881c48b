import { ANY, NUMBER, friendlyName, listOf, tupleOf } from "../../../core/type.ts";
import { type Value, list, mark, part, tuple, typeOf } from "../../../core/value.ts";
import { FunctionError, type LanguageFunction } from "../function.ts";
import { secrecy } from "../secrecy.ts";
import { anything, elementTypeOf, itemsOf } from "./container.ts";
import { integerOf } from "./integer.ts";

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

/** Functions that cut a list or take an element out of it. */
export const partFunctions: Readonly<Record<string, LanguageFunction>> = { chunklist, element, slice };
