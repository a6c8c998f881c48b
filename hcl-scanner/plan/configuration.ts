import { isNull } from "./expression.ts";
import { type Json, field, isObject, listField, textField } from "../documents/parse-json.ts";

/**
 * What a plan says of the configuration that it was made of: which arguments are written, with constants or with the
 * names that they read. It holds no other expressions, no locals, no lifecycle, and no places.
 */
export interface ConfigModule {
  /** Names of the calls that lead here: `["api", "queue"]`; empty for the root module. */
  readonly path: readonly string[];
  /** By `aws_iam_user.ci`, `data.aws_region.here`. */
  readonly resources: ReadonlyMap<string, ConfigResource>;
  readonly calls: ReadonlyMap<string, ConfigCall>;
  readonly outputs: ReadonlyMap<string, Json>;
  readonly variables: ReadonlyMap<string, Json>;
}

export interface ConfigResource {
  readonly key: string;
  readonly mode: "managed" | "data";
  readonly type: string;
  readonly name: string;
  readonly providerKey: string;
  readonly expressions: Json;
  /** The names of what is written, but for a literal `null`. */
  readonly names: readonly string[];
  readonly repeat: Repeat;
}

export interface ConfigCall {
  readonly name: string;
  readonly source: string;
  readonly expressions: Json;
  readonly repeat: Repeat;
  readonly module: ConfigModule;
}

/** `count` and `for_each`; an expression without constants and references is left out of a plan. */
export interface Repeat {
  readonly count?: unknown;
  readonly forEach?: unknown;
}

/** No configuration nests modules deeper. */
const DEEPEST = 64;

/** Indexes the `configuration` of a plan; whatever is of the wrong shape is left out. */
export function configurationOf(plan: Json): ConfigModule {
  return moduleOf(field(field(plan, "configuration"), "root_module"), []);
}

function moduleOf(json: unknown, path: readonly string[]): ConfigModule {
  const resources = new Map<string, ConfigResource>();
  for (const each of listField(json, "resources")) {
    const type = textField(each, "type");
    const name = textField(each, "name");
    if (type === undefined || name === undefined) continue;
    const mode = textField(each, "mode") === "data" ? "data" : "managed";
    const key = `${mode === "data" ? "data." : ""}${type}.${name}`;
    const providerKey = textField(each, "provider_config_key") ?? "";
    const expressions = objectField(each, "expressions");
    const names = Object.keys(expressions).filter((argument) => !isNull(expressions[argument]));
    resources.set(key, { key, mode, type, name, providerKey, expressions, names, repeat: repeatOf(each) });
  }
  const calls = new Map<string, ConfigCall>();
  for (const [name, each] of path.length < DEEPEST ? entries(field(json, "module_calls")) : []) {
    calls.set(name, {
      name,
      source: textField(each, "source") ?? "",
      expressions: objectField(each, "expressions"),
      repeat: repeatOf(each),
      module: moduleOf(field(each, "module"), [...path, name]),
    });
  }
  return {
    path,
    resources,
    calls,
    outputs: new Map(entries(field(json, "outputs"))),
    variables: new Map(entries(field(json, "variables"))),
  };
}

function repeatOf(json: unknown): Repeat {
  const count = field(json, "count_expression");
  const forEach = field(json, "for_each_expression");
  return { ...(count !== undefined && { count }), ...(forEach !== undefined && { forEach }) };
}

const entries = (value: unknown): [string, Json][] =>
  isObject(value) ? Object.entries(value).filter((entry): entry is [string, Json] => isObject(entry[1])) : [];

const NONE: Json = {};

function objectField(value: unknown, name: string): Json {
  const found = field(value, name);
  return isObject(found) ? found : NONE;
}
