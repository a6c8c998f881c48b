import { z } from "zod";
import { policyShape } from "../../policy-file/shape.ts";
import { type Generated } from "./generated.ts";

/** The JSON Schema of keylint.yaml, by which editors complete and check it. */
export function policySchemaFile(): Generated[] {
  const { $schema, ...schema } = z.toJSONSchema(policyShape, { target: "draft-7" });
  const described = { $schema, title: "Policy of keylint", ...schema };
  return [{ path: "docs/schema/keylint.json", text: `${JSON.stringify(described, undefined, 2)}\n` }];
}
