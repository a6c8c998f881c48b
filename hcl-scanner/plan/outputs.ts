import { type Definition } from "../../core/definition.ts";
import { TRUE, type Value, string } from "../../core/value.ts";
import { type Shown } from "../documents/json-value.ts";
import { type Json, field, isObject, textField } from "../documents/parse-json.ts";
import { plainDefinition } from "../documents/plain-definition.ts";
import { argumentValue } from "./attribute.ts";
import { type PlanWorld } from "./world.ts";
import { referencesOf } from "./written-references.ts";

/** The outputs of the root module, as they will be after apply. */
export function outputsOf(plan: Json, world: PlanWorld): Definition[] {
  const changes = field(plan, "output_changes");
  const planned = field(field(plan, "planned_values"), "outputs");
  const { root } = world.modules;
  const names = new Set([...root.config.outputs.keys(), ...keysOf(planned)]);
  return [...names].flatMap((name) => {
    const change = field(changes, name);
    if (isDeleted(change)) return [];
    const config = root.config.outputs.get(name);
    const shown = shownOutput(change, field(planned, name));
    const expression = config?.["expression"];
    const reader = { module: root, repeat: {} };
    const address = `output.${name}`;
    const attributes = new Map<string, () => Value>([
      [
        "value",
        () =>
          argumentValue(
            {
              definition: { address, kind: "output", type: "" },
              name: "value",
              shown,
              written: expression,
              reader,
              showsSecrets: true,
            },
            world,
          ),
      ],
    ]);
    if (config?.["sensitive"] === true || shown.sensitive === true) attributes.set("sensitive", () => TRUE);
    if (config?.["ephemeral"] === true) attributes.set("ephemeral", () => TRUE);
    const description = textField(config, "description");
    if (description !== undefined) attributes.set("description", () => string(description));
    return [
      plainDefinition(
        { address, kind: "output", type: "", name, module: "", directory: world.directory("") },
        {
          attributes,
          references: () => referencesOf({ value: expression }, "", reader, world.references),
        },
      ),
    ];
  });
}

function shownOutput(change: unknown, planned: unknown): Shown {
  if (isObject(change)) {
    return { value: change["after"], unknown: change["after_unknown"], sensitive: change["after_sensitive"] };
  }
  const value = field(planned, "value");
  return { value, ...(value === undefined && { unknown: true }), sensitive: field(planned, "sensitive") };
}

function isDeleted(change: unknown): boolean {
  const actions = field(change, "actions");
  return Array.isArray(actions) && actions.length === 1 && actions[0] === "delete";
}

const keysOf = (value: unknown): readonly string[] => (isObject(value) ? Object.keys(value) : []);
