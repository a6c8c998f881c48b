import { ANY, BOOL } from "../../../core/type.ts";
import {
  type Value,
  absent,
  bool,
  mark,
  marksDeep,
  travelled,
  typeOf,
  unknown,
} from "../../../core/value.ts";
import { type LanguageFunction } from "../function.ts";
import { anything } from "./container.ts";

/** A function of any value at all that takes care of its marks itself. */
const markFunction = (
  call: (value: Value) => Value,
  returns: LanguageFunction["returns"] = ANY,
): LanguageFunction => ({
  parameters: [
    anything("value", {
      allowUnknown: true,
      allowNull: true,
      allowMarked: true,
      allowDynamic: true,
      allowOpen: true,
    }),
  ],
  returns,
  call: ([value]) => call(value!),
});

/** The mark of the whole is taken off; parts that are marked themselves stay so. */
function exposed(value: Value): Value {
  if (!value.sensitive) return value;
  const { sensitive: _, origins: __, ...bare } = value;
  const { origins } = travelled(value, "nonsensitive");
  return { ...bare, ...(origins && { origins }) };
}

/** Known of what is marked; of anything else that is unknown, a mark may still come with the value. */
function isMarked(value: Value): Value {
  const { origins } = travelled(marksDeep(value), "derived");
  const answer =
    value.state === "unknown" && !value.sensitive
      ? unknown(value.reason, BOOL)
      : bool(value.sensitive === true);
  return mark(answer, origins ? { origins } : {});
}

/** Every ephemeral part becomes null. */
function withoutEphemeral(value: Value): Value {
  if (value.ephemeral) {
    const { ephemeral: _, ...rest } = value;
    return mark(absent(typeOf(rest)), rest.sensitive ? { sensitive: true } : {});
  }
  if (value.state !== "known" || "value" in value) return value;
  if ("items" in value) return { ...value, items: value.items.map(withoutEphemeral) };
  return {
    ...value,
    entries: new Map([...value.entries].map(([name, part]) => [name, withoutEphemeral(part)])),
  };
}

export const sensitiveFunctions: Readonly<Record<string, LanguageFunction>> = {
  ephemeralasnull: markFunction(withoutEphemeral),
  issensitive: markFunction(isMarked, BOOL),
  nonsensitive: markFunction(exposed),
  sensitive: markFunction((value) => mark(value, { sensitive: true })),
};
