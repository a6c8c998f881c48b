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
  const expected = 'expected one of \\n \\r \\t \\" \\\\ \\uNNNN \\UNNNNNNNN';
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
  const what = point === undefined ? `no ${length} hexadecimal digits` : "the number of no character";
  if (point !== undefined) c.at += length;
  report(
    c,
    "invalid-escape",
    start,
    c.at,
    `found ${what} behind the backslash, expected a character's number`,
  );
  return undefined;
}
