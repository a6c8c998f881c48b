import { type Catalog } from "./catalog.ts";
import { ENTRIES, PLAIN, PROVIDERS } from "./chunks.ts";
import { type Entries, type Entry } from "./entry.ts";
import { type PlainEntries } from "./plain-entries.ts";
import { type ActionTable, actionTable } from "../privilege/actions.ts";
import { type SecretTable } from "./secret-table.ts";
import { TABLES } from "./tables.ts";

/**
 * Loads the facts about these types (`aws_iam_user`, `data.aws_region`, `provider.aws`), and nothing about providers
 * of which there is none.
 */
export async function loadCatalog(types: Iterable<string>): Promise<Catalog> {
  const seen = [...types];
  const words = new Set<string>();
  let hasProviders = false;
  for (const type of seen) {
    if (type.startsWith("provider.")) hasProviders = true;
    else words.add(providerOf(type));
  }
  const names = [...words];
  const [entries, plain, tables] = await Promise.all([
    Promise.all([
      ...names.flatMap((name) => (Object.hasOwn(ENTRIES, name) ? ENTRIES[name]! : [])).map((load) => load()),
      ...(hasProviders ? [PROVIDERS()] : []),
    ]),
    Promise.all(
      [...new Set(names.flatMap((name) => (Object.hasOwn(PLAIN, name) ? [PLAIN[name]!] : [])))].map((load) =>
        load(),
      ),
    ),
    Promise.all(
      names.map(
        async (name) =>
          [name, Object.hasOwn(TABLES, name) ? (await TABLES[name]!()).default : undefined] as const,
      ),
    ),
  ]);
  const merged = mergedEntries(entries, plain);
  const speaksOfActions = seen.some((type) => {
    const { documents, attaches, permission } = merged.get(type) ?? NOTHING;
    return documents ?? attaches ?? permission;
  });
  return catalogOf(merged, new Map(tables), speaksOfActions ? await loadActions() : undefined);
}

const NOTHING: Partial<Entry> = {};

async function loadActions(): Promise<ActionTable> {
  const { default: data } = await import("../privilege/data/aws-actions.json", { with: { type: "json" } });
  return actionTable(data);
}

/** `aws` of `aws_iam_user`, `data.aws_region` and `ephemeral.aws_ssm_parameter`; the package of a Pulumi token. */
export const providerOf = (type: string): string =>
  type.includes(":") ? type.split(":", 1)[0]! : type.slice(type.lastIndexOf(".") + 1).split("_", 1)[0]!;

/** One entry for each type, where several files tell of it. */
function mergedEntries(
  files: readonly Entries[],
  plain: readonly PlainEntries[],
): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  const add = (type: string, entry: Entry): void => {
    const known = entries.get(type);
    entries.set(type, known ? together(known, entry) : entry);
  };
  for (const file of files) for (const [type, entry] of Object.entries(file)) add(type, entry);
  for (const file of plain)
    for (const [type, facts] of Object.entries(file)) add(type, { plain: facts, verified: "none" });
  return entries;
}

/** Whether the facts about a life were checked outweighs whether the others were. */
const together = (a: Entry, b: Entry): Entry => ({
  ...b,
  ...a,
  verified: b.kind !== undefined || (a.kind === undefined && a.verified === "none") ? b.verified : a.verified,
});

function catalogOf(
  entries: ReadonlyMap<string, Entry>,
  tables: ReadonlyMap<string, SecretTable | undefined>,
  actions: ActionTable | undefined,
): Catalog {
  const byType = new Map<string, SecretTable | undefined>();
  const tableOf = (type: string): SecretTable | undefined => {
    if (!byType.has(type)) byType.set(type, tables.get(providerOf(type)));
    return byType.get(type);
  };
  const listed = (rows: SecretTable["takes"] | undefined, type: string): readonly string[] =>
    rows && Object.hasOwn(rows, type) ? rows[type]! : NONE;
  const types = new Map<SecretTable, ReadonlySet<string>>();
  return {
    entry: (type) => entries.get(type),
    actions,
    secretArguments: (type) => listed(tableOf(type)?.takes, type),
    secretAttributes(type) {
      const table = tableOf(type);
      const own = listed(table?.gives, type);
      if (own.length > 0 || !type.startsWith("data.")) return own;
      // What a resource is given or gives, the data source of the same name gives.
      const resource = type.slice("data.".length);
      return [...listed(table?.gives, resource), ...listed(table?.takes, resource)];
    },
    knows(type) {
      const table = tableOf(type);
      if (!table) return entries.has(type);
      let known = types.get(table);
      if (!known) types.set(table, (known = new Set(table.types)));
      return known.has(type) || entries.has(type);
    },
  };
}

const NONE: readonly string[] = [];
