import { type Num, add, counted } from "../../../core/number.ts";
import { ANY, BOOL, NUMBER, type Type, friendlyName, listOf } from "../../../core/type.ts";
import {
  FALSE,
  TRUE,
  type Unknown,
  type Value,
  absent,
  firstUnknown,
  isWhollyKnown,
  list,
  mark,
  marksDeep,
  number,
  part,
  restOf,
  travelled,
  typeOf,
  unknown,
} from "../../../core/value.ts";
import { hasUncertainLength, tryConvert } from "../convert.ts";
import { equals } from "../equality.ts";
import { FunctionError, type LanguageFunction } from "../function.ts";
import { rangeOf, settled } from "../range.ts";
import { secrecy, withoutSecrecy } from "../secrecy.ts";
import { unify } from "../unify.ts";
import { anything, hiddenBy, isSequence, itemsOf, unknownBecause } from "./container.ts";
import { graphemeCount, safePrefix } from "./grapheme.ts";

const isTrue = (value: Value): boolean => value.state === "known" && value.kind === "bool" && value.value;

const boolsFunction = (call: (items: readonly Value[], source: Value) => Value): LanguageFunction => ({
  parameters: [{ name: "list", type: listOf(BOOL) }],
  returns: BOOL,
  carries: "derived",
  notNull: true,
  call: ([source]) => call(itemsOf(source), source!),
});

/** As terraform does: what stands behind an unknown element does not decide any more. */
const alltrue = boolsFunction((items, source) => {
  for (const item of items) {
    if (item.state === "unknown") return unknownBecause(source, BOOL);
    if (!isTrue(item)) return FALSE;
  }
  return TRUE;
});

const anytrue = boolsFunction((items, source) => {
  if (items.some(isTrue)) return TRUE;
  return items.some((item) => item.state === "unknown") ? unknownBecause(source, BOOL) : FALSE;
});

const contains: LanguageFunction = {
  parameters: [anything("list"), anything("value")],
  returns: BOOL,
  carries: "derived",
  notNull: true,
  call([source, value]) {
    if (!isSequence(typeOf(source!))) throw new FunctionError("argument must be list, tuple, or set");
    let gap: Value | undefined;
    for (const item of itemsOf(source)) {
      const same = equals(value!, item);
      if (same) return TRUE;
      if (same === undefined) gap ??= isWhollyKnown(item) ? value! : item;
    }
    return gap ? unknownBecause(gap, BOOL) : FALSE;
  },
};

const index: LanguageFunction = {
  parameters: [anything("list"), anything("value")],
  returns: NUMBER,
  carries: "derived",
  notNull: true,
  call([source, value]) {
    const { kind } = typeOf(source!);
    if (kind !== "list" && kind !== "tuple") throw new FunctionError("argument must be a list or tuple");
    const items = itemsOf(source);
    if (items.length === 0) throw new FunctionError("cannot search an empty list");
    for (const [i, item] of items.entries()) {
      const same = equals(item, value!);
      if (same) return number(counted(i));
      if (same === undefined) return unknownBecause(isWhollyKnown(item) ? value! : item, NUMBER);
    }
    throw new FunctionError("item not found");
  },
};

const MEASURABLE = new Set(["any", "string", "list", "set", "map", "tuple", "object"]);

/** How many elements or attributes there are; of a text, how many characters. Who may see them does not matter. */
const length: LanguageFunction = {
  parameters: [anything("value", { allowDynamic: true, allowUnknown: true, allowMarked: true })],
  returns([value]) {
    if (MEASURABLE.has(typeOf(value!).kind)) return NUMBER;
    throw new FunctionError("argument must be a string, a collection type, or a structural type");
  },
  notNull: true,
  call([value]) {
    const { origins } = travelled(marksDeep(value!), "derived");
    const count = countOf(value!);
    const marked = count === undefined ? lengthOfUnknown(value!) : number(counted(count));
    return mark(origins ? { ...marked, origins } : marked, secrecy(value!));
  },
};

/** Of an unknown collection it may be known between which numbers its length is, of a text how many characters it has at least. */
function lengthOfUnknown(value: Value): Value {
  const length: Unknown = { ...unknown(firstUnknown(value)?.reason ?? UNSETTLED, NUMBER), notNull: true };
  if (value.state === "unknown" && value.type.kind === "string") {
    const beginning = value.foretold ? "" : safePrefix(value.prefix ?? "");
    return { ...length, range: { least: counted(graphemeCount(beginning)) } };
  }
  return value.state === "unknown" && value.type.kind === "any"
    ? length
    : settled({ ...length, range: { least: 0, ...rangeOf(value) } });
}

