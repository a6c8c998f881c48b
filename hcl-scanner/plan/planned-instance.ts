import { type Json, field, isObject, listField, textField } from "../documents/parse-json.ts";
import { type StateResource } from "../state/state-resource.ts";

/** One object as it will be after apply. */
export interface PlannedInstance {
  readonly address: string;
  /** Address of the module instance; empty for the root. */
  readonly module: string;
  readonly mode: "managed" | "data";
  readonly type: string;
  readonly name: string;
  readonly key?: string | number;
  readonly change: "create" | "update" | "replace" | "read" | "none";
  /** Of a replacement: whether the new one is made before the old one goes. */
  readonly createsFirst?: boolean;
  readonly values: unknown;
  readonly unknown: unknown;
  /** Undefined where the plan is too old to say. */
  readonly sensitive: unknown;
  /** Why it is planned only later, and there may be none. */
  readonly deferred?: string;
}

export interface PlannedInstances {
  readonly instances: readonly PlannedInstance[];
  /** Places in the document that are of a wrong shape: `resource_changes[3]`. */
  readonly malformed: readonly string[];
}

/**
 * Everything that will exist after apply: what is made, changed or kept, and what was or will be read. What is deleted
 * or forgotten is left out.
 *
 * @param prior what the prior state holds: data sources that were read while planning stand there only
 */
export function plannedInstances(plan: Json, prior: readonly StateResource[]): PlannedInstances {
  const instances = new Map<string, PlannedInstance>();
  const malformed: string[] = [];
  const read = (json: unknown, at: string, deferred?: string): void => {
    const found = instanceOf(json, deferred);
    if (found) instances.set(found.address, found);
    else if (found === undefined) malformed.push(at);
  };
  const changes = listField(plan, "resource_changes");
  changes.forEach((each, i) => read(each, `resource_changes[${i}]`));
  listField(plan, "deferred_changes").forEach((each, i) =>
    read(field(each, "resource_change"), `deferred_changes[${i}]`, textField(each, "reason") ?? "unknown"),
  );
  for (const each of prior) {
    if (each.mode === "data" && !instances.has(each.address))
      instances.set(each.address, readWhilePlanning(each));
  }
  return { instances: [...instances.values()], malformed };
}

/** Null for what will not exist. */
function instanceOf(json: unknown, deferred: string | undefined): PlannedInstance | null | undefined {
  const address = textField(json, "address");
  const type = textField(json, "type");
  const name = textField(json, "name");
  const change = field(json, "change");
  const actions = field(change, "actions");
  if (address === undefined || type === undefined || name === undefined || !Array.isArray(actions))
    return undefined;
  const action = changeOf(actions);
  if (action === null || textField(json, "deposed") !== undefined) return null;
  const key = field(json, "index");
  return {
    address,
    module: textField(json, "module_address") ?? "",
    mode: textField(json, "mode") === "data" ? "data" : "managed",
    type,
    name,
    ...((typeof key === "string" || typeof key === "number") && { key }),
    change: action,
    ...(action === "replace" && { createsFirst: actions[0] === "create" }),
    values: field(change, "after"),
    unknown: field(change, "after_unknown"),
    sensitive: field(change, "after_sensitive"),
    ...(deferred !== undefined && { deferred }),
  };
}

function changeOf(actions: readonly unknown[]): PlannedInstance["change"] | null {
  if (actions.includes("create")) return actions.length > 1 ? "replace" : "create";
  if (actions.includes("update")) return "update";
  if (actions.includes("read")) return "read";
  return actions.includes("no-op") ? "none" : null;
}

function readWhilePlanning({
  address,
  module,
  type,
  name,
  key,
  values,
  sensitive,
}: StateResource): PlannedInstance {
  return {
    address,
    module,
    mode: "data",
    type,
    name,
    ...(key !== undefined && { key }),
    change: "none",
    values,
    unknown: undefined,
    sensitive: isObject(sensitive) ? sensitive : {},
  };
}
