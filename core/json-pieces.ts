import { parse as parseNumber } from "./number.ts";
import { STRING } from "./type.ts";
import {
  FALSE,
  NULL,
  type Reason,
  TRUE,
  type Unknown,
  type Value,
  joinMarks,
  mark,
  number,
  object,
  string,
  tuple,
  unknown,
} from "./value.ts";

/** A piece of a text: known, or a hole that is filled after apply. */
export type Piece = string | Unknown;

/** What a name that is written twice in one object says: what stands last, or nobody knows which of them. */
type Twice = "last" | "either";

/** Deeper documents are not read. */
const DEEPEST = 64;
const TWICE: Reason = { code: "error", text: "one name is written twice in one object" };
/** Stands for a hole; JSON has no such character unescaped. */
const HOLE = "\0";

/**
 * Reads JSON of which some pieces are not known: a hole within a string is a string with a known beginning and end, a
 * hole that stands for a value is unknown, one among elements or keys means that there may be further ones. Undefined
 * where it cannot be JSON.
 */
export function parseJsonPieces(
  pieces: readonly Piece[],
  { twice = "last" }: { readonly twice?: Twice } = {},
): Value | undefined {
  const [only] = pieces;
  if (pieces.length === 1 && typeof only === "string" && !LONG_NUMBER.test(only)) {
    const json = wholeJson(only);
    if (json !== undefined && (twice === "last" || namesIn(json, 0) === namesWritten(only)))
      return ofJson(json, 0);
  }
  const reader = new Reader(pieces, twice);
  const value = reader.value(0);
  return value && reader.isAtEnd() ? value : undefined;
}

/** A number that a float64 may not hold. */
const LONG_NUMBER = /\d{16}/;

/** How many names there are in the objects; fewer than are written where one is written twice. */
function namesIn(json: unknown, depth: number): number {
  if (typeof json !== "object" || json === null || depth > DEEPEST) return 0;
  const parts: readonly unknown[] = Array.isArray(json) ? json : Object.values(json);
  const own = Array.isArray(json) ? 0 : parts.length;
  return parts.reduce<number>((sum, each) => sum + namesIn(each, depth + 1), own);
}

