import { z } from "zod";
import { reportSchema } from "../../hcl-scanner/report/schema.ts";
import { type Generated } from "./generated.ts";

/** The JSON Schema of the JSON report. */
export function reportSchemaFile(): Generated[] {
  const { $schema, ...schema } = z.toJSONSchema(reportSchema, { target: "draft-7" });
  const described = { $schema, title: "Report of keylint", ...schema };
  return [{ path: "docs/schema/report.json", text: `${JSON.stringify(described, undefined, 2)}\n` }];
}
