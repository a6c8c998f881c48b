import { type Catalog } from "../core/catalog/catalog.ts";
import { loadCatalog } from "../core/catalog/load.ts";

/** The catalog of the types that were seen: it grows by provider, when the first of its types turns up. */
export class Catalogs {
  private readonly providers = new Set<string>();
  private readonly types = new Set<string>();
  private catalog: Catalog | undefined;

  /** Synchronous where everything is loaded. */
  for(types: Iterable<string>): Catalog | Promise<Catalog> {
    let isNew = this.catalog === undefined;
    for (const type of types) {
      const provider = type.startsWith("provider.") ? type : type.slice(0, type.indexOf("_"));
      if (this.providers.has(provider)) continue;
      this.providers.add(provider);
      this.types.add(type);
      isNew = true;
    }
    return isNew ? this.grow() : this.catalog!;
  }

  private async grow(): Promise<Catalog> {
    return (this.catalog = await loadCatalog(this.types));
  }
}
