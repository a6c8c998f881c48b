import { type Random, below, pick } from "./random.ts";

type Mutation = (text: string, next: Random, others: readonly string[]) => string;

/** What a reader of HCL or JSON has to decide about. */
const FRAGMENTS = [
  ..."{}[]()\"'`.,:;=?!<>&|+-*/%~$#@\\\n\t\r\0\ufeff\u00a0\u2028é\u0301😀\ud800",
  ...[
    "${",
    "$${",
    "%{",
    "%%{",
    "~}",
    "${~",
    "}}",
    "{{",
    "...",
    "=>",
    "==",
    "!=",
    "<=",
    ">=",
    "&&",
    "||",
    "::",
    "//",
    "/*",
    "*/",
  ],
  ...[
    "\r\n",
    "\n\n",
    "\\u00e9",
    "\\U0001F600",
    '\\"',
    "\\x",
    "0x1f",
    "1e400",
    "1e-9999",
    "01",
    "1.",
    "1..2",
    ".5",
    "1e",
    "a.0.1",
    "a.*.b",
    "a[*].b",
  ],
  ...[
    "<<EOT\n",
    "<<-EOT\n",
    "\nEOT\n",
    "\n  EOT\n",
    "EOT",
    "<<",
    "%{ if true }",
    "%{ else }",
    "%{ endif }",
    "%{ for x in y }",
    "%{ endfor }",
  ],
  ...[
    "for",
    "in",
    "if",
    "true",
    "null",
    "for x in y : ",
    "for k, v in m : k => v...",
    "provider::a::b(",
    "f(x...)",
    "a ? b : c",
    "{ a = 1 }",
    "{ a : 1, }",
  ],
  ...[
    '"a" "b" {',
    "a {}",
    "a { b = 1 }",
    "a = 1",
    "__proto__ = 1",
    "constructor {}",
    "dynamic",
    "each.value",
    "var.__proto__",
    "{}",
    "[]",
    "null",
    '"//": 1',
  ],
];

const TOKEN = /\s+|[\p{ID_Start}_][\p{ID_Continue}-]*|"(?:[^"\\\n]|\\.)*"|\d[\d.]*|[^\s\w]/gu;

function tokenAt(text: string, at: number): { start: number; end: number } {
  TOKEN.lastIndex = Math.max(0, text.lastIndexOf("\n", at) + 1);
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    if (TOKEN.lastIndex > at) return { start: match.index, end: TOKEN.lastIndex };
  }
  return { start: text.length, end: text.length };
}

const replace = (text: string, start: number, end: number, by: string): string =>
  text.slice(0, start) + by + text.slice(end);

const someToken = (text: string, next: Random): { start: number; end: number } =>
  tokenAt(text, below(next, text.length));

function someLines(text: string, next: Random): { start: number; end: number } {
  const start = text.lastIndexOf("\n", below(next, text.length)) + 1;
  let end = start;
  for (let i = below(next, 4); i >= 0 && end < text.length; i--)
    end = text.indexOf("\n", end) + 1 || text.length;
  return { start, end };
}

const OPENINGS = [
  "[",
  "{",
  "(",
  "a {\n",
  "{a=",
  "[for x in [",
  "f(",
  "!",
  "-",
  '"${',
  "a[",
  "a?",
  "(a?",
  '"%{if a}',
  "x.",
];
const CLOSINGS = ["]", "}", ")", "\n}", "}", "]: x]", ")", "", "", '}"', "]", ":b", ":b)", '%{endif}"', "y"];

/** How deep `nested` goes: about as deep as people write, past the limit of the reader, and past every stack. */
const DEPTHS = [3, 30, 600, 20_000];

const MUTATIONS: readonly Mutation[] = [
  function tokenDeleted(text, next) {
    const { start, end } = someToken(text, next);
    return replace(text, start, end, "");
  },
  function tokenDoubled(text, next) {
    const { start, end } = someToken(text, next);
    return replace(text, end, end, text.slice(start, end));
  },
  function tokensSwapped(text, next) {
    const first = someToken(text, next);
    const second = tokenAt(text, first.end);
    return replace(
      text,
      first.start,
      second.end,
      text.slice(second.start, second.end) + text.slice(first.start, first.end),
    );
  },
  function tokenMoved(text, next) {
    const from = someToken(text, next);
    const at = someToken(text, next).start;
    return replace(text, at, at, text.slice(from.start, from.end));
  },
  function characterDeleted(text, next) {
    const at = below(next, text.length);
    return replace(text, at, at + 1, "");
  },
  function characterChanged(text, next) {
    const at = below(next, text.length);
    return replace(text, at, at + 1, String.fromCharCode(below(next, 128)));
  },
  function fragmentInserted(text, next) {
    const at = below(next, text.length + 1);
    return replace(text, at, at, pick(next, FRAGMENTS));
  },
  function fragmentForToken(text, next) {
    const { start, end } = someToken(text, next);
    return replace(text, start, end, pick(next, FRAGMENTS));
  },
  function linesDeleted(text, next) {
    const { start, end } = someLines(text, next);
    return replace(text, start, end, "");
  },
  function linesDoubled(text, next) {
    const { start, end } = someLines(text, next);
    return replace(text, end, end, text.slice(start, end));
  },
  function linesMoved(text, next) {
    const { start, end } = someLines(text, next);
    const at = text.lastIndexOf("\n", below(next, text.length)) + 1;
    return replace(text, at, at, text.slice(start, end));
  },
  function spliced(text, next, others) {
    const other = pick(next, others);
    const from = below(next, other.length);
    const at = below(next, text.length);
    return replace(text, at, at + below(next, 40), other.slice(from, from + below(next, 200)));
  },
  function truncated(text, next) {
    return text.slice(0, below(next, text.length));
  },
  function nested(text, next) {
    const kind = below(next, OPENINGS.length);
    const depth = pick(next, next() < 0.2 ? DEPTHS : DEPTHS.slice(0, 2));
    const { start, end } = someToken(text, next);
    const inner = OPENINGS[kind]!.repeat(depth) + text.slice(start, end) + CLOSINGS[kind]!.repeat(depth);
    return replace(text, start, end, inner);
  },
  function lineEndsChanged(text, next) {
    return next() < 0.7
      ? text.replace(/\r?\n/g, "\r\n")
      : text.replace(/\n/g, () => (next() < 0.2 ? "\r" : "\n"));
  },
];

/** A text with one to four changes of the kinds that hands, editors and merges make, and of some that only malice makes. */
export function mutate(text: string, next: Random, others: readonly string[]): string {
  let result = text;
  for (let i = next() < 0.6 ? 0 : below(next, 4); i >= 0; i--)
    result = pick(next, MUTATIONS)(result, next, others);
  return result;
}

/** The text as bytes, one time in eight with a byte or two that differ: most such texts are no UTF-8. */
export function withFlippedBytes(text: string, next: Random): Uint8Array {
  const bytes = Buffer.from(text);
  if (bytes.length === 0 || next() >= 1 / 8) return bytes;
  for (let i = below(next, 2); i >= 0; i--) {
    const at = below(next, bytes.length);
    bytes[at] = bytes[at]! ^ (1 << below(next, 8));
  }
  return bytes;
}
