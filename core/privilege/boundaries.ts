import { type Catalog } from "../catalog/catalog.ts";
import { withoutKeys } from "../definition.ts";
import { typeKey } from "../secret/table.ts";
import { type Stack } from "../stack.ts";
import { marksDeep } from "../value.ts";
import { reached } from "./reached.ts";

/** The blocks whose policies are attached as boundaries, and never as what somebody may. */
export function boundariesIn(stack: Stack, catalog: Catalog): ReadonlySet<string> {
  const boundaries = new Set<string>();
  const granted = new Set<string>();
  for (const definition of stack.definitions) {
    const key = typeKey(definition);
    for (const { path, use } of (key !== undefined && catalog.entry(key)?.attaches) || []) {
      for (const { value } of reached(definition, path)) {
        for (const { address } of marksDeep(value).origins ?? []) {
          (use === "boundary" ? boundaries : granted).add(withoutKeys(address));
        }
      }
    }
  }
  return new Set([...boundaries].filter((block) => !granted.has(block)));
}
