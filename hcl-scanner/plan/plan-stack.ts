import { type Catalog } from "../../core/catalog/catalog.ts";
import { consumersAmong } from "../../core/consumers.ts";
import { type Definition, withoutKeys } from "../../core/definition.ts";
import { type Stack } from "../../core/stack.ts";
import { type Pure } from "../terraform/pure/pure.ts";
import { type Json, field } from "../documents/parse-json.ts";
import { type StateObjects, stateObjects } from "../state/state-objects.ts";
import { type StateResource, shownState } from "../state/state-resource.ts";
import { joined, stepsOf, suffixOf } from "./address.ts";
import { isChangedBy } from "./changed.ts";
import { type ConfigModule, configurationOf } from "./configuration.ts";
import { type Modules, modulesOf } from "./module-at.ts";
import { modulesAndVariables } from "./module-definitions.ts";
import { outputsOf } from "./outputs.ts";
import { PlanDefinition } from "./plan-definition.ts";
import { type PlannedInstance, plannedInstances } from "./planned-instance.ts";
import { providersOf, providerInfoOf } from "./providers.ts";
import { referencesIn } from "./references.ts";
import { toldTexts } from "./told-texts.ts";
import { unmadeBlocks } from "./unmade.ts";
import { unseenReplacement } from "./unseen-replacement.ts";
import { type PlanWorld, shownBelow } from "./world.ts";

/** What a plan holds, as far as it is needed to know which facts to load. */
export interface PlanContents {
  readonly plan: Json;
  readonly config: ConfigModule;
  /** What was there before, all of it. */
  readonly prior: () => readonly StateResource[];
  readonly instances: readonly PlannedInstance[];
  readonly malformed: readonly string[];
}

export function planContents(plan: Json): PlanContents {
  const state = field(plan, "prior_state");
  // Data sources that were read while planning stand there only; most plans are judged without the rest.
  const read = shownState(state, "data");
  const { instances, malformed } = plannedInstances(plan, read.resources);
  let prior: readonly StateResource[] | undefined;
  return {
    plan,
    config: configurationOf(plan),
    prior: () => (prior ??= shownState(state).resources),
    instances,
    malformed: [...malformed, ...read.malformed.map((at) => `prior_state.${at}`)],
  };
}

/** The types that a plan holds, as the catalog calls them. */
export function typesInPlan({ plan, instances }: PlanContents): Set<string> {
  const types = new Set(instances.map(({ mode, type }) => (mode === "data" ? `data.${type}` : type)));
  for (const { type } of providerInfoOf(plan)) types.add(`provider.${type}`);
  return types;
}

export type PlanStack = Stack & { readonly world: PlanWorld };

