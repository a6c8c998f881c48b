import { ANY, STRING, type Type, listOf, objectOf } from "../../../core/type.ts";
import { type Value, list, object, string, unknown } from "../../../core/value.ts";
import { FunctionError, type LanguageFunction } from "../function.ts";
import { MOST_ELEMENTS, textOf, textParameter } from "./text.ts";

const csvdecode: LanguageFunction = {
  parameters: [textParameter("str")],
  returns: ([text]) => (text?.state === "unknown" ? ANY : listOf(rowType(headersOf(textOf(text))))),
  carries: "encoded",
  notNull: true,
  call([text]) {
    const source = textOf(text);
    const headers = headersOf(source);
    const type = rowType(headers);
    const rows: Value[] = [];
    let room = MOST_ELEMENTS;
    for (const record of records(source)) {
      if (record.length !== headers.length) throw new FunctionError("wrong number of fields in a CSV row", 0);
      rows.push(object(headers.map((name, i) => [name, string(record[i]!)] as const)));
      room -= headers.length;
      if (room < 0) return unknown({ code: "limit", text: "the CSV table is too large" }, listOf(type));
    }
    return list(rows.slice(1), type);
  },
};

function headersOf(source: string): string[] {
  for (const record of records(source)) {
    if (new Set(record).size < record.length) throw new FunctionError("duplicate column name", 0);
    return record.map((name) => name.normalize("NFC"));
  }
  throw new FunctionError("missing header line", 0);
}

const rowType = (headers: readonly string[]): Type =>
  objectOf(new Map(headers.map((name) => [name, STRING])));

/** The records of a table, as Go's csv reader finds them: empty lines are skipped, CR LF is a line break. */
function* records(source: string): Generator<string[]> {
  const lines = source.replace(/\r\n/g, "\n").replace(/\r$/, "");
  let position = 0;
  while (position < lines.length) {
    if (lines[position] === "\n") {
      position++;
      continue;
    }
    const fields: string[] = [];
    do {
      const isQuoted = lines[position] === '"';
      const end = isQuoted ? endOfQuoted(lines, position) : endOfBare(lines, position);
      const field = lines.slice(position, end);
      fields.push(isQuoted ? field.slice(1, -1).replaceAll('""', '"') : field);
      position = end + 1;
    } while (lines[position - 1] === ",");
    yield fields;
  }
}

function endOfBare(lines: string, start: number): number {
  BARE_END.lastIndex = start;
  const end = BARE_END.exec(lines)?.index ?? lines.length;
  if (lines[end] === '"') throw new FunctionError('bare " in a CSV field that is not quoted', 0);
  return end;
}

const BARE_END = /[,\n"]/g;

function endOfQuoted(lines: string, start: number): number {
  let end = start + 1;
  for (;;) {
    end = lines.indexOf('"', end);
    if (end < 0) throw new FunctionError("a quoted CSV field is not closed", 0);
    if (lines[end + 1] !== '"') break;
    end += 2;
  }
  const next = lines[end + 1];
  if (next !== undefined && next !== "," && next !== "\n") {
    throw new FunctionError('extraneous or missing " in a quoted CSV field', 0);
  }
  return end + 1;
}

export const csvFunctions: Readonly<Record<string, LanguageFunction>> = { csvdecode };
