/**
 * Grapheme clusters as Terraform counts them: by the rules of Unicode 15.0, before conjuncts of Indic scripts were
 * kept together.
 */
export function graphemes(text: string): string[] {
  if (PLAIN.test(text)) return text.split("");
  const clusters: string[] = [];
  for (const { segment } of segmenter().segment(text)) {
    if (CONJUNCT.test(segment)) clusters.push(...segment.split(CONJUNCT));
    else clusters.push(segment);
  }
  return clusters;
}

export const graphemeCount = (text: string): number =>
  PLAIN.test(text) ? text.length : graphemes(text).length;

/**
 * What stays of a known beginning whatever follows it: the last character may turn into another one when a combining
 * mark follows, unless it is one of the delimiters that nothing combines with.
 */
export function safePrefix(prefix: string): string {
  if (prefix === "" || DELIMITER.test(prefix)) return prefix;
  const clusters = graphemes(prefix);
  return clusters.slice(0, -1).join("");
}

const DELIMITER = /[-_:;/\\,.(){}[\]|?!~ \t@#$%^&*+"']$/;

/** ASCII, where only CR LF is a cluster of two. */
const PLAIN = /^[\0-\x0c\x0e-\x7f]*$/;

/** A letter after a mark: later rules than Terraform's do not break there. */
const CONJUNCT = /(?<=[\p{M}\u200d])(?=\p{Lo})/u;

let made: Intl.Segmenter | undefined;
const segmenter = (): Intl.Segmenter => (made ??= new Intl.Segmenter("en", { granularity: "grapheme" }));
