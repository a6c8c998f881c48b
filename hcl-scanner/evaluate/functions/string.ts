import { BOOL, NUMBER, STRING, listOf } from "../../../core/type.ts";
import {
  type Unknown,
  type Value,
  bool,
  firstUnknown,
  isWhollyKnown,
  list,
  parts,
  restOf,
  string,
  unknown,
} from "../../../core/value.ts";
import { withChoices } from "../choices.ts";
import { FunctionError, type LanguageFunction } from "../function.ts";
import { GO_SPACE, lower, title, upper } from "./go-case.ts";
import { graphemes, safePrefix } from "./grapheme.ts";
import { integerOf } from "./integer.ts";
import {
  LARGEST_TEXT,
  MOST_ELEMENTS,
  concatenated,
  textFunction,
  textOf,
  textParameter,
  tooLarge,
  unknownText,
} from "./text.ts";

/** A function of one text that maps characters one by one, so that a known ASCII beginning stays known. */
const caseFunction = (map: (text: string) => string): LanguageFunction => ({
  parameters: [{ ...textParameter("str"), allowUnknown: true }],
  returns: STRING,
  notNull: true,
  call([text]) {
    if (text?.state === "unknown")
      return unknownText(text.reason, asciiOnly(map, text.prefix), asciiOnly(map, text.suffix));
    return string(map(textOf(text)));
  },
});

const asciiOnly = (map: (text: string) => string, text = ""): string =>
  /^[\0-\x7f]*$/.test(text) ? map(text) : "";

const comparison = (
  names: readonly string[],
  holds: (a: string, b: string) => boolean,
): LanguageFunction => ({
  parameters: names.map(textParameter),
  returns: BOOL,
  carries: "derived",
  notNull: true,
  call: ([a, b]) => bool(holds(textOf(a), textOf(b))),
});

const startswith: LanguageFunction = {
  parameters: [{ ...textParameter("str"), allowUnknown: true }, textParameter("prefix")],
  returns: BOOL,
  carries: "derived",
  notNull: true,
  call([text, prefixValue]) {
    const prefix = textOf(prefixValue);
    if (text?.state !== "unknown") return bool(textOf(text).startsWith(prefix));
    if (prefix === "") return bool(true);
    const beginning = text.foretold ? "" : safePrefix(text.prefix ?? "");
    if (beginning.startsWith(prefix)) return bool(true);
    if (Buffer.byteLength(beginning) >= Buffer.byteLength(prefix)) return bool(false);
    return { ...unknown(text.reason, BOOL), notNull: true };
  },
};

const indent: LanguageFunction = {
  parameters: [{ name: "spaces", type: NUMBER }, textParameter("str")],
  returns: STRING,
  notNull: true,
  call([spaces, textValue]) {
    const width = integerOf(spaces, 0);
    const text = textOf(textValue);
    if (width < 0) throw new FunctionError("the number of spaces must not be negative", 0);
    const lines = text.split("\n");
    if (width > LARGEST_TEXT || text.length + width * (lines.length - 1) > LARGEST_TEXT) return tooLarge();
    return string(lines.join(`\n${" ".repeat(width)}`));
  },
};

const join: LanguageFunction = {
  parameters: [{ ...textParameter("separator"), allowUnknown: true }],
  variadic: { name: "lists", type: listOf(STRING), allowUnknown: true },
  returns: STRING,
  notNull: true,
  call([separator, ...lists]) {
    const isKnown = separator?.state !== "unknown" && lists.every(isWhollyKnown);
    if (lists.length === 0 && isKnown) throw new FunctionError("at least one list is required");
    const between = separator?.state === "unknown" ? separator : textOf(separator);
    const pieces: (string | Unknown)[] = [];
    // After a list of unknown length it is not known whether a separator follows.
    let isOpen = true;
    for (const [i, each] of lists.entries()) {
      for (const item of parts(each)) {
        if (!isOpen) pieces.push(between);
        isOpen = false;
        pieces.push(
          isKnown
            ? elementText(item, i + 1)
            : (firstUnknown(item) ??
                (item.state === "absent" ? gapIn([separator!, ...lists]) : textOf(item))),
        );
      }
      const open = each.state === "unknown" ? each : restOf(each);
      if (!open) continue;
      pieces.push(unknown(open.reason, STRING));
      isOpen = true;
    }
    const joined = concatenated(pieces);
    // Terraform does not look at the lists before it knows the separator.
    return separator?.state === "unknown" && joined.state === "known"
      ? withChoices(unknownText(separator.reason), [joined])
      : joined;
  },
};

function elementText(item: Value, argument: number): string {
  if (item.state === "absent")
    throw new FunctionError("an element is null; cannot concatenate null values", argument);
  return textOf(item);
}

/** Stands for an element that is null: an error only once everything else is known. */
const gapIn = (args: readonly Value[]): Unknown => args.map(firstUnknown).find((each) => each !== undefined)!;