const UNSETTLED = { code: "apply", text: "the length is not known" } as const;

function countOf(value: Value): number | undefined {
  if (value.state === "known") {
    if (restOf(value)) return undefined;
    if ("items" in value) return hasUncertainLength(value) ? undefined : value.items.length;
    if ("entries" in value) return value.entries.size;
    return value.kind === "string" ? graphemeCount(value.value) : undefined;
  }
  const { type } = value;
  if (type.kind === "tuple") return type.elements.length;
  return type.kind === "object" ? type.attributes.size : undefined;
}

const matchkeys: LanguageFunction = {
  parameters: ["values", "keys", "searchset"].map((name) => ({ name, type: listOf(ANY), allowMarked: true })),
  returns([values, keys, wanted]) {
    if (!unify([typeOf(keys!), typeOf(wanted!)]))
      throw new FunctionError("keys and searchset must be of the same type");
    return typeOf(values!);
  },
  notNull: true,
  call(args) {
    const [source, keySource, wantedSource] = args.map(withoutSecrecy) as [Value, Value, Value];
    const type = typeOf(source) as { kind: "list"; element: Type };
    const values = itemsOf(source);
    const marks = hiddenBy(args);
    const common = unify([typeOf(keySource), typeOf(wantedSource)]) ?? ANY;
    const keys = itemsOf(tryConvert(keySource, common) ?? keySource);
    const wanted = itemsOf(tryConvert(wantedSource, common) ?? wantedSource);
    if (values.length !== keys.length) throw new FunctionError("length of keys and values should be equal");
    if (wanted.length === 0) return mark(list([], type.element), marks);
    const gap = [source, keySource, wantedSource].find((each) => !isWhollyKnown(each));
    if (gap) return unknownBecause(gap, type, marks);
    return mark(
      list(
        values.filter((_, i) => wanted.some((each) => equals(keys[i]!, each))),
        type.element,
      ),
      marks,
    );
  },
};

const NONE_OR_ONE = "must be a list, set, or tuple value with either zero or one elements";

const one: LanguageFunction = {
  parameters: [anything("list", { allowMarked: true })],
  returns([source]) {
    const type = typeOf(source!);
    if (type.kind === "list" || type.kind === "set") return type.element;
    if (type.kind !== "tuple" || type.elements.length > 1) throw new FunctionError(NONE_OR_ONE, 0);
    return type.elements[0] ?? ANY;
  },
  call([source]) {
    const marks = hiddenBy([source!]);
    if (source?.state !== "known" || !("items" in source))
      return unknown({ code: "apply", text: "the list is not known" });
    const element = source.kind === "tuple" ? ANY : source.element;
    if (hasUncertainLength(source)) return unknownBecause(source, element, marks);
    if (source.items.length > 1) throw new FunctionError(NONE_OR_ONE, 0);
    const [item] = source.items;
    return mark(item ? withoutSecrecy(part(source, "0", item)) : absent(element), marks);
  },
};

const NOT_NUMBERS = "argument must be list, set, or tuple of number values";

const sum: LanguageFunction = {
  parameters: [anything("list")],
  returns: NUMBER,
  carries: "derived",
  notNull: true,
  call([source]) {
    const type = typeOf(source!);
    if (source?.state !== "known" || "value" in source) throw new FunctionError("cannot sum noniterable", 0);
    const size = "items" in source ? source.items.length : source.entries.size;
    if (size === 0) throw new FunctionError("cannot sum an empty list", 0);
    if (!isSequence(type))
      throw new FunctionError(`argument must be list, set, or tuple. Received ${friendlyName(type)}`, 0);
    if (!isWhollyKnown(source)) return unknownBecause(source, NUMBER);
    return total(itemsOf(source).map(numberOf));
  },
};

function total(numbers: readonly Num[]): Value {
  try {
    return number(numbers.reduce(add));
  } catch (error) {
    if (error instanceof RangeError) throw new FunctionError("can't compute sum of opposing infinities");
    throw error;
  }
}

function numberOf(item: Value): Num {
  const converted = tryConvert(item, NUMBER);
  if (converted?.state !== "known" || converted.kind !== "number") throw new FunctionError(NOT_NUMBERS, 0);
  return converted.value;
}

export const searchFunctions: Readonly<Record<string, LanguageFunction>> = {
  alltrue,
  anytrue,
  contains,
  index,
  length,
  matchkeys,
  one,
  sum,
};
