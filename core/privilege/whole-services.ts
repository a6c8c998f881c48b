import { isWideWord } from "./action-words.ts";
import { type ActionTable } from "./actions.ts";
import { isAllowed } from "./effect.ts";
import { type ManagedPolicy } from "./managed-policies.ts";
import { narrowsWhat } from "./narrowing.ts";
import { shouldNameResource } from "./resource-level.ts";
import { coverAllOf } from "./resources.ts";
import { type PolicyStatement } from "./statement.ts";

/**
 * The services of which a managed policy allows every action on every resource, though it could name what it may touch, as
 * the words that say so: `s3:*`. Nobody can edit its document, so that only this is worth saying of its wildcards.
 * @param document its statements, wherever it is attached
 */
export function wholeServices(document: readonly PolicyStatement[], table: ActionTable): readonly string[] {
  const policy = document[0]?.attached;
  if (!policy || policy === "unknown") return [];
  let services = known.get(policy);
  if (!services) known.set(policy, (services = servicesIn(document, table)));
  return services;
}

/** The same for every attachment. */
const known = new WeakMap<ManagedPolicy, readonly string[]>();

const servicesIn = (document: readonly PolicyStatement[], table: ActionTable): string[] =>
  document
    .filter((each) => isAllowed(each) === true && narrowsWhat(each.conditions) === false)
    .flatMap(({ actions, resources }) =>
      (actions?.known ?? [])
        .filter((word) => {
          if (!/:\*+$/.test(word.text) || isWideWord(word, table) !== true) return false;
          const named = table.expand(word.text).filter(shouldNameResource);
          return named.length > 0 && named.every((action) => coverAllOf(resources, action) === true);
        })
        .map(({ text }) => text),
    );
