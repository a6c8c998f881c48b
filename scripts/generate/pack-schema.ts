import { z } from "zod";
import { settingsShape } from "../../policy-pack/settings-shape.ts";
import { type Generated } from "./generated.ts";

/** What Pulumi's engine and console know of the settings of the policy pack. */
export function packSchemaFile(): Generated[] {
  const { properties } = z.toJSONSchema(settingsShape, { target: "draft-7" });
  return [
    {
      path: "policy-pack/settings-schema.json",
      text: `${JSON.stringify({ properties }, withoutClosing, 2)}\n`,
    },
  ];
}

/** Unknown keys reach the pack, which tells the one that was meant; the engine does not. */
const withoutClosing = (key: string, value: unknown): unknown =>
  key === "additionalProperties" ? undefined : value;
