import { FunctionError } from "../function.ts";

/** Characters that make a part of a path a pattern. */
export const isPattern = (part: string): boolean => /[*?[{\\]/.test(part);

/**
 * Does the pattern match the whole path? Both are given by their parts; `**` stands for any number of parts. Takes
 * polynomial time, whatever the pattern. @throws FunctionError where the pattern is malformed
 */
export function matchesPath(pattern: readonly string[], path: readonly string[]): boolean {
  const remembered = new Map<number, boolean>();
  const matches = (p: number, n: number): boolean => {
    if (p === pattern.length) return n === path.length;
    const key = p * (path.length + 1) + n;
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const part = pattern[p]!;
    let found: boolean;
    if (part !== "**") found = n < path.length && matchesName(part, path[n]!) && matches(p + 1, n + 1);
    else if (p === pattern.length - 1) found = n < path.length;
    else found = matches(p + 1, n) || (n < path.length && matches(p, n + 1));
    remembered.set(key, found);
    return found;
  };
  return matches(0, 0);
}

/** Does a pattern without slashes match a name, as the doublestar library of Terraform has it? */
function matchesName(pattern: string, name: string): boolean {
  const runes = [...name];
  const remembered = new Map<string, boolean>();
  const matches = (rest: string, n: number): boolean => {
    const key = `${n} ${rest}`;
    let found = remembered.get(key);
    if (found === undefined) remembered.set(key, (found = step(rest, n)));
    return found;
  };
  const step = (rest: string, n: number): boolean => {
    if (rest === "") return n === runes.length;
    if (n === runes.length) return rest === "*" || rest === "**";
    const rune = runes[n]!;
    const first = String.fromCodePoint(rest.codePointAt(0)!);
    const after = rest.slice(first.length);
    switch (first) {
      case "*":
        if (after === "") return true;
        for (let at = n; at < runes.length; at++) if (matches(after, at)) return true;
        return false;
      case "?":
        return matches(after, n + 1);
      case "\\": {
        const escaped = [...after.slice(0, 2)][0];
        if (escaped === undefined) throw malformed();
        return escaped === rune && matches(after.slice(escaped.length), n + 1);
      }
      case "[": {
        const end = unescapedIndex(after, "]");
        return inClass(after.slice(0, end), rune) && matches(after.slice(end + 1), n + 1);
      }
      case "{": {
        const end = unescapedIndex(after, "}");
        return choices(after.slice(0, end)).some((choice) => matches(choice + after.slice(end + 1), n));
      }
    }
    return first === rune && matches(after, n + 1);
  };
  return matches(pattern, 0);
}

const malformed = (): FunctionError => new FunctionError("the pattern is malformed", 1);

function unescapedIndex(text: string, sought: string): number {
  for (let i = 0; i < text.length; i++) {
    if (text[i] === sought && text[i - 1] !== "\\") return i;
  }
  throw malformed();
}

function choices(text: string): string[] {
  const found: string[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] !== "," || text[i - 1] === "\\") continue;
    found.push(text.slice(start, i));
    start = i + 1;
  }
  return [...found, text.slice(start)];
}

/** Is the character in the class, given without its brackets? */
function inClass(text: string, rune: string): boolean {
  const isNegated = text.startsWith("^");
  const runes = [...(isNegated ? text.slice(1) : text)];
  if (text === "") throw malformed();
  let position = 0;
  const next = (): number => {
    let bound = runes[position++];
    if (bound === "\\") bound = runes[position++];
    else if (bound === "-") throw malformed();
    if (bound === undefined) throw malformed();
    return bound.codePointAt(0)!;
  };
  const code = rune.codePointAt(0)!;
  let isIn = false;
  while (position < runes.length) {
    const low = next();
    let high = low;
    if (runes[position] === "-") {
      position++;
      high = next();
    }
    if (low <= code && code <= high) isIn = true;
  }
  return isIn !== isNegated;
}
