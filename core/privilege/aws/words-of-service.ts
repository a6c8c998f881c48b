import { type Word, type Words } from "../statement.ts";

/**
 * The words that may name an action of a service (`s3`), in their order: those that spell it out, and those that spell
 * out none. Long lists are gone through once for each service that is asked for.
 */
export function wordsOfService(words: Words, service: string): readonly Word[] {
  let lists = sorted.get(words);
  if (!lists) sorted.set(words, (lists = new Map()));
  let list = lists.get(service);
  if (!list) {
    const services = servicesOf(words);
    list = words.known.filter((_, i) => services[i] === undefined || services[i] === service);
    lists.set(service, list);
  }
  return list;
}

/** The service that each word spells out, in lower case. */
export function servicesOf(words: Words): readonly (string | undefined)[] {
  let services = spelled.get(words);
  if (!services) {
    services = words.known.map(({ text }) => /^([\w-]+):/.exec(text)?.[1]?.toLowerCase());
    spelled.set(words, services);
  }
  return services;
}

const sorted = new WeakMap<Words, Map<string, readonly Word[]>>();
const spelled = new WeakMap<Words, readonly (string | undefined)[]>();