/** A plan as a stack. `directory` is that of its root module, as far as that is known, relative to the boundary. */
export function planStack(
  id: string,
  directory: string,
  contents: PlanContents,
  catalog: Catalog,
  pure: ReadonlyMap<string, Pure>,
): PlanStack {
  const { plan, config, prior, instances } = contents;
  const hasConfiguration = field(plan, "configuration") !== undefined;
  const modules = modulesOf(config);
  const byAddress = new Map<string, Definition>();
  const planned = new Map(instances.map((each) => [each.address, each]));
  const repeated = repeatedBlocks(instances);
  const variables = field(plan, "variables");
  const told = toldTexts(() => [...instances, ...prior()], config);
  const world: PlanWorld = {
    catalog,
    modules,
    hasConfiguration,
    pure,
    references: referencesIn({
      modules,
      has: (address) => planned.has(address),
      isRepeated: (block) => repeated.has(block),
    }),
    instance: (address) => planned.get(address),
    definition: (address) => byAddress.get(address),
    toldBy: told,
    directory: directories(directory, modules),
    unseenReplacement: () => unseen(),
    shownAt(address, path) {
      const instance = planned.get(address);
      if (instance)
        return shownBelow(
          { value: instance.values, unknown: instance.unknown, sensitive: instance.sensitive },
          path,
        );
      if (!/^var\.[^.[]+$/.test(address)) return undefined;
      const name = address.slice("var.".length);
      const sensitive = field(modules.root.config.variables.get(name), "sensitive");
      return shownBelow({ value: field(field(variables, name), "value"), sensitive }, path);
    },
  };
  const priorOf = priorDefinitions(prior, catalog, directory, pure);
  const resources = instances.flatMap((each): PlanDefinition[] => {
    const block = modules
      .at(each.module)
      ?.config.resources.get(`${each.mode === "data" ? "data." : ""}${each.type}.${each.name}`);
    if (!block && hasConfiguration && each.mode === "data") return [];
    return [new PlanDefinition(each, block, world, () => priorOf(each.address))];
  });
  const definitions: Definition[] = [
    ...modulesAndVariables(plan, world),
    ...providersOf(plan, world),
    ...resources,
    ...outputsOf(plan, world),
  ];
  for (const each of definitions) byAddress.set(each.address, each);
  const firstOf = firstByBlock(resources, repeated);
  const at = (address: string): Definition | undefined => byAddress.get(address) ?? firstOf(address);
  let unmade: readonly Definition[] | undefined;
  const providers = new Map(providerInfoOf(plan).map(({ type, info }) => [type, info]));
  const consumers = consumersAmong(definitions);
  const unseen = unseenReplacement(resources, { byAddress: at, consumers }, catalog);
  return {
    id,
    door: "plan",
    definitions,
    get unmade() {
      return (unmade ??= unmadeBlocks(plan, world, resources));
    },
    byAddress: at,
    consumers,
    provider: (name) => providers.get(name),
    blind: new Set(["lifecycle", "source"]),
    unread: [],
    toldBy: told,
    isChanged: isChangedBy(contents, world, { byAddress: at, consumers }),
    world,
  };
}

/** An address without keys stands for any instance of its block. */
function firstByBlock(
  resources: readonly PlanDefinition[],
  repeated: ReadonlySet<string>,
): (address: string) => Definition | undefined {
  let first: Map<string, Definition> | undefined;
  return (address) => {
    if (!repeated.has(address) && address.includes("[")) return undefined;
    if (!first) {
      first = new Map();
      for (const each of resources) if (!first.has(each.block)) first.set(each.block, each);
    }
    return first.get(withoutKeys(address));
  };
}

/** Blocks, and calls of modules, that have instances with keys; by address without the last key. */
function repeatedBlocks(instances: readonly PlannedInstance[]): Set<string> {
  const repeated = new Set<string>();
  const modules = new Set<string>();
  for (const { module, mode, type, name, key } of instances) {
    modules.add(module);
    if (key !== undefined) repeated.add(joined(module, `${mode === "data" ? "data." : ""}${type}.${name}`));
  }
  for (const module of modules) {
    let at = "";
    for (const step of stepsOf(module) ?? []) {
      if ("key" in step) {
        repeated.add(at);
        at += suffixOf(step.key);
      } else at = at === "" ? step.name : `${at}.${step.name}`;
    }
  }
  return repeated;
}

function priorDefinitions(
  prior: PlanContents["prior"],
  catalog: Catalog,
  directory: string,
  pure: ReadonlyMap<string, Pure>,
): (address: string) => Definition | undefined {
  let state: StateObjects | undefined;
  return (address) => (state ??= stateObjects(prior(), directory, catalog, pure)).at(address);
}

/** Where modules lie: those that are called by a path below their caller, others where terraform installs them. */
function directories(root: string, modules: Modules): (module: string) => string {
  const known = new Map<string, string>([["", root]]);
  const directoryOf = (address: string): string => {
    const found = known.get(address);
    if (found !== undefined) return found;
    const at = modules.at(address);
    const source = at?.call?.source ?? "";
    const directory = /^\.\.?(?:\/|$)/.test(source)
      ? normalised(`${directoryOf(at?.parent?.address ?? "")}/${source}`)
      : normalised(`${root}/.terraform/modules/${at?.config.path.join(".") ?? ""}`);
    known.set(address, directory);
    return directory;
  };
  return directoryOf;
}

function normalised(path: string): string {
  const steps: string[] = [];
  for (const step of path.split("/")) {
    if (step === "" || step === ".") continue;
    if (step === ".." && steps.length > 0 && steps.at(-1) !== "..") steps.pop();
    else steps.push(step);
  }
  return steps.join("/") || ".";
}
