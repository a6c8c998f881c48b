import {
  restOf,
  type Unknown,
  type Value,
  mark,
  marksDeep,
  object,
  part,
  string,
  travelled,
  tuple,
  unknown,
  NULL,
} from "../../value.ts";
import { read } from "../../read.ts";
import { documentOf } from "../document.ts";
import { type Fragment } from "./fragment.ts";
import { knownText } from "./known-text.ts";
import { listed } from "./listed.ts";
import { backwards } from "./words.ts";

const NOTHING: Fragment = { version: NULL, id: NULL, statements: [], isExact: true };

/** Another document, as the provider reads it before it writes it again. */
export function sourceFragment(value: Value): Fragment {
  if (value.state === "absent") return NOTHING;
  const document = inside(value, documentOf(value));
  if (!document || document.state === "absent") return { ...NOTHING, isExact: false };
  if (document.state === "unknown") return doubtful(document);
  const list = read(document, "Statement");
  const { items, open } = listed(list);
  const made = items.map(statementOf);
  const rest = open ?? (list.state === "absent" ? restOf(document) : undefined);
  return {
    version: read(document, "Version"),
    id: read(document, "Id"),
    statements: made.map(({ value: statement }) => statement),
    isExact:
      hasOnly(document, DOCUMENT) &&
      (list.state !== "known" || "items" in list) &&
      made.every((each) => each.isExact),
    ...(rest && { open: rest }),
  };
}

/** What stands in a text was drawn from where the text was, unless it was drawn from elsewhere when that was written. */
function inside({ origins = [] }: Value, document: Value | undefined): Value | undefined {
  const own = document && marksDeep(document).origins;
  const whole = origins.filter(
    ({ address, path, via }) =>
      via === "plain" && !own?.some((each) => each.address === address && each.path === path),
  );
  return document && mark(document, travelled({ origins: whole }, "encoded"));
}

/** One of several documents, or one that may not be there: so are its statements. */
function doubtful(document: Unknown): Fragment {
  const { oneOf = [], reason } = document;
  const [only] = oneOf;
  if (oneOf.length === 1 && document.foretold) return { ...sourceFragment(only!), isExact: false };
  const all = oneOf.map(sourceFragment);
  const open = all.length === 0 ? document : all.find((each) => each.open)?.open;
  return {
    ...NOTHING,
    statements: all.flatMap(({ statements }) =>
      statements.map((each) => ({ ...unknown(reason), oneOf: [each] })),
    ),
    isExact: false,
    ...(open && { open }),
  };
}

const DOCUMENT = ["Version", "Id", "Statement"];
const STATEMENT = [
  "Sid",
  "Effect",
  "Action",
  "NotAction",
  "Resource",
  "NotResource",
  "Principal",
  "NotPrincipal",
  "Condition",
];

/** The provider reads names in any case, and leaves out what it does not know. */
function hasOnly(value: Value, names: readonly string[]): boolean {
  if (value.state !== "known" || !("entries" in value) || restOf(value)) return false;
  return [...value.entries.keys()].every(
    (key) => names.includes(key) || !names.some((name) => name.toLowerCase() === key.toLowerCase()),
  );
}

interface Element {
  readonly value: Value;
  readonly isExact: boolean;
}

function statementOf(statement: Value): Element {
  if (statement.state !== "known" || !("entries" in statement)) return { value: statement, isExact: false };
  let isExact = hasOnly(statement, STATEMENT);
  const entries: [string, Value][] = [];
  for (const name of STATEMENT) {
    const value = read(statement, name);
    if (value.state === "absent") continue;
    const element = elementOf(name, value);
    isExact &&= element.isExact;
    if (!isEmpty(name, element.value)) entries.push([name, element.value]);
  }
  const { origins } = statement;
  return { value: mark(object(entries, restOf(statement)), origins ? { origins } : {}), isExact };
}

function elementOf(name: string, value: Value): Element {
  switch (name) {
    case "Sid":
    case "Effect":
      return { value, isExact: knownText(value) !== undefined };
    case "Principal":
    case "NotPrincipal":
      return principalsOf(value);
    case "Condition":
      return conditionsOf(value);
    default:
      return { value, isExact: isTexts(value) };
  }
}

const isTexts = (value: Value): boolean =>
  knownText(value) !== undefined || listed(value).items.every((each) => knownText(each) !== undefined);

/** What the provider leaves out. */
const isEmpty = (name: string, value: Value): boolean => {
  if (knownText(value) === "") return name === "Sid" || name === "Effect";
  const isSet = name === "Principal" || name === "NotPrincipal" || name === "Condition";
  return isSet && value.state === "known" && "entries" in value && value.entries.size === 0 && !restOf(value);
};

function principalsOf(value: Value): Element {
  if (value.state !== "known") return { value, isExact: false };
  if (value.kind === "string") return { value: mark(string("*"), value), isExact: value.value === "*" };
  if (!("entries" in value)) return { value, isExact: false };
  const entries = [...value.entries].map(([type, each]) => {
    const words = part(value, type, each);
    const isList = words.state === "known" && "items" in words;
    return [
      type,
      isList && isTexts(words) ? mark(tuple(backwards(listed(words).items)), words) : words,
    ] as const;
  });
  const [only] = entries;
  if (
    entries.length === 1 &&
    only![0] === "*" &&
    listed(only![1]).items.every((each) => knownText(each) === "*")
  ) {
    return { value: mark(string("*"), value), isExact: true };
  }
  return {
    value: mark(object(entries, restOf(value)), value),
    isExact: entries.every(([, each]) => isTexts(each)),
  };
}

function conditionsOf(value: Value): Element {
  if (value.state !== "known" || !("entries" in value)) return { value, isExact: false };
  let isExact = true;
  const byTest = [...value.entries].flatMap(([operator, each]): [string, Value][] => {
    const keys = part(value, operator, each);
    if (keys.state !== "known" || !("entries" in keys)) {
      isExact = false;
      return [[operator, keys]];
    }
    const byKey = [...keys.entries].flatMap(([key, words]) => {
      const read = valuesOf(part(keys, key, words));
      if (read) isExact &&= isTexts(read);
      return read ? [[key, read] as const] : [];
    });
    return byKey.length === 0 ? [] : [[operator, mark(object(byKey, restOf(keys)), keys)]];
  });
  return { value: mark(object(byTest, restOf(value)), value), isExact };
}

/** The provider drops values of numbers. */
function valuesOf(value: Value): Value | undefined {
  if (value.state !== "known") return value;
  if (value.kind === "number") return undefined;
  if (value.kind === "bool") return mark(string(String(value.value)), value);
  const { items, open } = listed(value);
  return !open && "items" in value && items.length === 1 ? items[0] : value;
}
