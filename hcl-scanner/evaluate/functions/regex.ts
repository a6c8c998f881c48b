import { ANY, STRING, type Type, listOf, objectOf, tupleOf } from "../../../core/type.ts";
import { type Value, absent, list, object, string, tuple, unknown } from "../../../core/value.ts";
import { FunctionError, type LanguageFunction } from "../function.ts";
import { type Match, type Pattern, compile, eachMatch } from "./regex-engine.ts";
import { LARGEST_TEXT, MOST_ELEMENTS, textOf, textParameter, tooLarge, unknownText } from "./text.ts";
import { replacedInside } from "./replaced-inside.ts";

const COSTLY = { code: "limit", text: "matching the regular expression takes too long" } as const;

/** By its groups: none, a text; all with names, an object; none with a name, a tuple. */
function resultType({ names }: Pattern): Type {
  if (names.length === 0) return STRING;
  const named = names.filter((name) => name !== "");
  if (named.length === 0) return tupleOf(names.map(() => STRING));
  if (named.length < names.length) {
    throw new FunctionError("invalid regexp pattern: cannot mix both named and unnamed capture groups", 0);
  }
  return objectOf(new Map(named.map((name) => [name, STRING])));
}

function resultOf(pattern: Pattern, text: string, match: Match): Value {
  const captured = (group: number): Value => {
    const span = match[group];
    return span ? string(text.slice(span[0], span[1])) : absent(STRING);
  };
  const { names } = pattern;
  if (names.length === 0) return captured(0);
  if (names[0] === "") return tuple(names.map((_, i) => captured(i + 1)));
  return object(names.map((name, i) => [name, captured(i + 1)] as const));
}

const parameters = [textParameter("pattern"), textParameter("string")];

const typeOfPattern = (pattern: Value | undefined): Type =>
  pattern?.state === "unknown" ? ANY : resultType(compile(textOf(pattern)));

const regex: LanguageFunction = {
  parameters,
  returns: ([pattern]) => typeOfPattern(pattern),
  notNull: true,
  call([patternValue, textValue]) {
    const pattern = compile(textOf(patternValue));
    const type = resultType(pattern);
    const text = textOf(textValue);
    let result: Value | undefined;
    const isDone = eachMatch(pattern, text, (match) => {
      result = resultOf(pattern, text, match);
      return false;
    });
    if (!isDone) return unknown(COSTLY, type);
    if (!result) throw new FunctionError("pattern did not match any part of the given string");
    return result;
  },
};

const regexall: LanguageFunction = {
  parameters,
  returns: ([pattern]) => listOf(typeOfPattern(pattern)),
  notNull: true,
  call([patternValue, textValue]) {
    const pattern = compile(textOf(patternValue));
    const type = resultType(pattern);
    const text = textOf(textValue);
    const results: Value[] = [];
    let previousEnd = -1;
    const isDone = eachMatch(pattern, text, (match) => {
      const [start, end] = match[0]!;
      // An empty match right after another one does not count.
      if (end > start || start !== previousEnd) results.push(resultOf(pattern, text, match));
      previousEnd = end;
      return results.length <= MOST_ELEMENTS;
    });
    if (!isDone || results.length > MOST_ELEMENTS) return unknown(COSTLY, listOf(type));
    return list(results, type);
  },
};

const replace: LanguageFunction = {
  parameters: [
    { ...textParameter("str"), allowUnknown: true },
    textParameter("substr"),
    textParameter("replace"),
  ],
  returns: STRING,
  notNull: true,
  refines: replacedInside,
  call([text, soughtValue, replacementValue]) {
    const sought = textOf(soughtValue);
    const replacement = textOf(replacementValue);
    const isPattern = sought.length > 1 && sought.startsWith("/") && sought.endsWith("/");
    if (text?.state === "unknown") {
      return unknownText(
        text.reason,
        isPattern ? "" : replacedBeginning(text.prefix ?? "", sought, replacement),
      );
    }
    if (isPattern) return replacePattern(textOf(text), compile(sought.slice(1, -1)), replacement);
    return replacePlain(textOf(text), sought, replacement);
  },
};

function replacePlain(text: string, sought: string, replacement: string): Value {
  const pieces = sought === "" ? ["", ...text, ""] : text.split(sought);
  const length = text.length + (pieces.length - 1) * (replacement.length - sought.length);
  return length > LARGEST_TEXT ? tooLarge() : string(pieces.join(replacement));
}

/** What is certain of the result where only the beginning of the text is known. */
function replacedBeginning(beginning: string, sought: string, replacement: string): string {
  if (sought === "") return "";
  const pieces = beginning.split(sought);
  const rest = pieces.pop()!;
  const settled = rest.slice(0, Math.max(0, rest.length - sought.length + 1));
  return [...pieces, settled].join(replacement);
}

/** As Go's ReplaceAllString: `$1`, `$name` and `${name}` stand for groups, `$$` for a dollar sign. */
function replacePattern(text: string, pattern: Pattern, template: string): Value {
  let replaced = "";
  let lastEnd = 0;
  const isDone = eachMatch(pattern, text, (match) => {
    const [start, end] = match[0]!;
    replaced += text.slice(lastEnd, start);
    if (end > lastEnd || start === 0) replaced += expand(template, pattern, text, match);
    lastEnd = end;
    return replaced.length <= LARGEST_TEXT;
  });
  if (!isDone) return unknownText(COSTLY);
  replaced += text.slice(lastEnd);
  return replaced.length > LARGEST_TEXT ? tooLarge() : string(replaced);
}

const GROUP = /\$(?:\$|\{([\p{L}\p{Nd}_]+)\}|([\p{L}\p{Nd}_]+))/gu;

const expand = (template: string, { names }: Pattern, text: string, match: Match): string =>
  template.replace(GROUP, (_, braced?: string, bare?: string) => {
    const name = braced ?? bare;
    if (name === undefined) return "$";
    const span = match[/^(?:0|[1-9]\d{0,8})$/.test(name) ? Number(name) : names.indexOf(name) + 1 || -1];
    return span ? text.slice(span[0], span[1]) : "";
  });

export const regexFunctions: Readonly<Record<string, LanguageFunction>> = { regex, regexall, replace };
