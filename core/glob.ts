/**
 * Does the text fit a pattern in which `*` stands for any run of characters? With a separator (`/` in paths), one `*`
 * stays between two separators, `**` crosses them, and `**` with a separator stands for any number of whole segments.
 * Never slower than the product of both lengths, whatever the pattern.
 */
export function fits(pattern: string, text: string, separator?: string): boolean {
  const words = separator === undefined ? pattern.replace(/\*+/g, "**") : pattern;
  let p = 0;
  let t = 0;
  /** The last star within a segment, and the last one that crosses segments: each can take more of the text. */
  let narrow: Star | undefined;
  let wide: Star | undefined;
  while (t < text.length) {
    if (words[p] === "*") {
      const crosses = words[p + 1] === "*";
      p += crosses ? 2 : 1;
      const takesSegments =
        crosses &&
        separator !== undefined &&
        words[p] === separator &&
        (t === 0 || text[t - 1] === separator);
      if (takesSegments) p++;
      const star: Star = { next: p, from: t, step: takesSegments ? separator : undefined };
      if (crosses) [wide, narrow] = [star, undefined];
      else narrow = star;
    } else if (words[p] === text[t]) {
      p++;
      t++;
    } else if (narrow && text[narrow.from] !== separator) {
      t = ++narrow.from;
      p = narrow.next;
    } else if (wide) {
      narrow = undefined;
      const from = wide.step === undefined ? wide.from + 1 : text.indexOf(wide.step, wide.from) + 1;
      if (from === 0) return false;
      t = wide.from = from;
      p = wide.next;
    } else return false;
  }
  while (words[p] === "*") p++;
  return p === words.length;
}

interface Star {
  /** Where the pattern goes on behind it. */
  readonly next: number;
  /** Where the text goes on behind what it has taken. */
  from: number;
  /** Set where it takes whole segments only. */
  readonly step: string | undefined;
}
