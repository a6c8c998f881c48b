import { consumersAmong } from "../../core/consumers.ts";
import { type Definition, withoutKeys } from "../../core/definition.ts";
import { type Stack } from "../../core/stack.ts";
import { HclDefinition } from "../terraform/hcl-definition.ts";
import { isChangedBy } from "./changed.ts";
import { MergedDefinition } from "./merged-definition.ts";
import { type PlanContents, type PlanStack } from "./plan-stack.ts";

/** A plan together with the configuration that it was made of: values from the one, all else from the other. */
export function planWithSource(planned: PlanStack, contents: PlanContents, source: Stack): Stack {
  const blocks = instancesByBlock([...source.definitions, ...(source.unmade ?? [])]);
  const merged = new Map<string, Definition>();
  for (const each of planned.definitions) {
    if (each.kind === "resource" || each.kind === "data" || each.kind === "output")
      merged.set(each.address, withBlock(each, blocks));
  }
  const plannedBlocks = new Set([...merged.values()].map((each) => each.block));
  const others = source.definitions.filter(
    ({ kind, block, module }) =>
      (kind !== "resource" && kind !== "data" && (kind !== "output" || module !== "")) ||
      (kind === "data" && !plannedBlocks.has(block)),
  );
  const definitions = [...others, ...merged.values()];
  const byAddress = (address: string): Definition | undefined =>
    merged.get(address) ?? source.byAddress(address) ?? planned.byAddress(address);
  const consumers = consumersAmong(definitions);
  return {
    id: planned.id,
    door: "plan+source",
    definitions,
    unmade: (planned.unmade ?? []).map((each) => withBlock(each, blocks)),
    byAddress,
    consumers,
    provider: (name) => source.provider(name) ?? planned.provider(name),
    blind: new Set(),
    unread: source.unread,
    ...(planned.toldBy && { toldBy: planned.toldBy }),
    isChanged: isChangedBy(contents, planned.world, { byAddress, consumers }),
  };
}

function instancesByBlock(definitions: readonly Definition[]): ReadonlyMap<string, readonly Definition[]> {
  const found = new Map<string, Definition[]>();
  for (const each of definitions) {
    const known = found.get(each.block);
    if (known) known.push(each);
    else found.set(each.block, [each]);
  }
  return found;
}

/** The instance of the block that it is; else one that stands for all, or any, which tells where it is written. */
function withBlock(planned: Definition, blocks: ReadonlyMap<string, readonly Definition[]>): Definition {
  const instances = blocks.get(withoutKeys(planned.address)) ?? [];
  const same =
    instances.find((each) => each.address === planned.address) ??
    instances.find((each) => standsFor(each.address, planned.address));
  const written = same ?? instances[0];
  return written ? new MergedDefinition(planned, written, same !== undefined) : planned;
}

/** `module.m[*].x.y["a"]` stands for `module.m["eu"].x.y["a"]`. */
function standsFor(symbolic: string, address: string): boolean {
  if (!symbolic.includes("[*]")) return false;
  const keys = (text: string): readonly string[] => text.match(/\[(?:"(?:[^"\\]|\\.)*"|[^\]"]*)\]/g) ?? [];
  const own = keys(address);
  const all = keys(symbolic);
  return all.length === own.length && all.every((key, i) => key === "[*]" || key === own[i]);
}

/** Blocks of the plan's configuration that a source does not have: it is another one, or another version of it. */
export function missingBlocks({ config }: PlanContents, source: Stack): readonly string[] {
  const modules = new Map<string, HclDefinition["moduleInstance"]["source"]>();
  for (const each of source.definitions) {
    if (each instanceof HclDefinition) modules.set(withoutKeys(each.module), each.moduleInstance.source);
  }
  const unread = new Set(source.unread.map((each) => each.what));
  const missing: string[] = [];
  const visit = (module: PlanContents["config"], address: string): void => {
    const found = modules.get(address);
    const at = (name: string): string => (address === "" ? name : `${address}.${name}`);
    if (!found && address !== "") {
      if (unread.has(address)) missing.push(address);
      return;
    }
    for (const key of module.resources.keys()) if (!found?.resourceByName.has(key)) missing.push(at(key));
    for (const { name, module: called } of module.calls.values()) {
      if (found?.modules.has(name)) visit(called, at(`module.${name}`));
      else missing.push(at(`module.${name}`));
    }
  };
  visit(config, "");
  return missing;
}
