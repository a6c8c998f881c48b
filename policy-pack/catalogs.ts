import { type Catalog } from "../core/catalog/catalog.ts";

/** The catalog of the types that were seen: it grows by provider, when the first of its types turns up. */
export class Catalogs {
  private readonly providers = new Set<string>();
  private readonly types = new Set<string>();
  private catalog: Catalog | undefined;

  /** What is known of one type; synchronous where its provider is loaded. */
  of(type: string): Catalog | Promise<Catalog> {
    const provider = type.startsWith("provider.") ? type : type.slice(0, type.indexOf("_"));
    if (this.catalog && this.providers.has(provider)) return this.catalog;
    this.providers.add(provider);
    this.types.add(type);
    return this.load(this.types);
  }

  /** What is known of all types, and of what they have in common. */
  async load(types: Iterable<string>): Promise<Catalog> {
    const { loadCatalog } = await import("../core/catalog/load.ts");
    return (this.catalog = await loadCatalog(types));
  }
}
