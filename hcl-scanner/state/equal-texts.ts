import { type Catalog } from "../../core/catalog/catalog.ts";
import { withoutKeys } from "../../core/definition.ts";
import { type Origin } from "../../core/value.ts";
import { isObject } from "../documents/parse-json.ts";
import { type StateResource } from "./state-resource.ts";

/** Shorter texts are equal by chance. */
const SHORTEST = 4;
const SHORTEST_PART = 8;

/**
 * A state does not say which attribute was read from where, only which blocks something depends on: an attribute of
 * one of those that holds the same text is where it was drawn from.
 */
export interface EqualTexts {
  /** Where among the blocks a text was drawn from, in whole or, if it is secret there, in part. */
  among(blocks: readonly string[], text: string): readonly Origin[];
  /** The secret attribute, anywhere in the state, that a text is or holds. */
  secret(text: string): readonly Origin[];
}

interface Told extends Origin {
  readonly text: string;
  readonly isSecret: boolean;
}

export function equalTexts(resources: readonly StateResource[], catalog: Catalog): EqualTexts {
  const byBlock = lazily(() => {
    const found = new Map<string, StateResource[]>();
    for (const each of resources) {
      const block = withoutKeys(each.address);
      const known = found.get(block);
      if (known) known.push(each);
      else found.set(block, [each]);
    }
    return found;
  });
  const told = new Map<string, readonly Told[]>();
  const toldBy = (block: string): readonly Told[] => {
    let found = told.get(block);
    if (!found)
      told.set(block, (found = (byBlock().get(block) ?? []).flatMap((each) => textsOf(each, catalog))));
    return found;
  };
  const secrets = lazily(() =>
    resources.flatMap((each) =>
      textsOf(each, catalog).filter((one) => one.isSecret && one.text.length >= SHORTEST_PART),
    ),
  );
  return {
    among(blocks, text) {
      if (text.length < SHORTEST) return [];
      return blocks.flatMap((block) =>
        toldBy(block)
          .filter((each) => each.text === text || holds(text, each))
          .map(originOf),
      );
    },
    secret: (text) =>
      secrets()
        .filter((each) => holds(text, each))
        .map(originOf),
  };
}

const holds = (text: string, { text: part, isSecret }: Told): boolean =>
  isSecret && part.length >= SHORTEST_PART && text.includes(part);

const originOf = ({ address, path, via }: Told): Origin => ({ address, path, via });

function textsOf({ address, mode, type, values, sensitive }: StateResource, catalog: Catalog): Told[] {
  const key = mode === "data" ? `data.${type}` : type;
  const secret = new Set([...catalog.secretAttributes(key), ...catalog.secretArguments(key)]);
  return Object.entries(values).flatMap(([path, value]) => {
    if (typeof value !== "string" && typeof value !== "number") return [];
    const text = String(value);
    const isSecret = secret.has(path) || (isObject(sensitive) && sensitive[path] === true);
    return text.length < SHORTEST ? [] : [{ address, path, via: "plain" as const, text, isSecret }];
  });
}

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
