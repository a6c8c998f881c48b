import { ahead, type Cursor, END, report } from "./cursor.ts";

/** Reads the escape sequence at a backslash; undefined, and reported, where it is none. */
export function readEscape(c: Cursor): string | undefined {
  const start = c.at;
  const selector = ahead(c, 1);
  c.at = start + 2;
  switch (selector) {
    case 110:
      return "\n";
    case 114:
      return "\r";
    case 116:
      return "\t";
    case 34:
      return '"';
    case 92:
      return "\\";
    case 117:
      return readUnicode(c, start, 4);
    case 85:
      return readUnicode(c, start, 8);
  }
  if (selector === END || selector === 10 || selector === 13) c.at = start + 1;
  else if (selector >= 0xd800 && selector < 0xdc00) c.at = start + 3;
  const isMark = selector === 36 || selector === 37;
  const expected = isMark
    ? "expected none: a literal `${` is written `$${`, and a literal `%{` is written `%%{`"
    : 'expected one of \\n \\r \\t \\" \\\\ \\uNNNN \\UNNNNNNNN';
  report(c, "invalid-escape", start, c.at, `found a backslash that begins no escape sequence, ${expected}`);
  return undefined;
}

function readUnicode(c: Cursor, start: number, length: number): string | undefined {
  const digits = c.text.slice(c.at, Math.min(c.at + length, c.end));
  const point = /^[\da-fA-F]+$/.test(digits) && digits.length === length ? parseInt(digits, 16) : undefined;
  if (point !== undefined && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)) {
    c.at += length;
    return String.fromCodePoint(point);
  }
  if (point !== undefined) c.at += length;
  const isSurrogate = point !== undefined && point <= 0xdfff;
  let message = "found a number beyond the last character, expected one up to 10FFFF";
  if (isSurrogate) message = "found half of a surrogate pair, expected one number: \\UNNNNNNNN";
  if (point === undefined)
    message = `found \\${length === 4 ? "u" : "U"} without ${length} hexadecimal digits, expected the number of a character`;
  report(c, "invalid-escape", start, c.at, message);
  return undefined;
}
