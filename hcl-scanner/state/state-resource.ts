import { suffixOf, joined } from "../plan/address.ts";
import { type Json, field, isObject, listField, textField } from "../documents/parse-json.ts";

/** One object that a state holds, in whichever form the state was written. */
export interface StateResource {
  readonly address: string;
  /** Address of the module instance; empty for the root. */
  readonly module: string;
  readonly mode: "managed" | "data";
  readonly type: string;
  readonly name: string;
  readonly key?: string | number;
  readonly values: Json;
  /** `true` where it is sensitive, in the structure of the values. */
  readonly sensitive: unknown;
  /** Blocks, by address without keys, that it depends on, triggers of its replacement included; undefined where it is not said. */
  readonly dependsOn?: readonly string[];
  readonly createBeforeDestroy?: boolean;
}

export interface StateOutput {
  readonly name: string;
  readonly value: unknown;
  readonly isSensitive: boolean;
}

/** What a state holds. */
export interface StateContents {
  readonly resources: readonly StateResource[];
  readonly outputs: readonly StateOutput[];
  /** Places in the document that are of a wrong shape: `resources[3]`. */
  readonly malformed: readonly string[];
}

/**
 * The state in `terraform show -json`, also the `prior_state` of a plan.
 *
 * @param mode leaves out all others
 */
export function shownState(json: unknown, mode?: StateResource["mode"]): StateContents {
  const resources: StateResource[] = [];
  const malformed: string[] = [];
  const values = field(json, "values");
  const pending: { readonly module: unknown; readonly at: string }[] = [
    { module: field(values, "root_module"), at: "values.root_module" },
  ];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { module, at } = next;
    if (module !== undefined && !isObject(module)) malformed.push(at);
    const address = textField(module, "address") ?? "";
    listField(module, "resources").forEach((each, i) => {
      if (mode !== undefined && textField(each, "mode") !== mode && isObject(each)) return;
      const found = shownResource(each, address);
      if (found) resources.push(found);
      else if (found === undefined) malformed.push(`${at}.resources[${i}]`);
    });
    listField(module, "child_modules").forEach((each, i) =>
      pending.push({ module: each, at: `${at}.child_modules[${i}]` }),
    );
  }
  return { resources, outputs: outputsOf(field(values, "outputs")), malformed };
}

/** Null for an object that waits for its deletion. */
function shownResource(json: unknown, module: string): StateResource | null | undefined {
  const address = textField(json, "address");
  const type = textField(json, "type");
  const name = textField(json, "name");
  if (address === undefined || type === undefined || name === undefined) return undefined;
  if (textField(json, "deposed_key") !== undefined) return null;
  const key = keyOf(field(json, "index"));
  const dependsOn = field(json, "depends_on");
  const values = field(json, "values");
  return {
    address,
    module,
    mode: textField(json, "mode") === "data" ? "data" : "managed",
    type,
    name,
    ...(key !== undefined && { key }),
    values: isObject(values) ? values : {},
    sensitive: field(json, "sensitive_values"),
    dependsOn: Array.isArray(dependsOn) ? texts(dependsOn) : [],
  };
}

/** `terraform.tfstate` of version 4. */
export function rawState(json: unknown): StateContents {
  const resources: StateResource[] = [];
  const malformed: string[] = [];
  listField(json, "resources").forEach((each, i) => {
    const type = textField(each, "type");
    const name = textField(each, "name");
    if (type === undefined || name === undefined || !Array.isArray(field(each, "instances"))) {
      malformed.push(`resources[${i}]`);
      return;
    }
    const module = textField(each, "module") ?? "";
    const mode = textField(each, "mode") === "data" ? "data" : "managed";
    const block = joined(module, `${mode === "data" ? "data." : ""}${type}.${name}`);
    listField(each, "instances").forEach((instance, j) => {
      if (!isObject(instance)) malformed.push(`resources[${i}].instances[${j}]`);
      else if (textField(instance, "deposed") === undefined)
        resources.push(rawInstance(instance, { module, mode, type, name, block }));
    });
  });
  return { resources, outputs: outputsOf(field(json, "outputs")), malformed };
}

function rawInstance(
  instance: Json,
  head: Pick<StateResource, "module" | "mode" | "type" | "name"> & { readonly block: string },
): StateResource {
  const { block, ...rest } = head;
  const key = keyOf(instance["index_key"]);
  const values = instance["attributes"];
  return {
    ...rest,
    address: block + suffixOf(key),
    ...(key !== undefined && { key }),
    values: isObject(values) ? values : {},
    sensitive: sensitiveTree(instance["sensitive_attributes"]),
    dependsOn: texts(listField(instance, "dependencies")),
    createBeforeDestroy: instance["create_before_destroy"] === true,
  };
}

/** Paths to sensitive parts, as the tree that `terraform show -json` makes of them. */
function sensitiveTree(paths: unknown): unknown {
  const tree: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  if (!Array.isArray(paths)) return undefined;
  for (const path of paths as readonly unknown[]) {
    const steps = Array.isArray(path) ? (path as readonly unknown[]).map(stepOf) : [];
    let at = tree;
    for (const [i, step] of steps.entries()) {
      if (step === undefined || at[step] === true) break;
      if (i === steps.length - 1) at[step] = true;
      else at = (at[step] ??= Object.create(null)) as Record<string, unknown>;
    }
  }
  return tree;
}

/** `{"type": "get_attr", "value": "x"}`, `{"type": "index", "value": {"value": 0, "type": "number"}}` */
function stepOf(step: unknown): string | undefined {
  const value = field(step, "value");
  const bare = isObject(value) ? value["value"] : value;
  return typeof bare === "string" || typeof bare === "number" ? String(bare) : undefined;
}

const outputsOf = (json: unknown): StateOutput[] =>
  Object.entries(isObject(json) ? json : {}).map(([name, each]) => ({
    name,
    value: field(each, "value"),
    isSensitive: field(each, "sensitive") === true,
  }));

const keyOf = (value: unknown): string | number | undefined =>
  typeof value === "string" || typeof value === "number" ? value : undefined;

const texts = (list: readonly unknown[]): readonly string[] =>
  list.filter((each): each is string => typeof each === "string");
