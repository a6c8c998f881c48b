import { isUtf8 } from "node:buffer";
import { cursor } from "./cursor.ts";
import { type Diagnostic } from "./diagnostic.ts";
import { commentsIn } from "./recover.ts";
import { type Source } from "./source.ts";

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * Decodes a file. Bytes that are no UTF-8 become U+FFFD and a diagnostic at the first of them: a warning if it stands
 * in a comment, where terraform takes any byte.
 */
export function readSource(bytes: Uint8Array, path: string): { source: Source; diagnostics: Diagnostic[] } {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const content = hasMark ? bytes.subarray(3) : bytes;
  if (isLocked(content)) return { source: { path, text: "" }, diagnostics: [LOCKED(path)] };
  const source: Source = { path, text: decoder.decode(content) };
  return { source, diagnostics: isUtf8(content) ? [] : [invalidEncoding(source, content)] };
}

/** How git-crypt begins what it has encrypted. */
const isLocked = (bytes: Uint8Array): boolean => decoder.decode(bytes.subarray(0, 10)) === "\0GITCRYPT\0";

const LOCKED = (path: string): Diagnostic => ({
  severity: "error",
  code: "unreadable",
  message: "is encrypted by git-crypt, which is to unlock it first",
  path,
});

function invalidEncoding(source: Source, bytes: Uint8Array): Diagnostic {
  const first = firstInvalid(source.text, bytes);
  const outside = firstOutsideComments(source, first);
  const start = outside ?? first;
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return {
    severity: outside === undefined ? "warning" : "error",
    code: "invalid-encoding",
    message: `found ${isUtf16 ? "UTF-16" : "a byte that is no UTF-8"}, expected the file to be UTF-8`,
    place: { source, range: { start, end: start + 1 } },
  };
}

/** Where what could not be decoded, at `first` or behind it, stands in no comment. JSON has none. */
function firstOutsideComments(source: Source, first: number): number | undefined {
  const comments = source.path.endsWith(".json") ? [] : commentsIn(cursor(source));
  let i = 0;
  for (let at = first; at !== -1; at = source.text.indexOf("\ufffd", at + 1)) {
    while (i < comments.length && comments[i]!.end <= at) i++;
    if (!comments[i] || comments[i]!.start > at) return at;
  }
  return undefined;
}

/** The offset in the text, in UTF-16 units, of the first byte that could not be decoded. */
function firstInvalid(text: string, bytes: Uint8Array): number {
  const encoded = new TextEncoder().encode(text);
  let at = 0;
  while (encoded[at] === bytes[at]) at++;
  while ((encoded[at]! & 0xc0) === 0x80) at--;
  return decoder.decode(bytes.subarray(0, at)).length;
}
