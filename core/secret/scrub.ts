import { tokenIn } from "./token.ts";

const MOST_TOKENS = 100;

/** A name or a message with `…` for each token in it: no place for secrets, but nothing keeps one from standing there. */
export function scrubbed(text: string): string {
  let clean = text;
  for (let i = 0; i < MOST_TOKENS; i++) {
    const token = tokenIn(clean);
    if (!token) return clean;
    clean = clean.replaceAll(token.text, "…");
  }
  return "…";
}
