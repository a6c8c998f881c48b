import { posix } from "node:path";
import { BOOL, STRING, setOf } from "../../../core/type.ts";
import { type Value, bool, set, string, unknown } from "../../../core/value.ts";
import { type FunctionContext, FunctionError, type LanguageFunction } from "../function.ts";
import { base64Of } from "./base64.ts";
import { isPattern, matchesPath } from "./glob.ts";
import { basename, clean, dirname } from "./path-names.ts";
import { HOME, asUnknown, isInHome, readBytes, readText } from "./read-file.ts";
import { boundedText, textFunction, textOf, textParameter, unknownText } from "./text.ts";

const file: LanguageFunction = {
  parameters: [textParameter("path")],
  returns: STRING,
  notNull: true,
  call([path], context) {
    const text = readText(textOf(path), context);
    return typeof text === "string" ? string(text) : text;
  },
};

const filebase64: LanguageFunction = {
  parameters: [textParameter("path")],
  returns: STRING,
  notNull: true,
  call([path], context) {
    const bytes = readBytes(textOf(path), context);
    return "state" in bytes ? bytes : boundedText(base64Of(bytes));
  },
};

const fileexists: LanguageFunction = {
  parameters: [textParameter("path")],
  returns: BOOL,
  carries: "derived",
  notNull: true,
  call([path], context) {
    try {
      const bytes = readBytes(textOf(path), context);
      return "state" in bytes ? asUnknown(bytes, BOOL) : bool(true);
    } catch (error) {
      if (error instanceof FunctionError) return bool(false);
      throw error;
    }
  },
};

const fileset: LanguageFunction = {
  parameters: [textParameter("path"), textParameter("pattern")],
  returns: setOf(STRING),
  carries: "derived",
  notNull: true,
  call: ([path, pattern], context) => matchingFiles(textOf(path), textOf(pattern), context),
};

const LONGEST_PATTERN = 512;

/** Files by their path relative to `directory`; the pattern may lead out of it. */
function matchingFiles(directory: string, pattern: string, context: FunctionContext): Value {
  if (pattern.length > LONGEST_PATTERN)
    return unknown({ code: "limit", text: "the pattern is too long" }, setOf(STRING));
  const parts = clean(directory === "" ? pattern : `${directory}/${pattern}`).split("/");
  const firstPattern = parts.findIndex(isPattern);
  const literal = firstPattern < 0 ? parts.length - 1 : firstPattern;
  const base = parts.slice(0, literal).join("/") || (parts[0] === "" ? "/" : ".");
  const sought = parts.slice(literal);
  const files = context.listFiles(base);
  if ("state" in files) return asUnknown(files, setOf(STRING));
  const found = files.filter((name) => matchesPath(sought, name.split("/")));
  const start = clean(directory);
  return set(
    found.map((name) => string(relative(start, clean(`${base}/${name}`)))),
    STRING,
  );
}

/** As Go's filepath.Rel, for two cleaned paths of the same kind. */
function relative(from: string, to: string): string {
  const [a, b] = [from, to].map((path) => (path === "." ? [] : path.split("/"))) as [string[], string[]];
  let common = 0;
  while (common < a.length && a[common] === b[common]) common++;
  return [...a.slice(common).map(() => ".."), ...b.slice(common)].join("/");
}

const abspath: LanguageFunction = {
  parameters: [textParameter("path")],
  returns: STRING,
  notNull: true,
  call([value], { directory = "" }) {
    const path = clean(textOf(value));
    if (posix.isAbsolute(path)) return string(path);
    if (directory !== "" && path !== ".." && !path.startsWith("../"))
      return unknownText(RUN, "", clean(`${directory}/${path}`));
    const isBelow = path !== "." && path !== ".." && !path.startsWith("../");
    return unknownText(RUN, "", isBelow ? `/${path}` : "");
  },
};

const RUN = { code: "file", text: "terraform may run in any directory" } as const;

/** Known as soon as the last part of the path is. */
const basenameFunction: LanguageFunction = {
  parameters: [{ ...textParameter("path"), allowUnknown: true }],
  returns: STRING,
  notNull: true,
  call([path]) {
    if (path?.state !== "unknown") return string(basename(textOf(path)));
    const last = basename(path.suffix ?? "");
    return path.suffix?.includes("/") && last !== "/" ? string(last) : unknownText(path.reason);
  },
};

const pathexpand: LanguageFunction = {
  parameters: [textParameter("path")],
  returns: STRING,
  notNull: true,
  call([value]) {
    const path = textOf(value);
    if (!isInHome(path)) return string(path);
    const below = clean(path.slice(1));
    return unknownText(HOME, "", below.startsWith("/") && below !== "/" ? below : "");
  },
};

export const filesystemFunctions: Readonly<Record<string, LanguageFunction>> = {
  abspath,
  basename: basenameFunction,
  dirname: textFunction(["path"], dirname),
  file,
  filebase64,
  fileexists,
  fileset,
  pathexpand,
};
