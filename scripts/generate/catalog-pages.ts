import { type Catalog } from "../../core/catalog/catalog.ts";
import { ENTRIES, PLAIN, PROVIDERS } from "../../core/catalog/chunks.ts";
import { KINDS } from "../../core/catalog/kinds.ts";
import { loadCatalog, providerOf } from "../../core/catalog/load.ts";
import { TABLES } from "../../core/catalog/tables.ts";
import { type Fact, factsOf } from "../../hcl-scanner/explain-type.ts";
import { type Generated } from "./generated.ts";

/** What the catalog says of the types of a provider. */
interface Provider {
  readonly name: string;
  readonly catalog: Catalog;
  /** Every type that has facts, in order. */
  readonly types: readonly string[];
}

/** docs/catalog: a page for each provider with what `keylint explain TYPE` says, and one that counts. */
export async function catalogPages(): Promise<Generated[]> {
  const types = await typesWithFacts();
  const providers = await Promise.all(
    [...new Set(types.map(providerOf))].sort().map(async (name): Promise<Provider> => {
      const own = types.filter((type) => providerOf(type) === name).sort();
      return { name, types: own, catalog: await loadCatalog(own) };
    }),
  );
  return [
    { path: "docs/catalog/README.md", text: await index(providers) },
    ...providers.map((each) => ({ path: `docs/catalog/${each.name}.md`, text: page(each) })),
  ];
}

/** The types that any file of the catalog tells of. */
async function typesWithFacts(): Promise<string[]> {
  const loads = [...Object.values(ENTRIES).flat(), ...Object.values(PLAIN), PROVIDERS];
  const files = await Promise.all([...new Set(loads)].map((load) => load()));
  return [...new Set(files.flatMap((file) => Object.keys(file)))];
}

function page({ name, types, catalog }: Provider): string {
  const isOnlyOfRights = (type: string): boolean =>
    factsOf(type, catalog).every(([title]) => title === "gives rights by");
  const told = types.filter((type) => !isOnlyOfRights(type));
  const rights = types.filter(isOnlyOfRights);
  const parts = [
    `# ${name}`,
    `What the catalog knows of ${counted(told.length, "type")} of this provider: what \`keylint explain TYPE\` says.`,
    ...told.map((type) => section(type, catalog)),
  ];
  if (rights.length > 0) {
    parts.push(
      "## Rights",
      `Who gets which role or right is read from ${rights.map((type) => `\`${type}\``).join(", ")}.`,
    );
  }
  return `${parts.join("\n\n")}\n`;
}

function section(type: string, catalog: Catalog): string {
  const kind = catalog.entry(type)?.kind;
  const facts = factsOf(type, catalog).map(line);
  return `## ${type}\n\n${kind === undefined ? "" : `${kind}\n\n`}${facts.join("\n")}`;
}

/** Words with a `*`, `_` or `<` of their own stand as they are written. */
const line = ([title, texts]: Fact): string => `- **${title}**: ${texts.map(asWritten).join("; ")}`;

const asWritten = (text: string): string =>
  text
    .split(/(`[^`]*`|https:\/\/\S+)/)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(/[*<>[\]]|\b_|_\b/g, "\\$&")))
    .join("");

async function index(providers: readonly Provider[]): Promise<string> {
  const all = providers.flatMap(({ types, catalog }) =>
    types.map((type) => ({ type, entry: catalog.entry(type)! })),
  );
  const known = new Set(
    (await Promise.all(Object.values(TABLES).map((load) => load()))).flatMap((table) => table.default.types),
  );
  const lives = all.filter(({ entry }) => entry.kind !== undefined);
  const verified = all.filter(({ entry }) => entry.verified !== "none");
  const rows = providers.map((each) => {
    const entries = each.types.map((type) => each.catalog.entry(type)!);
    const cells = [
      entries.length,
      entries.filter(({ kind }) => kind !== undefined).length,
      entries.filter(({ verified: by }) => by !== "none").length,
    ];
    return `| [${each.name}](${each.name}.md) | ${cells.join(" | ")} |`;
  });
  const kinds = KINDS.map((kind) => {
    const of = lives.filter(({ entry }) => entry.kind === kind);
    const checked = of.filter(({ entry }) => entry.verified !== "none");
    return `| ${kind} | ${of.length} | ${checked.length} |`;
  });
  return `# Catalog

What keylint knows of ${counted(providers.length, "provider")}: facts, no judgement. ${all.length} types have facts; of
these ${lives.length} make or hold something that lives and dies, and the facts of ${verified.length} were verified
against the provider's own page or source, whose words stand beside them. Of ${known.size} types, which is every type of
these providers, the tables of their schemas tell which arguments take secrets and which attributes give them.

What is found by facts about a life that nobody has verified weighs at most medium. The facts about weak settings and
about what keeps old values were held against the provider's schemas and pages, too, and quote none.

## Kinds

| kind | types | verified |
|---|---|---|
${kinds.join("\n")}

## Providers

| provider | types | that live and die | verified |
|---|---|---|---|
${rows.join("\n")}
`;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
