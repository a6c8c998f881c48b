import { type Definition } from "../../core/definition.ts";
import { type Stack } from "../../core/stack.ts";
import { field } from "../documents/parse-json.ts";
import { joined } from "./address.ts";
import { type PlanContents } from "./plan-stack.ts";
import { type PlannedInstance } from "./planned-instance.ts";
import { type PlanWorld } from "./world.ts";

/**
 * What a plan makes, changes or replaces. Of variables, providers and module calls a plan does not say whether they
 * changed: they count if something reads them that does, or if it is made by that provider.
 */
export function isChangedBy(
  { plan, instances }: PlanContents,
  world: PlanWorld,
  { byAddress, consumers }: Pick<Stack, "byAddress" | "consumers">,
): NonNullable<Stack["isChanged"]> {
  const outputs = field(plan, "output_changes");
  const changes = (address: string): boolean => isChange(world.instance(address));
  let providers: ReadonlySet<string> | undefined;
  const touched = new Map<string, boolean>();
  const isTouched = (definition: Definition): boolean => {
    let known = touched.get(definition.address);
    if (known === undefined) {
      known = consumers(definition).some(({ reader }) => changes(reader.address) || outputChanges(reader));
      touched.set(definition.address, known);
    }
    return known;
  };
  const outputChanges = ({ kind, name }: Definition): boolean => {
    const actions = field(field(outputs, name), "actions");
    return kind === "output" && Array.isArray(actions) && !actions.includes("no-op");
  };
  return (address) => {
    if (world.instance(address)) return changes(address);
    const definition = byAddress(address);
    if (!definition) return false;
    if (definition.kind === "output") return outputChanges(definition);
    if (definition.kind !== "provider") return isTouched(definition);
    providers ??= new Set(instances.filter(isChange).flatMap((each) => providerOf(each, world) ?? []));
    return providers.has(address);
  };
}

const isChange = (instance: PlannedInstance | undefined): boolean =>
  instance !== undefined && instance.change !== "none" && instance.change !== "read";

/** `aws.x`, or `module.m:aws.x`, is `provider.aws.x` of that module. */
function providerOf(
  { module, mode, type, name }: PlannedInstance,
  { modules }: PlanWorld,
): string | undefined {
  const key = modules
    .at(module)
    ?.config.resources.get(`${mode === "data" ? "data." : ""}${type}.${name}`)?.providerKey;
  if (key === undefined) return undefined;
  const [, within = "", provider = ""] = /^(?:(.*):)?([^:]*)$/s.exec(key) ?? [];
  return joined(within, `provider.${provider}`);
}
