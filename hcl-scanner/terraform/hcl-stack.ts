import { type Definition, type Path, withoutKeys } from "../../core/definition.ts";
import { type Consumer, type ProviderInfo, type Stack } from "../../core/stack.ts";
import { definitionsOf, unmadeIn } from "./module-definitions.ts";
import { type ModuleInstance } from "./module-instance.ts";

/** A root module as a stack. */
export function hclStack(
  id: string,
  main: ModuleInstance,
  providers: ReadonlyMap<string, ProviderInfo>,
  environment?: string,
): Stack {
  const definitions: Definition[] = [...definitionsOf(main)];
  let byAddress: Map<string, Definition> | undefined;
  let readers: Map<string, Consumer[]> | undefined;
  return {
    id: environment === undefined ? id : `${id}@${environment}`,
    door: "hcl",
    ...(environment !== undefined && { environment }),
    definitions,
    unmade: [...unmadeIn(main)],
    blind: new Set(),
    unread: main.root.unread,
    byAddress: (address) =>
      (byAddress ??= new Map(definitions.map((each) => [each.address, each]))).get(address),
    provider: (name) => providers.get(name),
    consumers: (of, path) => {
      readers ??= readersByBlock(definitions);
      return (readers.get(of.block) ?? []).filter(
        ({ reference }) => reads(reference.address, of.address) && covers(reference.path, path),
      );
    },
  };
}

function readersByBlock(definitions: readonly Definition[]): Map<string, Consumer[]> {
  const readers = new Map<string, Consumer[]>();
  for (const reader of definitions) {
    for (const reference of [...reader.references(), ...reader.lifecycle.replaceTriggeredBy]) {
      const block = withoutKeys(reference.address);
      const known = readers.get(block);
      if (known) known.push({ reader, reference });
      else readers.set(block, [{ reader, reference }]);
    }
  }
  return readers;
}

/** A reference without an instance key reads all instances. */
const reads = (read: string, address: string): boolean => read === address || read === withoutKeys(address);

/** Reading the whole, the place itself, or a part of it. */
const covers = (read: Path, path: Path | undefined): boolean =>
  path === undefined ||
  read === "" ||
  read === path ||
  read.startsWith(`${path}.`) ||
  path.startsWith(`${read}.`);
