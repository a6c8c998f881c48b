import { ANY, STRING, listOf } from "../../../core/type.ts";
import {
  type Reason,
  type Unknown,
  type Value,
  firstUnknown,
  list,
  string,
  unknown,
} from "../../../core/value.ts";
import { FunctionError, type LanguageFunction, type Parameter } from "../function.ts";
import { type Verb, formatPieces } from "./format-pieces.ts";
import { formatVerb } from "./format-verbs.ts";
import { LARGEST_TEXT, concatenated, textOf, textParameter, tooLarge, unknownText } from "./text.ts";

const variadic: Parameter = {
  name: "args",
  type: ANY,
  allowNull: true,
  allowUnknown: true,
  allowDynamic: true,
  allowOpen: true,
};

const format: LanguageFunction = {
  parameters: [textParameter("format")],
  variadic,
  returns: STRING,
  notNull: true,
  call([formatValue, ...args]) {
    const gap = args.map(unformattable).find((each) => each !== undefined);
    if (gap) return partlyFormatted(textOf(formatValue), args, gap);
    return formatted(textOf(formatValue), args);
  },
};

/** What keeps an argument from being formatted; a null whose type is not known does so too, up to Terraform 1.11. */
const unformattable = (value: Value): Unknown | undefined =>
  value.state === "absent" && value.type.kind === "any" ? unknown(UNTYPED_NULL, STRING) : firstUnknown(value);

const UNTYPED_NULL = { code: "function", text: "an argument is a null without a type" } as const;

/** @throws FunctionError for a wrong verb or argument, for too many or too few of them */
function formatted(format: string, args: readonly Value[]): Value {
  const pieces = formatPieces(format);
  let text = "";
  let used = 0;
  for (const piece of pieces) {
    const part = typeof piece === "string" ? piece : formatVerb(piece, argumentOf(piece, args));
    if (part === undefined || text.length + part.length > LARGEST_TEXT) return tooLarge();
    text += part;
    if (typeof piece !== "string") used = Math.max(used, piece.argument);
  }
  if (used < args.length) {
    const why = used === 0 ? "no verbs in format string" : `only ${used} used by format string`;
    throw new FunctionError(`too many arguments; ${why}`, used + 1);
  }
  return string(text);
}

function argumentOf(verb: Verb, args: readonly Value[]): Value {
  const value = args[verb.argument - 1];
  if (value) return value;
  throw new FunctionError(
    `not enough arguments for "${verb.raw}": need index ${verb.argument} but have ${args.length} total`,
  );
}

/** What is known of the beginning and end, where an argument is not known. Terraform finds no fault yet. */
function partlyFormatted(format: string, args: readonly Value[], gap: Unknown): Value {
  try {
    const made = concatenated(
      formatPieces(format).map((piece) => (typeof piece === "string" ? piece : partOf(piece, args, gap))),
    );
    // Once it is known, an argument that the text does not use is in error.
    return made.state === "known" ? unknownText(gap.reason) : made;
  } catch (error) {
    if (error instanceof FunctionError) return unknownText(gap.reason, /^[^%]*/.exec(format)![0]);
    throw error;
  }
}

function partOf(verb: Verb, args: readonly Value[], gap: Unknown): string | Unknown {
  const value = argumentOf(verb, args);
  if (!unformattable(value)) return formatVerb(verb, value) ?? gap;
  const isPlain = (verb.mode === "s" || verb.mode === "v") && verb.raw.length === 2;
  if (isPlain && value.state === "unknown" && value.type.kind === "string") return value;
  return unknown(gap.reason, STRING);
}

const formatlist: LanguageFunction = {
  parameters: [textParameter("format")],
  variadic,
  returns: listOf(STRING),
  notNull: true,
  call([formatValue, ...args]) {
    const text = textOf(formatValue);
    const columns = args.map(columnOf);
    const length = commonLength(columns);
    for (const column of columns) {
      if (column.kind === "unknown") return { ...unknown(column.reason, listOf(STRING)), notNull: true };
    }
    const results: Value[] = [];
    let room = LARGEST_TEXT;
    for (let row = 0; row < length; row++) {
      const values = columns.map((column) =>
        column.kind === "each" ? column.items[row]! : (column as Single).value,
      );
      const gap = values.map(firstUnknown).find((each) => each !== undefined);
      const result = gap ? partlyFormatted(text, values, gap) : formatted(text, values);
      results.push(result);
      room -= result.state === "known" && result.kind === "string" ? result.value.length + 1 : 1;
      if (room < 0) return unknown(tooLarge().reason, listOf(STRING));
    }
    return list(results, STRING);
  },
};

/** How an argument of formatlist takes part: an element for each row, the same value in every row, or not known yet. */
type Column =
  Each | Single | { readonly kind: "unknown"; readonly reason: Reason; readonly length: number | undefined };
interface Each {
  readonly kind: "each";
  readonly items: readonly Value[];
  readonly length: number;
}
interface Single {
  readonly kind: "single";
  readonly value: Value;
  readonly length?: undefined;
}

function columnOf(value: Value): Column {
  if (value.state === "absent") {
    return value.type.kind === "any"
      ? { kind: "unknown", reason: UNTYPED_NULL, length: undefined }
      : { kind: "single", value };
  }
  if (value.state === "unknown") {
    const { type, reason } = value;
    if (type.kind === "tuple") return { kind: "unknown", reason, length: type.elements.length };
    const isSequence = type.kind === "list" || type.kind === "set" || type.kind === "any";
    return isSequence ? { kind: "unknown", reason, length: undefined } : { kind: "single", value };
  }
  if (!("items" in value)) return { kind: "single", value };
  // Elements of a set that are not known may turn out to be equal, so that its length is not known either.
  const open =
    value.rest ?? (value.kind === "set" && value.items.length > 1 ? firstUnknown(value) : undefined);
  if (open) return { kind: "unknown", reason: open.reason, length: undefined };
  return { kind: "each", items: value.items, length: value.items.length };
}

/** How many rows: as many as every sequence has elements; one where there is no sequence. */
function commonLength(columns: readonly Column[]): number {
  let common: number | undefined;
  for (const [i, { length }] of columns.entries()) {
    if (length === undefined) continue;
    common ??= length;
    if (length !== common) {
      throw new FunctionError(
        `argument ${i + 1} has length ${length}, which is inconsistent with ${common}`,
        i + 1,
      );
    }
  }
  return common ?? 1;
}

export const formatFunctions: Readonly<Record<string, LanguageFunction>> = { format, formatlist };
