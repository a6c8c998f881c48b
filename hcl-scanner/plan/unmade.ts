import { type Definition } from "../../core/definition.ts";
import { type Value } from "../../core/value.ts";
import { type Json, field } from "../documents/parse-json.ts";
import { plainDefinition } from "../documents/plain-definition.ts";
import { joined } from "./address.ts";
import { type PlanDefinition } from "./plan-definition.ts";
import { type PlanWorld } from "./world.ts";
import { referencesOf } from "./written-references.ts";
import { writtenValue } from "./written-value.ts";

/**
 * The blocks that are written and make nothing. A plan of a part (`-target`), or one that did not come to its end,
 * tells nothing of those: it leaves out more than that.
 */
export function unmadeBlocks(plan: Json, world: PlanWorld, made: readonly PlanDefinition[]): Definition[] {
  if (plan["complete"] === false || plan["errored"] === true) return [];
  const known = new Set(
    made.map(({ instance: { module, mode, type, name } }) =>
      joined(module, `${mode === "data" ? "data." : ""}${type}.${name}`),
    ),
  );
  const unmade: Definition[] = [];
  for (const module of world.modules.all()) {
    for (const { key, mode, type, name, expressions, names, repeat } of module.config.resources.values()) {
      const address = joined(module.address, key);
      if (
        mode === "data" ||
        known.has(address) ||
        (field(repeat, "count") === undefined && field(repeat, "forEach") === undefined)
      )
        continue;
      const reader = { module, repeat };
      const written = { ...expressions, count: repeat.count, for_each: repeat.forEach };
      const attributes = new Map(
        names.map((each): [string, () => Value] => [
          each,
          () => writtenValue(expressions[each], reader, `${address}.${each}`, world),
        ]),
      );
      unmade.push(
        plainDefinition(
          {
            address,
            kind: "resource",
            type,
            name,
            module: module.address,
            directory: world.directory(module.address),
          },
          { attributes, references: () => referencesOf(written, "", reader, world.references) },
        ),
      );
    }
  }
  return unmade;
}
