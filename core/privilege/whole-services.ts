import { isWideWord } from "./action-words.ts";
import { type ActionTable } from "./actions.ts";
import { isAllowed } from "./effect.ts";
import { narrowsWhat } from "./narrowing.ts";
import { shouldNameResource } from "./resource-level.ts";
import { coverAllOf } from "./resources.ts";
import { type PolicyStatement, type Word } from "./statement.ts";

/**
 * The services of which a managed policy allows every action on every resource, though it could name what it may touch.
 * Nobody can edit its document, so that only this is worth saying of its wildcards.
 */
export const wholeServices = (document: readonly PolicyStatement[], table: ActionTable): Word[] =>
  document
    .filter((each) => isAllowed(each) === true && narrowsWhat(each.conditions) === false)
    .flatMap(({ actions, resources }) =>
      (actions?.known ?? []).filter((word) => {
        if (!/:\*+$/.test(word.text) || isWideWord(word, table) !== true) return false;
        const named = table.expand(word.text).filter(shouldNameResource);
        return named.length > 0 && named.every((action) => coverAllOf(resources, action) === true);
      }),
    );
