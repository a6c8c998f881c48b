import { LONGEST_NAME } from "./longest-name.ts";

/**
 * Does a text match a pattern of a policy, in which `*` stands for any characters and `?` for one? In any case where
 * both are in lower case. Never slower than the product of both lengths; of what no name is as long as only the same.
 */
export function matches(pattern: string, text: string): boolean {
  if (pattern.length * text.length > LONGEST_NAME ** 2) return pattern === text;
  let p = 0;
  let t = 0;
  let star = -1;
  let from = 0;
  while (t < text.length) {
    if (pattern[p] === "*") {
      star = p++;
      from = t;
    } else if (p < pattern.length && (pattern[p] === "?" || pattern[p] === text[t])) {
      p++;
      t++;
    } else if (star !== -1) {
      p = star + 1;
      t = ++from;
    } else return false;
  }
  while (pattern[p] === "*") p++;
  return p === pattern.length;
}

export const hasWildcard = (text: string): boolean => /[*?]/.test(text);
