import { type Catalog } from "../catalog/catalog.ts";
import { type Path } from "../definition.ts";
import { assignmentsIn } from "./assignment.ts";
import { saysSecret } from "./name.ts";
import { isPublic, isReference, looksGenerated } from "./no-secret.ts";
import { withoutIndices } from "./table.ts";
import { tokenIn } from "./token.ts";

/**
 * May a literal text be shown that stands at a place of a type? Only where neither the catalog, the tables, a name nor
 * its form says that it is secret. Errs on the side of hiding: placeholders are hidden too.
 */
export function mayShow(text: string, type: string, path: Path, catalog: Catalog): boolean {
  if (path.split(".").some((name) => saysSecret(name) !== undefined)) return false;
  if (KINDS.some((kind) => listed(kind + type, withoutIndices(path), catalog))) return false;
  if (tokenIn(text) !== undefined || assignmentsIn(text).length > 0) return false;
  return isReference(text) || isPublic(text) || !looksGenerated(text);
}

/** What the catalog calls a type begins so. */
const KINDS = ["", "data.", "ephemeral.", "provider."];

function listed(key: string, path: Path, catalog: Catalog): boolean {
  const { in: takes = [], out = [], writeOnly = [] } = catalog.entry(key)?.secret ?? {};
  const secret = [
    ...takes,
    ...out,
    ...writeOnly,
    ...catalog.secretArguments(key),
    ...catalog.secretAttributes(key),
  ];
  return secret.some((each) => path === each || path.startsWith(`${each}.`) || each.startsWith(`${path}.`));
}
