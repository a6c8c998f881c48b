import {
  ANY,
  BOOL,
  NUMBER,
  STRING,
  type Type,
  listOf,
  mapOf,
  objectOf,
  setOf,
  tupleOf,
} from "../../../core/type.ts";
import { type Value, absent, mark, object, string, tuple, unknown } from "../../../core/value.ts";
import { EvaluationError } from "../../../hcl-scanner/evaluate/errors.ts";
import { type Scope } from "../../../hcl-scanner/evaluate/scope.ts";

const later = (type: Type): Value => unknown({ code: "apply", text: "it is known after apply" }, type);
const secret = (value: Value): Value => mark(value, { sensitive: true });
const record = objectOf(
  new Map([
    ["a", STRING],
    ["b", NUMBER],
  ] as const),
);

/** The values of world/main.tf. */
const LOCALS = new Map<string, Value>([
  ["any", later(ANY)],
  ["id", { ...later(STRING), notNull: true } as Value],
  ["string", later(STRING)],
  ["number", later(NUMBER)],
  ["bool", later(BOOL)],
  ["strings", later(listOf(STRING))],
  ["numbers", later(listOf(NUMBER))],
  ["set", later(setOf(STRING))],
  ["map", later(mapOf(STRING))],
  ["map_of_lists", later(mapOf(listOf(STRING)))],
  ["object", later(record)],
  ["objects", later(listOf(record))],
  ["tuple", later(tupleOf([STRING, NUMBER]))],
  ["secret", secret(string("s3cret"))],
  ["secret_list", tuple([string("a"), secret(string("b"))])],
  [
    "secret_map",
    object([
      ["a", string("x")],
      ["b", secret(string("y"))],
    ]),
  ],
  ["secret_any", secret(later(ANY))],
  ["null_string", absent(STRING)],
  ["null_list", absent(listOf(STRING))],
  ["null_map", absent(mapOf(STRING))],
  ["null_object", absent(objectOf(new Map([["a", STRING]])))],
]);

function notExpected(): never {
  throw new Error("the expressions read no files and render no templates");
}

/** A scope that knows `local.NAME` of the world. */
export const world: Scope = {
  resolve(root, [step]) {
    const name = step?.key.state === "known" && step.key.kind === "string" ? step.key.value : "";
    const value = root.name === "local" ? LOCALS.get(name) : undefined;
    if (!value) throw new EvaluationError(`there is no ${root.name}.${name}`, root, "undeclared");
    return { value, consumed: 1 };
  },
  functions: { readFile: notExpected, listFiles: notExpected, renderTemplate: notExpected },
};
