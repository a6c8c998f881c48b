import { type Definition } from "../../core/definition.ts";
import { type Value, mark } from "../../core/value.ts";
import { AS_WRITTEN, valueOf } from "../documents/json-value.ts";
import { type Json, field } from "../documents/parse-json.ts";
import { plainDefinition } from "../documents/plain-definition.ts";
import { joined } from "./address.ts";
import { isConstant, isNull } from "./expression.ts";
import { mayHoldToken } from "./may-hold-token.ts";
import { type ModuleAt } from "./module-at.ts";
import { type PlanWorld } from "./world.ts";
import { referencesOf } from "./written-references.ts";
import { writtenValue } from "./written-value.ts";

/** What variables say of themselves in a plan: neither their type nor who gave their value. */
const SHOWN = ["description", "default", "sensitive", "ephemeral", "nullable", "deprecated"];

/** The variables of the root module, and of called modules the calls and the variables in which something is written. */
export function modulesAndVariables(plan: Json, world: PlanWorld): Definition[] {
  const found: Definition[] = [];
  const given = field(plan, "variables");
  for (const module of [...world.modules.all()]) {
    if (module.call) found.push(callOf(module, world));
    for (const [name, config] of module.config.variables) {
      const isRoot = module.address === "";
      const hasDefault = config["default"] !== undefined && config["default"] !== null;
      const passed = module.call?.expressions[name];
      if (isRoot || (hasDefault && !passed) || isConstant(passed))
        found.push(variableOf(module, name, config, given, world));
    }
  }
  return found;
}

function callOf(module: ModuleAt, world: PlanWorld): Definition {
  const { call, parent, key, address } = module;
  const reader = { module: parent ?? world.modules.root, key, repeat: call?.repeat ?? {} };
  const expressions: Json = call?.expressions ?? {};
  const names = Object.keys(expressions).filter((name) => !isNull(expressions[name]));
  const attributes = new Map(
    names.map((name): [string, () => Value] => [
      name,
      () => writtenValue(expressions[name], reader, `${address}.${name}`, world),
    ]),
  );
  const constants = Object.fromEntries(
    names.map((name) => [name, field(expressions[name], "constant_value")]),
  );
  return plainDefinition(
    {
      address,
      kind: "module",
      type: "",
      name: call?.name ?? "",
      module: parent?.address ?? "",
      directory: world.directory(parent?.address ?? ""),
    },
    {
      attributes,
      references: () => referencesOf(expressions, "", reader, world.references),
      mayHoldToken: mayHoldToken(constants, names),
    },
  );
}

function variableOf(
  module: ModuleAt,
  name: string,
  config: Json,
  given: unknown,
  world: PlanWorld,
): Definition {
  const address = joined(module.address, `var.${name}`);
  const attributes = new Map<string, () => Value>();
  for (const argument of SHOWN) {
    const value = config[argument];
    if (value !== undefined && value !== false)
      attributes.set(argument, () => valueOf({ value }, AS_WRITTEN));
  }
  const value = (): Value => mark(valueNow(), { origins: [{ address, path: "", via: "plain" }] });
  return plainDefinition(
    {
      address,
      kind: "variable",
      type: "",
      name,
      module: module.address,
      directory: world.directory(module.address),
    },
    { attributes, given: new Map([["value", value]]) },
  );

  function valueNow(): Value {
    const sensitive = config["sensitive"] === true;
    if (module.address !== "") {
      const passed = module.call?.expressions[name];
      const value = isConstant(passed) ? field(passed, "constant_value") : config["default"];
      return valueOf({ value, sensitive }, AS_WRITTEN);
    }
    const value = field(field(given, name), "value");
    const isGiven = value !== undefined;
    return valueOf(
      { value, ...(!isGiven && { unknown: true }), sensitive },
      { ...AS_WRITTEN, reason: { code: "variable", text: `the plan does not show variable "${name}"` } },
    );
  }
}
