import { RE2JS, RE2JSException } from "re2js";
import { FunctionError } from "../function.ts";

/** A pattern in RE2's language: matching takes linear time, whatever the pattern. */
export interface Pattern {
  readonly compiled: RE2JS;
  /** Name of each group, the first at index 0; empty for a group without name. */
  readonly names: readonly string[];
}

/** Offsets of the match and of its groups; undefined for a group that took no part. */
export type Match = readonly (readonly [start: number, end: number] | undefined)[];

const remembered = new Map<string, Pattern>();
const MOST_REMEMBERED = 200;

/** @throws FunctionError where the pattern is invalid, or larger than Go's regexp takes */
export function compile(source: string): Pattern {
  const known = remembered.get(source);
  if (known) return known;
  const pattern = parse(source);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(source, pattern);
  return pattern;
}

function parse(source: string): Pattern {
  try {
    const compiled = RE2JS.compile(source);
    const names = Array.from({ length: compiled.groupCount() }, () => "");
    for (const [name, group] of Object.entries(compiled.namedGroups())) names[group - 1] = name;
    return { compiled, names };
  } catch (error) {
    if (error instanceof RE2JSException || error instanceof RangeError) {
      throw new FunctionError(`invalid regexp pattern: ${error.message}`, 0);
    }
    throw error;
  }
}

/**
 * Finds matches as Go's regexp does, until `visit` answers false. Many matches in a long text may take quadratic
 * time: the answer is false where that went beyond the bound.
 */
export function eachMatch(pattern: Pattern, text: string, visit: (match: Match) => boolean): boolean {
  const { compiled, names } = pattern;
  const matcher = compiled.matcher(text);
  const size = compiled.programSize();
  const costOfCharacter = size <= SMALL_PROGRAM ? 1 : size;
  let work = 0;
  let position = 0;
  while (position <= text.length) {
    work += (text.length - position) * costOfCharacter;
    if (work > MOST_WORK) return false;
    if (!matcher.find(position)) return true;
    const match: [number, number][] = [];
    for (let group = 0; group <= names.length; group++) {
      const start = matcher.start(group);
      if (start >= 0) match[group] = [start, matcher.end(group)];
    }
    if (!visit(match)) return true;
    const end = matcher.end();
    position = end > position ? end : position + runeLength(text, position);
  }
  return true;
}

/** Programs up to here run as automata; larger ones take time in proportion to their size. */
const SMALL_PROGRAM = 32;
/** About three seconds. */
const MOST_WORK = 2e8;

const runeLength = (text: string, position: number): number =>
  (text.codePointAt(position) ?? 0) > 0xffff ? 2 : 1;
