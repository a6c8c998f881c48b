import { type Definition } from "../../core/definition.ts";
import { STRING } from "../../core/type.ts";
import { typeKey } from "../../core/secret/table.ts";
import { type KnownString, type Unknown, type Value, unknown } from "../../core/value.ts";
import { textOfParts } from "./merge-value.ts";
import { type Pure } from "../terraform/pure/pure.ts";
import { type FunctionContext, FunctionError } from "../evaluate/function.ts";

type Pures = ReadonlyMap<string, Pure>;

/** What an attribute that is not known yet will be, where it is worked out of known arguments and nothing else. */
export function foreseen(
  definition: Definition,
  attribute: string,
  pure: Pures,
): Partial<Unknown> | undefined {
  const value = workedOut(definition, attribute, pure);
  if (!value || value.state === "absent") return undefined;
  if (value.state === "known") return { oneOf: [value] };
  const { encodes, pieces, oneOf, prefix, suffix } = value;
  return {
    ...(encodes && { encodes }),
    ...(pieces && { pieces }),
    ...(oneOf && { oneOf }),
    ...(prefix !== undefined && { prefix }),
    ...(suffix !== undefined && { suffix }),
  };
}

/** A text that was read from such an attribute, with what it is an encoding of: where its parts are written. */
export function withParts(
  text: KnownString,
  definition: Definition,
  attribute: string,
  pure: Pures,
): KnownString {
  const made = workedOut(definition, attribute, pure);
  if (made?.state !== "known" || made.kind !== "string" || !made.encodes) return text;
  return made.value === text.value ? { ...text, encodes: made.encodes } : textOfParts(text, made.encodes);
}

function workedOut(definition: Definition, attribute: string, pure: Pures): Value | undefined {
  const compute = pure.get(typeKey(definition) ?? "");
  if (!compute || !Object.hasOwn(compute, attribute)) return undefined;
  return computed(() => compute[attribute]!(definition, NO_FILES));
}

function computed(compute: () => Value): Value | undefined {
  try {
    return compute();
  } catch (error) {
    if (error instanceof FunctionError) return undefined;
    throw error;
  }
}

/** A plan tells nothing of the files that were read for it. */
const NO_FILES: FunctionContext = {
  readFile: () =>
    unknown({ code: "door", text: "a plan does not hold the files that were read for it" }, STRING),
  listFiles: () => unknown({ code: "door", text: "a plan does not hold the files that were read for it" }),
  renderTemplate: () =>
    unknown({ code: "door", text: "a plan does not hold the templates that were read for it" }, STRING),
};
