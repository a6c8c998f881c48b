import { ANY, BOOL, NUMBER, STRING, type Type } from "../../../core/type.ts";
import {
  type Unknown,
  type Value,
  firstUnknown,
  mark,
  marksDeep,
  string,
  travelled,
  unknown,
} from "../../../core/value.ts";
import { FunctionError, type LanguageFunction } from "../function.ts";
import { jsonText } from "./json-text.ts";
import { parseJson } from "./json-parse.ts";
import { textOf, textParameter, tooLarge, unknownText } from "./text.ts";

const jsonencode: LanguageFunction = {
  parameters: [
    {
      name: "val",
      type: ANY,
      allowNull: true,
      allowUnknown: true,
      allowDynamic: true,
      allowOpen: true,
      allowMarked: true,
    },
  ],
  returns: STRING,
  carries: "encoded",
  notNull: true,
  call([value]) {
    const marks = travelled(marksDeep(value!), "encoded");
    const gap = firstUnknown(value!);
    if (gap) return mark({ ...unknownText(gap.reason, openingOf(value!)), encodes: value! }, marks);
    const text = jsonText(value!);
    return mark(text === undefined ? tooLarge() : { ...string(text), encodes: value! }, marks);
  },
};

/** The first character of the JSON of a value that is not null. */
function openingOf(value: Value): string {
  if (value.state === "unknown" && !value.notNull) return "";
  const kind = value.state === "known" ? value.kind : value.type.kind;
  if (kind === "string") return '"';
  if (kind === "object" || kind === "map") return "{";
  return kind === "tuple" || kind === "list" || kind === "set" ? "[" : "";
}

const jsondecode: LanguageFunction = {
  parameters: [textParameter("str")],
  returns: ([text]) => (text?.state === "unknown" ? typeBegunBy(text) : ANY),
  carries: "encoded",
  call([text]) {
    return (
      parseJson(textOf(text)) ??
      unknown({ code: "limit", text: "the JSON document is too large or too deep" })
    );
  },
};

/** The type of a document of which only the beginning is known. @throws FunctionError where it cannot be JSON */
function typeBegunBy({ prefix = "" }: Unknown): Type {
  const first = prefix.trim()[0];
  if (first === undefined || "{[n".includes(first)) return ANY;
  if (first === '"') return STRING;
  if (first === "t" || first === "f") return BOOL;
  if (/[-.\d]/.test(first)) return NUMBER;
  throw new FunctionError(`a JSON document cannot begin with the character ${JSON.stringify(first)}`, 0);
}

export const jsonFunctions: Readonly<Record<string, LanguageFunction>> = { jsondecode, jsonencode };
