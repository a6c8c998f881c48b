import { STRING, mapOf } from "../../../core/type.ts";
import { map } from "../../../core/value.ts";
import { tryConvert } from "../../evaluate/convert.ts";
import { type Pure, unknownOf } from "./pure.ts";

export const nullDataSource: Pure = {
  outputs(definition) {
    const inputs = definition.get("inputs");
    if (inputs.state === "absent") return map([], STRING);
    return tryConvert(inputs, mapOf(STRING)) ?? unknownOf(definition, "outputs", mapOf(STRING));
  },
};
