import { STRING } from "../../../core/type.ts";
import { type Unknown, type Value, mark, marksDeep, typeOf } from "../../../core/value.ts";
import { isDeferred } from "../deferral.ts";
import { type HclDefinition } from "../hcl-definition.ts";
import { type Pure, unknownOf } from "./pure.ts";
import { typeOfAttribute } from "./typed-attributes.ts";

/** An attribute that nobody writes: worked out, or unknown with what its name and type tell of it. */
export function computedAttribute(
  definition: HclDefinition,
  attribute: string,
  pure: Pure | undefined,
): Value | undefined {
  const compute = pure && Object.hasOwn(pure, attribute) ? pure[attribute] : undefined;
  if (!compute) return byName(definition, attribute);
  const value = compute(definition, definition.moduleInstance.root.functions);
  if (value.state !== "known" || !isDeferred(definition)) return value;
  return foreseen(value, {
    code: "data",
    text: `${definition.address} is read while applying, for it depends on what is made then`,
  });
}

/** Terraform knows it only after apply; what it will be follows from what is known now. */
function foreseen(value: Value, reason: Unknown["reason"]): Unknown {
  const unread: Unknown = {
    state: "unknown",
    type: typeOf(value),
    reason,
    notNull: true,
    foretold: true,
    oneOf: [value],
  };
  return mark(unread, marksDeep(value));
}

function byName(definition: HclDefinition, attribute: string): Unknown | undefined {
  const { kind, type } = definition;
  if (attribute === "arn" && type.startsWith("aws_"))
    return { ...unknownOf(definition, attribute, STRING), prefix: "arn:" };
  const known = typeOfAttribute(kind === "resource" ? type : `${kind}.${type}`, attribute);
  if (known) return unknownOf(definition, attribute, known);
  return attribute === "id" && kind === "resource" ? unknownOf(definition, attribute, STRING) : undefined;
}