const split: LanguageFunction = {
  parameters: [textParameter("separator"), textParameter("str")],
  returns: listOf(STRING),
  notNull: true,
  call([separator, text]) {
    const between = textOf(separator);
    const pieces = between === "" ? [...textOf(text)] : textOf(text).split(between);
    if (pieces.length > MOST_ELEMENTS) return unknown(tooLarge().reason, listOf(STRING));
    return list(pieces.map(string), STRING);
  },
};

const strrev = textFunction(["str"], (text) => graphemes(text).reverse().join(""));

const substr: LanguageFunction = {
  parameters: [textParameter("str"), { name: "offset", type: NUMBER }, { name: "length", type: NUMBER }],
  returns: STRING,
  notNull: true,
  call([text, offsetValue, lengthValue]) {
    const offset = integerOf(offsetValue, 1);
    const length = integerOf(lengthValue, 2);
    if (offset >= 0 && length === 0) return string("");
    const clusters = graphemes(textOf(text));
    const start = offset < 0 ? Math.max(0, clusters.length + offset) : offset;
    // With a negative offset a length of 0 takes the rest, as terraform does.
    return string(clusters.slice(start, length <= 0 ? undefined : start + length).join(""));
  },
};

const isSpace = (character: string): boolean => GO_SPACE.test(character);
const isNewline = (character: string): boolean => character === "\n" || character === "\r";

/** Cuts off the characters at both ends (or at the end only) that are to go; linear, whatever the text. */
function trimmed(text: string, goes: (rune: string) => boolean, ends: "both" | "end" = "both"): string {
  const runes = [...text];
  let start = 0;
  let end = runes.length;
  while (ends === "both" && start < end && goes(runes[start]!)) start++;
  while (end > start && goes(runes[end - 1]!)) end--;
  return runes.slice(start, end).join("");
}

/** Takes a beginning off, also off the known beginning of an unknown text. */
const trimprefix: LanguageFunction = {
  parameters: [{ ...textParameter("str"), allowUnknown: true }, textParameter("prefix")],
  returns: STRING,
  notNull: true,
  call([text, prefixValue]) {
    const prefix = textOf(prefixValue);
    if (text?.state !== "unknown") return string(without(textOf(text), prefix));
    const known = text.prefix ?? "";
    return unknownText(text.reason, known.length < prefix.length ? "" : without(known, prefix));
  },
};

const without = (text: string, prefix: string): string =>
  text.startsWith(prefix) ? text.slice(prefix.length) : text;

const trimsuffix: LanguageFunction = {
  parameters: [{ ...textParameter("str"), allowUnknown: true }, textParameter("suffix")],
  returns: STRING,
  notNull: true,
  call([text, suffixValue]) {
    const suffix = textOf(suffixValue);
    if (text?.state !== "unknown") return string(withoutEnd(textOf(text), suffix));
    const known = text.suffix ?? "";
    return unknownText(text.reason, "", known.length < suffix.length ? "" : withoutEnd(known, suffix));
  },
};

const withoutEnd = (text: string, suffix: string): string =>
  suffix !== "" && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text;

/** What is known within an unknown text stays there when white space around it goes. */
const keepsInside = (
  trim: LanguageFunction,
  cut: (text: string, end: "start" | "end") => string,
): LanguageFunction => ({
  ...trim,
  refines([text]) {
    if (text?.state !== "unknown") return {};
    const { encodes, pieces } = text;
    const last = (pieces?.length ?? 0) - 1;
    const trimPiece = (piece: string | Unknown, i: number): string | Unknown => {
      if (typeof piece !== "string") return piece;
      const begun = i === 0 ? cut(piece, "start") : piece;
      return i === last ? cut(begun, "end") : begun;
    };
    return { ...(encodes && { encodes }), ...(pieces && { pieces: pieces.map(trimPiece) }) };
  },
});

export const stringFunctions: Readonly<Record<string, LanguageFunction>> = {
  chomp: keepsInside(
    textFunction(["str"], (text) => trimmed(text, isNewline, "end")),
    (text, end) => (end === "end" ? trimmed(text, isNewline, "end") : text),
  ),
  endswith: comparison(["str", "suffix"], (text, suffix) => text.endsWith(suffix)),
  indent,
  join,
  lower: caseFunction(lower),
  split,
  startswith,
  strcontains: comparison(["str", "substr"], (text, part) => text.includes(part)),
  strrev,
  substr,
  title: textFunction(["str"], title),
  trim: textFunction(["str", "cutset"], (text, cutset) => {
    const runes = new Set(cutset);
    return trimmed(text, (rune) => runes.has(rune));
  }),
  trimprefix,
  trimspace: keepsInside(
    textFunction(["str"], (text) => trimmed(text, isSpace)),
    (text, end) => (end === "end" ? trimmed(text, isSpace, "end") : text.trimStart()),
  ),
  trimsuffix,
  upper: caseFunction(upper),
};