/** What stands in a text may look like one, too. */
const namesWritten = (text: string): number => text.match(/"\s*:/g)?.length ?? 0;

/** Many times faster than piece by piece; undefined where it is no JSON in the strict sense. */
function wholeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function ofJson(json: unknown, depth: number): Value | undefined {
  if (depth > DEEPEST) return undefined;
  if (json === null) return NULL;
  if (typeof json === "string") return string(json);
  if (typeof json === "boolean") return json ? TRUE : FALSE;
  if (typeof json === "number") return number(parseNumber(String(json)) ?? json);
  const parts = Array.isArray(json) ? json : Object.values(json as object);
  const values = parts.map((each) => ofJson(each, depth + 1));
  if (!values.every((each) => each !== undefined)) return undefined;
  if (Array.isArray(json)) return tuple(values);
  return object(Object.keys(json as object).map((key, i) => [key.normalize("NFC"), values[i]!] as const));
}

class Reader {
  private readonly text: string;
  private readonly holes = new Map<number, Unknown>();
  private at = 0;

  private readonly twice: Twice;

  constructor(pieces: readonly Piece[], twice: Twice) {
    this.twice = twice;
    let text = "";
    for (const piece of pieces) {
      if (typeof piece !== "string") this.holes.set(text.length, piece);
      text += typeof piece === "string" ? piece : HOLE;
    }
    this.text = text;
  }

  isAtEnd(): boolean {
    return this.next() === "";
  }

  value(depth: number): Value | undefined {
    if (depth > DEEPEST) return undefined;
    const character = this.next();
    if (character === "{") return this.object(depth);
    if (character === "[") return this.array(depth);
    return character === '"' ? this.string() : this.bare();
  }

  private object(depth: number): Value | undefined {
    const entries = new Map<string, Value>();
    let rest: Unknown | undefined;
    this.at++;
    for (;;) {
      const gap = this.gap();
      rest ??= gap;
      if (this.skip("}")) return object(entries, rest && unknown(rest.reason));
      if (entries.size > 0 && !this.skip(",") && !gap) return undefined;
      if (this.next() !== '"') {
        const another = this.gap();
        if (!another) return undefined;
        rest ??= another;
        continue;
      }
      const key = this.string();
      if (!key || !this.skip(":")) return undefined;
      const value = this.value(depth + 1);
      if (!value) return undefined;
      if (key.state === "known") this.enter(entries, key.value, value);
      else rest ??= key;
    }
  }

  private enter(entries: Map<string, Value>, key: string, value: Value): void {
    const before = this.twice === "either" ? entries.get(key) : undefined;
    const all = before && (before.state === "unknown" && before.reason === TWICE ? before.oneOf! : [before]);
    entries.set(key, all ? { ...unknown(TWICE), oneOf: [...all, value] } : value);
  }

  private array(depth: number): Value | undefined {
    const items: Value[] = [];
    let rest: Unknown | undefined;
    let needsComma = false;
    this.at++;
    for (;;) {
      if (this.skip("]")) {
        const made = tuple(items);
        return rest ? { ...made, rest: unknown(rest.reason) } : made;
      }
      if (needsComma && !this.skip(",")) return undefined;
      const hole = this.next() === HOLE ? this.holes.get(this.at) : undefined;
      if (hole && !hole.encodes) {
        const gap = this.gap();
        rest ??= gap;
        this.skip(",");
        needsComma = false;
        continue;
      }
      const value = this.value(depth + 1);
      if (!value) return undefined;
      items.push(value);
      needsComma = this.next() !== HOLE;
    }
  }

  private string(): (Value & ({ state: "known"; kind: "string" } | { state: "unknown" })) | undefined {
    const pieces: Piece[] = [];
    let known = "";
    for (this.at++; this.at < this.text.length; this.at++) {
      const character = this.text[this.at]!;
      const hole = character === HOLE ? this.holes.get(this.at) : undefined;
      if (hole) {
        if (known !== "") pieces.push(known);
        known = "";
        pieces.push(hole);
      } else if (character === '"') {
        this.at++;
        if (known !== "") pieces.push(known);
        return textOfPieces(pieces);
      } else if (character === "\\") {
        const escaped = this.escape();
        if (escaped === undefined) return undefined;
        known += escaped;
      } else known += character;
    }
    return undefined;
  }

  /** What the escape at the backslash stands for; leaves the place at its last character. */
  private escape(): string | undefined {
    const letter = this.text[++this.at] ?? "";
    if (letter !== "u") return ESCAPES[letter];
    const digits = this.text.slice(this.at + 1, this.at + 5);
    if (!/^[\da-f]{4}$/i.test(digits)) return undefined;
    this.at += 4;
    return String.fromCharCode(parseInt(digits, 16));
  }

  /** A number, a word, or a hole with whatever stands beside it. */
  private bare(): Value | undefined {
    const start = this.at;
    while (this.at < this.text.length && !/[,\]}:\s"[{]/.test(this.text[this.at]!)) this.at++;
    const holes = [...Array(this.at - start).keys()].flatMap((i) => this.holes.get(start + i) ?? []);
    const [first] = holes;
    const word = this.text.slice(start, this.at);
    if (first) {
      const marks = joinMarks(holes);
      return mark(word === HOLE && first.encodes ? first.encodes : unknown(first.reason), marks);
    }
    if (word === "true") return TRUE;
    if (word === "false") return FALSE;
    if (word === "null") return NULL;
    const parsed = /^-?\d/.test(word) ? parseNumber(word) : undefined;
    return parsed === undefined ? undefined : number(parsed);
  }

  /** Passes holes that stand where no value is expected; the first of them. */
  private gap(): Unknown | undefined {
    let first: Unknown | undefined;
    while (this.next() === HOLE) {
      const hole = this.holes.get(this.at++);
      if (!hole) return first;
      first ??= hole;
    }
    return first;
  }

  private skip(character: string): boolean {
    if (this.next() !== character) return false;
    this.at++;
    return true;
  }

  private next(): string {
    while (this.at < this.text.length && /\s/.test(this.text[this.at]!)) this.at++;
    return this.text[this.at] ?? "";
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

type Text = Value & ({ state: "known"; kind: "string" } | { state: "unknown" });

function textOfPieces(pieces: readonly Piece[]): Text {
  const holes = pieces.filter((each) => typeof each !== "string");
  const [first] = holes;
  if (!first) return string(pieces.join(""));
  if (pieces.length === 1) return mark({ ...unknown(first.reason, STRING), ...first }, first);
  const end = pieces.at(-1)!;
  const prefix = typeof pieces[0] === "string" ? pieces[0] : pieces[0]!.prefix;
  const suffix = typeof end === "string" ? end : end.suffix;
  return mark(
    {
      ...unknown(first.reason, STRING),
      notNull: true as const,
      ...(prefix && { prefix }),
      ...(suffix && { suffix }),
      pieces,
    },
    joinMarks(holes),
  );
}
