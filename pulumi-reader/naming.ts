import { type Catalog } from "../core/catalog/catalog.ts";
import { type Path } from "../core/definition.ts";
import { camel, plural, snake } from "./name.ts";
import { RENAMES } from "./renames.ts";

/** Translates the names of one type's properties. */
export interface Naming {
  /** What Terraform calls a property. Keys below one are translated only where they are known to be names. */
  terraform(key: string, isTop: boolean): string;
  /** What Pulumi may call an argument, the likeliest first. */
  pulumi(name: string): readonly string[];
}

/** Names that are Terraform's already: of modules that run inside Pulumi. */
export const VERBATIM: Naming = { terraform: (key) => key, pulumi: (name) => [name] };

const made = new WeakMap<Catalog, Map<string, Naming>>();

/** Names of a bridged provider, by what the catalog knows of the type. */
export function bridged(key: string, catalog: Catalog): Naming {
  let namings = made.get(catalog);
  if (!namings) made.set(catalog, (namings = new Map()));
  const known = namings.get(key);
  if (known) return known;
  const naming = namingOf(key, catalog);
  namings.set(key, naming);
  return naming;
}

function namingOf(key: string, catalog: Catalog): Naming {
  const byPulumi = knownNames(key, catalog);
  const renamed = Object.hasOwn(RENAMES, key) ? RENAMES[key]! : {};
  const ours = new Map(Object.entries(renamed).map(([pulumi, terraform]) => [terraform, pulumi]));
  return {
    terraform(name, isTop) {
      if (isTop && Object.hasOwn(renamed, name)) return renamed[name]!;
      return byPulumi.get(name) ?? (isTop ? snake(name) : name);
    },
    pulumi(name) {
      const rule = camel(name);
      const other = ours.get(name);
      return other === undefined ? [rule, plural(rule), name] : [other, rule, plural(rule), name];
    },
  };
}

/** The names in every path that the catalog and its tables know of the type, by what Pulumi calls them. */
function knownNames(key: string, catalog: Catalog): ReadonlyMap<string, string> {
  const names = new Set<string>();
  const add = (path: Path): void => path.split(".").forEach((step) => names.add(step));
  stringsIn(catalog.entry(key), add);
  catalog.secretArguments(key).forEach(add);
  catalog.secretAttributes(key).forEach(add);
  const known = new Map<string, string>();
  for (const name of names) known.set(camel(name), name);
  for (const name of names) {
    const several = plural(camel(name));
    if (!known.has(several)) known.set(several, name);
  }
  return known;
}

const PATH = /^[a-z]\w*(?:\.\w+)*$/;

/** Paths are among the texts of an entry; what else is there is no name that Pulumi has. */
function stringsIn(facts: unknown, add: (text: string) => void): void {
  if (typeof facts === "string") {
    if (PATH.test(facts)) add(facts);
  } else if (typeof facts === "object" && facts !== null) {
    for (const [key, each] of Object.entries(facts)) if (key !== "verified") stringsIn(each, add);
  }
}
