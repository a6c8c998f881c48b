import { type Value, mark, object, tuple, unknown } from "../../core/value.ts";
import { AS_WRITTEN, valueOf } from "../documents/json-value.ts";
import { field, isObject } from "../documents/parse-json.ts";
import { isConstant, isExpression } from "./expression.ts";
import { type Reader } from "./references.ts";
import { type PlanWorld } from "./world.ts";

const DEEPEST = 40;

/**
 * What an expression is of which a plan shows only how it is written: its constant, or an unknown value that was drawn
 * from what it reads. Blocks are read argument by argument.
 */
export function writtenValue(
  written: unknown,
  reader: Reader,
  at: string,
  world: PlanWorld,
  depth = 0,
): Value {
  if (depth > DEEPEST) return unknown({ code: "limit", text: "it is nested too deeply" });
  if (!isExpression(written)) {
    const inner = (each: unknown): Value => writtenValue(each, reader, at, world, depth + 1);
    if (Array.isArray(written)) return tuple((written as readonly unknown[]).map(inner));
    return object(
      Object.entries(isObject(written) ? written : {}).map(([name, each]) => [name, inner(each)] as const),
    );
  }
  if (isConstant(written)) return valueOf({ value: field(written, "constant_value") }, AS_WRITTEN);
  const origins = world.references.drawn(written, reader).map(({ address, path, derived }) => ({
    address,
    path,
    via: derived ? ("derived" as const) : ("plain" as const),
  }));
  const value = unknown({
    code: "door",
    text: `a plan does not show what ${at} is; --source names the configuration`,
  });
  return origins.length > 0 ? mark(value, { origins }) : value;
}
