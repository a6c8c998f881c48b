import { type Catalog } from "../../core/catalog/catalog.ts";

/** Do the catalog or the tables say that an attribute is secret? Older versions of terraform do not mark what providers mark. */
export function isSecretByFacts(catalog: Catalog, key: string, name: string): boolean {
  const { in: taken, out, writeOnly } = catalog.entry(key)?.secret ?? {};
  return [catalog.secretAttributes(key), catalog.secretArguments(key), taken, out, writeOnly].some((each) =>
    each?.includes(name),
  );
}
