import { STRING, mapOf } from "../../../core/type.ts";
import { type Value, mark, marksDeep } from "../../../core/value.ts";
import { tryConvert } from "../../evaluate/convert.ts";
import { FunctionError } from "../../evaluate/function.ts";
import { type Pure, unknownOf } from "./pure.ts";

export const templateFile: Pure = {
  rendered(definition, context) {
    const template = definition.get("template");
    const vars = tryConvert(definition.get("vars"), mapOf(STRING));
    const marks = marksDeep(template);
    const unrendered = mark(unknownOf(definition, "rendered", STRING), marks);
    if (template.state !== "known" || template.kind !== "string" || !vars || vars.state === "unknown")
      return unrendered;
    const variables: ReadonlyMap<string, Value> =
      vars.state === "known" && "entries" in vars ? vars.entries : new Map();
    try {
      const text = context.renderTemplate(template.value, variables, definition.address);
      return mark(tryConvert(text, STRING) ?? unrendered, marks);
    } catch (error) {
      if (error instanceof FunctionError) return unrendered;
      throw error;
    }
  },
};
