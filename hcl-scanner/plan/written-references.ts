import { type Path, type Reference } from "../../core/definition.ts";
import { type Json, isObject } from "../documents/parse-json.ts";
import { isExpression } from "./expression.ts";
import { type Reader, type References } from "./references.ts";

/** What the arguments below a path read, by the names that a plan shows; blocks and their arguments included. */
export function referencesOf(
  expressions: Json,
  path: Path,
  reader: Reader,
  references: References,
): readonly Reference[] {
  const found: Reference[] = [];
  const visit = (json: unknown, from: Path): void => {
    if (isExpression(json)) {
      if (path !== "" && !touches(from, path)) return;
      for (const { address, path: read, derived } of references.drawn(json, reader)) {
        found.push({ address, path: read, via: derived ? "derived" : "plain", from });
      }
    } else if (Array.isArray(json)) json.forEach((each, i) => visit(each, `${from}.${i}`));
    else if (isObject(json))
      for (const [key, each] of Object.entries(json)) visit(each, from === "" ? key : `${from}.${key}`);
  };
  for (const [name, each] of Object.entries(expressions)) visit(each, name);
  return found;
}

const touches = (from: Path, path: Path): boolean =>
  from === path || from.startsWith(`${path}.`) || path.startsWith(`${from}.`);
