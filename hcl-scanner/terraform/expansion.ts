import { toNumber } from "../../core/number.ts";
import { NUMBER, STRING } from "../../core/type.ts";
import { type Reason, type Value, mark, number, part, partOrigins, string, unknown } from "../../core/value.ts";
import { type Body, type Expression } from "../hcl/ast.ts";
import { EvaluationError } from "../evaluate/errors.ts";

/** How many instances a block has, and what tells them apart. */
export interface Expansion {
  /** `unknown`: zero or more, shown as one symbolic instance `[*]`. */
  readonly style: "single" | "count" | "each" | "unknown";
  readonly iterations: readonly Iteration[];
}

export interface Iteration {
  /** What the address ends in: nothing, `[0]`, `["eu"]`, `[*]`. */
  readonly suffix: string;
  /** The index or key that picks the instance; unknown for a symbolic one. */
  readonly key?: Value;
  /** `count.index` */
  readonly index?: Value;
  readonly each?: { readonly key: Value; readonly value: Value };
  /** Why it is not known whether there is such an instance. */
  readonly conditional?: Reason;
}

/** Beyond that many instances of one block, a symbolic one stands for all. */
export const MOST_INSTANCES = 10_000;

const SINGLE: Expansion = { style: "single", iterations: [{ suffix: "" }] };

/**
 * Reads `count`, `for_each` and OpenTofu's `enabled` of a block or module call.
 * @throws EvaluationError where terraform refuses the value
 */
export function expand(body: Body, evaluate: (expression: Expression) => Value): Expansion {
  for (const { name, expression } of body.attributes) {
    if (name === "count") return expandCount(evaluate(expression), expression);
    if (name === "for_each") return expandEach(evaluate(expression), expression);
  }
  const lifecycle = body.blocks.find((each) => each.type === "lifecycle");
  const enabled = lifecycle?.body.attributes.find((each) => each.name === "enabled");
  if (!enabled) return SINGLE;
  const value = evaluate(enabled.expression);
  if (value.state === "unknown") return { style: "single", iterations: [{ suffix: "", conditional: value.reason }] };
  return value.state === "known" && value.kind === "bool" && !value.value ? { style: "single", iterations: [] } : SINGLE;
}

/** One instance that stands for all that there may be. */
function symbolic(reason: Reason, by: "count" | "each", values?: Value): Expansion {
  const key = by === "count" ? unknown(reason, NUMBER) : { ...unknown(reason, STRING), notNull: true as const };
  const iteration: Iteration =
    by === "count"
      ? { suffix: "[*]", key, index: key, conditional: reason }
      : { suffix: "[*]", key, each: { key, value: values ?? unknown(reason) }, conditional: reason };
  return { style: "unknown", iterations: [iteration] };
}

const tooMany = (n: number): Reason => ({ code: "limit", text: `there are more than ${MOST_INSTANCES} instances (${n})` });

function expandCount(value: Value, at: Expression): Expansion {
  if (value.state === "unknown") {
    if (value.oneOf?.every((each) => each.state === "known" && each.kind === "number" && each.value === 0)) return none("count");
    return symbolic(value.reason, "count");
  }
  if (value.state === "absent") throw new EvaluationError("expected a number for count, found null", at);
  const count = value.kind === "number" ? toNumber(value.value) : value.kind === "string" ? Number(value.value) : NaN;
  if (!Number.isInteger(count) || count < 0) throw new EvaluationError("expected a whole number, zero or more, for count", at);
  if (count > MOST_INSTANCES) return symbolic(tooMany(count), "count");
  return {
    style: "count",
    iterations: Array.from({ length: count }, (_, i) => {
      const index = number(i);
      return { suffix: `[${i}]`, key: index, index };
    }),
  };
}

const none = (style: "count" | "each"): Expansion => ({ style, iterations: [] });

function expandEach(value: Value, at: Expression): Expansion {
  if (value.state === "unknown") {
    const choices = value.oneOf?.map(eachOf);
    if (choices?.every((each) => each?.size === 0)) return none("each");
    return symbolic(value.reason, "each");
  }
  if (value.state === "absent") throw new EvaluationError("expected a map or a set of strings for for_each, found null", at);
  if ("entries" in value && "rest" in value && value.rest) return symbolic(value.rest.reason, "each");
  if ("items" in value) {
    const open = value.rest ?? value.items.find((item) => item.state === "unknown");
    if (open) return symbolic(open.reason, "each");
  }
  const entries = eachOf(value);
  if (!entries) throw new EvaluationError("expected a map or a set of strings for for_each", at);
  if (entries.size > MOST_INSTANCES) return symbolic(tooMany(entries.size), "each");
  return {
    style: "each",
    iterations: [...entries].map(([name, each]) => {
      const key = mark(string(name), value.origins ? { origins: value.origins.map((origin) => ({ ...origin, via: "derived" as const })) } : {});
      return { suffix: `[${quoted(name)}]`, key, each: { key, value: value.sensitive ? part(value, name, each) : partOrigins(value, name, each) } };
    }),
  };
}

function eachOf(value: Value): ReadonlyMap<string, Value> | undefined {
  if (value.state !== "known") return undefined;
  if ("entries" in value) return value.entries;
  if (!("items" in value)) return undefined;
  const entries = new Map<string, Value>();
  for (const item of value.items) {
    if (item.state !== "known" || item.kind !== "string") return undefined;
    entries.set(item.value, item);
  }
  return value.kind === "set" ? entries : undefined;
}

/** An instance key as terraform writes it in addresses: a quoted template string. */
export function quoted(key: string): string {
  const escaped = key
    .replace(/[\\"]/g, "\\$&")
    .replace(/\n/g, "\\n")
    .replace(/\r/g, "\\r")
    .replace(/\t/g, "\\t")
    .replace(/([$%])\{/g, "$1$1{");
  return `"${escaped}"`;
}
