import {
  ANY,
  type CollectionType,
  type TupleType,
  type Type,
  listOf,
  setOf,
  tupleOf,
} from "../../../core/type.ts";
import { canonical } from "../../../core/set-order.ts";
import {
  type Value,
  isWhollyKnown,
  joinMarks,
  mark,
  set,
  tuple,
  typeOf,
  unknown,
} from "../../../core/value.ts";
import { hasUncertainLength } from "../convert.ts";
import { FunctionError, type LanguageFunction } from "../function.ts";
import { makeSequence, secrecy, withoutSecrecy } from "../secrecy.ts";
import { sketchOf } from "../sketch.ts";
import { unify } from "../unify.ts";
import { LARGEST, weightOf } from "../weight.ts";
import { anything, convertArgument, elementTypeIn, hiddenBy, itemsOf, unknownBecause } from "./container.ts";

/** The set type that all given sets convert to; empty sets of no type do not matter. @throws FunctionError */
function typeOfSets(args: readonly Value[]): Type {
  const elements: Type[] = [];
  for (const arg of args) {
    const { element } = typeOf(arg) as CollectionType;
    const isEmpty = arg.state === "known" && itemsOf(arg).length === 0;
    if (!(isEmpty && element.kind === "any")) elements.push(element);
  }
  const common = elements.length === 0 ? ANY : unify(elements);
  if (!common) throw new FunctionError("given sets must all have compatible element types");
  return setOf(common);
}

/** The elements of a set by their keys; what is unknown is equal to nothing. */
type Elements = ReadonlyMap<string, Value>;

const setOperation = (
  names: readonly string[],
  isVariadic: boolean,
  combine: (a: Elements, b: Elements) => Map<string, Value>,
  takesUnknown = false,
): LanguageFunction => ({
  parameters: names.map((name) => setParameter(name)),
  ...(isVariadic && { variadic: setParameter("other_sets") }),
  returns: typeOfSets,
  notNull: true,
  ...(takesUnknown && { refines: (args: readonly Value[]) => ({ sketch: sketchOf(args) }) }),
  call(args) {
    const marks = hiddenBy(args);
    const type = typeOfSets(args) as CollectionType;
    const sets = args.map((arg, i) => convertArgument(withoutSecrecy(arg), type, i));
    const gap = sets.find((each) => !isWhollyKnown(each));
    if (gap && !takesUnknown) return unknownBecause(gap, type, marks);
    const [first, ...others] = sets.map(elementsOf);
    const items = [...others.reduce<Elements>(combine, first!).values()];
    return mark(set(items, elementTypeIn(items, type.element)), marks);
  },
});

const setParameter = (name: string) =>
  ({ name, type: setOf(ANY), allowDynamic: true, allowMarked: true }) as const;

function elementsOf(value: Value, which: number): Elements {
  return new Map(
    itemsOf(value).map((item, i) => [isWhollyKnown(item) ? canonical(item) : `unknown ${which} ${i}`, item]),
  );
}

const union = (a: Elements, b: Elements): Map<string, Value> => new Map([...b, ...a]);
const intersection = (a: Elements, b: Elements): Map<string, Value> =>
  new Map([...a].filter(([key]) => b.has(key)));
const difference = (a: Elements, b: Elements): Map<string, Value> =>
  new Map([...a].filter(([key]) => !b.has(key)));

/** A list of tuples where all arguments are lists or tuples, else a set of tuples. @throws FunctionError */
function typeOfProduct(args: readonly Value[]): CollectionType {
  if (args.length < 2) throw new FunctionError("at least two arguments are required");
  const types = args.map(typeOf);
  const elements = types.map((type, i) => {
    if (type.kind === "list" || type.kind === "set") return type.element;
    if (type.kind !== "tuple") throw new FunctionError("a set or a list is required", i);
    const common = type.elements.length === 0 ? ANY : unify(type.elements);
    if (!common) throw new FunctionError("all elements must be of the same type", i);
    return common;
  });
  const product = tupleOf(elements);
  return types.some(({ kind }) => kind === "set") ? setOf(product) : listOf(product);
}

const setproduct: LanguageFunction = {
  parameters: [],
  variadic: anything("sets", { allowUnknown: true, allowMarked: true }),
  returns: typeOfProduct,
  notNull: true,
  call(args) {
    const type = typeOfProduct(args);
    const product = type.element as TupleType;
    const marks = joinMarks(args.map(secrecy));
    const isSet = type.kind === "set";
    const gap = args.find(hasUnknownLength);
    if (gap) return unknownBecause(gap, type, marks);
    const columns = args.map((arg, i) =>
      itemsOf(arg).map((item) => convertArgument(item, product.elements[i]!, i)),
    );
    const rows = columns.reduce((total, column) => total * column.length, 1);
    const weight = columns.reduce(
      (total, column) =>
        total + column.reduce((sum, item) => sum + weightOf(item), 0) / Math.max(1, column.length),
      1,
    );
    if (rows * weight > LARGEST)
      return mark(unknown({ code: "limit", text: "the product has too many elements" }, type), marks);
    const items = combinations(columns).map(tuple);
    return mark(makeSequence(isSet ? "set" : "list", items, elementTypeIn(items, product)), marks);
  },
};

const hasUnknownLength = (value: Value): boolean =>
  value.state !== "known" || ("items" in value && hasUncertainLength(value));

/** The last column changes fastest. */
const combinations = (columns: readonly (readonly Value[])[]): Value[][] =>
  columns.reduce<Value[][]>(
    (rows, column) => rows.flatMap((row) => column.map((item) => [...row, item])),
    [[]],
  );

export const setFunctions: Readonly<Record<string, LanguageFunction>> = {
  setintersection: setOperation(["first_set"], true, intersection),
  setproduct,
  setsubtract: setOperation(["a", "b"], false, difference),
  setunion: setOperation(["first_set"], true, union, true),
};
