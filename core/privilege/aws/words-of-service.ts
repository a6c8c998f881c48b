import { type Word, type Words } from "../statement.ts";

/** The words that may name an action of a service (`s3`), in their order. Long lists are sorted by service once. */
export function wordsOfService(words: Words, service: string): readonly Word[] {
  let sorted = known.get(words);
  if (!sorted) known.set(words, (sorted = bySpelling(words.known)));
  return sorted.get(service) ?? sorted.get(ANY) ?? NONE;
}

const known = new WeakMap<Words, ReadonlyMap<string, readonly Word[]>>();
const NONE: readonly Word[] = [];
const ANY = "*";

/** By the service that they spell out; those that spell out none stand in every list, and in one of their own. */
function bySpelling(words: readonly Word[]): Map<string, Word[]> {
  const services = words.map(({ text }) => /^([\w-]+):/.exec(text)?.[1]?.toLowerCase());
  const lists = new Map<string, Word[]>([[ANY, []]]);
  for (const service of services) if (service !== undefined) lists.set(service, []);
  words.forEach((word, i) => {
    const service = services[i];
    if (service !== undefined) lists.get(service)!.push(word);
    else for (const list of lists.values()) list.push(word);
  });
  return lists;
}
