import { toNumber } from "../../core/number.ts";
import { NUMBER, STRING } from "../../core/type.ts";
import {
  type Reason,
  type Unknown,
  type Value,
  containsSensitive,
  mark,
  number,
  part,
  partOrigins,
  string,
  unknown,
} from "../../core/value.ts";
import { type Body, type Expression } from "../hcl/ast.ts";
import { withChoices } from "../evaluate/choices.ts";
import { EvaluationError } from "../evaluate/errors.ts";
import { quoted } from "./instance-key.ts";

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

export interface ExpansionContext {
  evaluate(expression: Expression): Value;
  /** Beyond so many instances, a symbolic one stands for all. */
  most(): number;
  /** What terraform refuses, and what is evaluated all the same. */
  warn(message: string, at: Expression): void;
}

const SINGLE: Expansion = { style: "single", iterations: [{ suffix: "" }] };

/**
 * Reads `count`, `for_each` and OpenTofu's `enabled` of a block or module call.
 * @throws EvaluationError where terraform refuses the value
 */
export function expand(body: Body, context: ExpansionContext): Expansion {
  for (const { name, expression } of body.attributes) {
    if (name === "count") return expandCount(context.evaluate(expression), expression, context);
    if (name === "for_each") return expandEach(context.evaluate(expression), expression, context);
  }
  const lifecycle = body.blocks.find((each) => each.type === "lifecycle");
  const enabled = lifecycle?.body.attributes.find((each) => each.name === "enabled");
  if (!enabled) return SINGLE;
  const value = context.evaluate(enabled.expression);
  if (value.state === "unknown")
    return { style: "single", iterations: [{ suffix: "", conditional: value.reason }] };
  return value.state === "known" && value.kind === "bool" && !value.value
    ? { style: "single", iterations: [] }
    : SINGLE;
}

const none = (style: "count" | "each"): Expansion => ({ style, iterations: [] });

const tooMany = (n: number, most: number): Reason => ({
  code: "limit",
  text: `there are ${n} instances, more than the ${most} that can still be judged one by one`,
});

/** One instance that stands for all that there may be. */
const symbolic = (reason: Reason, key: Value, more: Partial<Iteration>): Expansion => ({
  style: "unknown",
  iterations: [{ suffix: "[*]", key, conditional: reason, ...more }],
});

// -- count -----------------------------------------------------------------------------------------------------

/** It may be sensitive: "Sensitive values are allowed in count but not for_each" (internal/terraform/eval_count.go). */
function expandCount(value: Value, at: Expression, { most }: ExpansionContext): Expansion {
  if (value.state === "unknown") {
    const choices = value.oneOf?.map(numberOf);
    if (choices?.every((each) => each === 0)) return none("count");
    return symbolicCount(
      value.reason,
      choices?.every((each) => each !== undefined && each <= 1),
    );
  }
  if (value.state === "absent") throw new EvaluationError("expected a number for count, found null", at);
  const count = numberOf(value) ?? NaN;
  if (!Number.isInteger(count) || count < 0)
    throw new EvaluationError("expected a whole number, zero or more, for count", at);
  if (count > 0 && count > most()) return symbolicCount(tooMany(count, most()));
  return {
    style: "count",
    iterations: Array.from({ length: count }, (_, i) => {
      const index = number(i);
      return { suffix: `[${i}]`, key: index, index };
    }),
  };
}

function symbolicCount(reason: Reason, atMostOne = false): Expansion {
  const index = atMostOne ? number(0) : unknown(reason, NUMBER);
  return symbolic(reason, index, { index });
}

function numberOf(value: Value): number | undefined {
  if (value.state !== "known") return undefined;
  if (value.kind === "number") return toNumber(value.value);
  return value.kind === "string" && value.value.trim() !== "" ? Number(value.value) : undefined;
}

// -- for_each --------------------------------------------------------------------------------------------------

function expandEach(value: Value, at: Expression, { most, warn }: ExpansionContext): Expansion {
  if (hasSecretKeys(value)) warn("terraform refuses a sensitive value for for_each", at);
  if (value.state === "unknown") return expandChoices(value);
  if (value.state === "absent")
    throw new EvaluationError("expected a map or a set of strings for for_each, found null", at);
  if ("entries" in value && "rest" in value && value.rest) return symbolicEach(value.rest.reason);
  if ("items" in value) {
    const open = value.rest ?? value.items.find((item) => item.state === "unknown");
    if (open) return symbolicEach(open.reason);
  }
  const entries = eachOf(value);
  if (!entries) throw new EvaluationError("expected a map or a set of strings for for_each", at);
  if (entries.size > 0 && entries.size > most()) return symbolicEach(tooMany(entries.size, most()));
  const origins = value.origins?.map((origin) => ({ ...origin, via: "derived" as const }));
  return {
    style: "each",
    iterations: [...entries].map(([name, each]) => {
      const key = mark(string(name), origins ? { origins } : {});
      const given = value.sensitive ? part(value, name, each) : partOrigins(value, name, each);
      return { suffix: `[${quoted(name)}]`, key, each: { key, value: given } };
    }),
  };
}

/** The values of a map may be secret, its keys may not; of a set, every element is a key. */
const hasSecretKeys = (value: Value): boolean =>
  value.sensitive === true || (value.state === "known" && "items" in value && containsSensitive(value));

/** A collection that is one of several: what its elements can be is known. */
function expandChoices({ reason, oneOf }: Unknown): Expansion {
  const choices = oneOf?.map(eachOf);
  if (!choices?.every((each) => each !== undefined)) return symbolicEach(reason);
  const entries = choices.flatMap((each) => [...each]);
  if (entries.length === 0) return none("each");
  return symbolicEach(
    reason,
    entries.map(([name]) => string(name)),
    entries.map(([, each]) => each),
  );
}

function symbolicEach(reason: Reason, keys: readonly Value[] = [], values: readonly Value[] = []): Expansion {
  const key = withChoices({ ...unknown(reason, STRING), notNull: true }, keys);
  return symbolic(reason, key, { each: { key, value: withChoices(unknown(reason), values) } });
}

function eachOf(value: Value): ReadonlyMap<string, Value> | undefined {
  if (value.state !== "known") return undefined;
  if ("entries" in value) return value.kind === "object" && value.rest ? undefined : value.entries;
  if (!("items" in value) || value.kind !== "set" || value.rest) return undefined;
  const entries = new Map<string, Value>();
  for (const item of value.items) {
    if (item.state !== "known" || item.kind !== "string") return undefined;
    entries.set(item.value, item);
  }
  return entries;
}
