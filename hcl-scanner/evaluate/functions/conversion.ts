import {
  ANY,
  BOOL,
  NUMBER,
  STRING,
  type Type,
  friendlyName,
  listOf,
  mapOf,
  setOf,
} from "../../../core/type.ts";
import { type Value, isWhollyKnown, typeOf } from "../../../core/value.ts";
import { convert } from "../convert.ts";
import { ConversionError } from "../errors.ts";
import { FunctionError, type LanguageFunction } from "../function.ts";
import { anything } from "./container.ts";

/** Converts to a type and says what did not convert, without saying its value. */
const conversionTo = (wanted: Type): LanguageFunction => ({
  parameters: [
    anything("v", {
      allowNull: true,
      allowMarked: true,
      allowDynamic: true,
      allowUnknown: true,
      allowOpen: true,
    }),
  ],
  returns: wanted,
  call: ([value]) => converted(value!, wanted),
});

/** Of an unknown value, only the kind is known from here on. */
function converted(value: Value, wanted: Type): Value {
  try {
    const result = convert(value, wanted);
    return value.state === "unknown" && result.state === "unknown" ? { ...result, type: wanted } : result;
  } catch (error) {
    if (!(error instanceof ConversionError)) throw error;
    const from = typeOf(value);
    const detail = isWhollyKnown(value) && from.kind === "string" ? hint(wanted) : "";
    throw new FunctionError(`cannot convert ${friendlyName(from)} to ${friendlyName(wanted)}${detail}`, 0);
  }
}

function hint(wanted: Type): string {
  if (wanted.kind === "bool") return '; only the strings "true" or "false" are allowed';
  return wanted.kind === "number" ? "; given string must be a decimal representation of a number" : "";
}

export const conversionFunctions: Readonly<Record<string, LanguageFunction>> = {
  tobool: conversionTo(BOOL),
  tolist: conversionTo(listOf(ANY)),
  tomap: conversionTo(mapOf(ANY)),
  tonumber: conversionTo(NUMBER),
  toset: conversionTo(setOf(ANY)),
  tostring: conversionTo(STRING),
};
