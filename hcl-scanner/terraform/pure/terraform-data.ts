import { type Pure, unknownOf } from "./pure.ts";
import { mark, marksDeep, typeOf } from "../../../core/value.ts";

/** terraform itself says of `output` only its type while planning; it becomes `input`. */
export const terraformData: Pure = {
  output(definition) {
    const input = definition.get("input");
    if (input.state === "absent") return input;
    const output = unknownOf(definition, "output", typeOf(input));
    const instant = input.state === "unknown" && input.instant;
    return mark({ ...output, oneOf: [input], ...(instant && { instant }) }, marksDeep(input));
  },
};
