import { toNumber } from "../../core/number.ts";
import { type Reason, type Unknown, type Value, object, tuple, unknown } from "../../core/value.ts";
import { ANY, listOf } from "../../core/type.ts";
import { EvaluationError } from "../evaluate/errors.ts";
import { type Step } from "../evaluate/scope.ts";
import { type Expansion, type Iteration } from "./expansion.ts";

/** How to read an instance: one step into it (undefined: not a name, take the whole), or all of it. */
export interface Reading<T> {
  step(item: T, step: Step): Value | undefined;
  whole(item: T): Value;
}

/**
 * What a reference to a block with instances is, followed by steps: a tuple (`count`), an object (`for_each`), or the
 * instance itself. Only what the steps ask for is evaluated.
 */
export function expandedValue<T>(
  expansion: Expansion,
  instances: readonly { iteration: Iteration; item: T }[],
  steps: readonly Step[],
  reading: Reading<T>,
): { value: Value; consumed: number } {
  const into = (item: T, at: number): { value: Value; consumed: number } => {
    const step = steps[at];
    const value = step && reading.step(item, step);
    return value ? { value, consumed: at + 1 } : { value: reading.whole(item), consumed: at };
  };
  if (expansion.style === "single") {
    const [only] = instances;
    if (only?.iteration.conditional) return hedged(only.iteration.conditional, into(only.item, 0));
    return only ? into(only.item, 0) : { value: { state: "absent", type: ANY }, consumed: 0 };
  }
  const [first] = steps;
  if (expansion.style === "unknown") {
    const [symbolic] = instances;
    const reason = symbolic?.iteration.conditional ?? {
      code: "iteration",
      text: "the instances are not known",
    };
    if (!symbolic) return { value: unknown(reason), consumed: 0 };
    if (!first) return { value: wholeOfUnknown(reason, reading.whole(symbolic.item)), consumed: 0 };
    return hedged(reason, into(symbolic.item, 1));
  }
  if (first?.key.state === "known") {
    const at = keyText(first.key);
    const found = instances.find(
      ({ iteration }) => iteration.key !== undefined && keyText(iteration.key) === at,
    );
    if (!found) throw new EvaluationError("refers to an instance that is not there", first.node);
    return into(found.item, 1);
  }
  const values = instances.map(({ item }) => reading.whole(item));
  if (expansion.style === "count") return { value: tuple(values), consumed: 0 };
  return {
    value: object(instances.map(({ iteration }, i) => [keyText(iteration.key!) ?? "", values[i]!] as const)),
    consumed: 0,
  };
}

function keyText(key: Value): string | undefined {
  if (key.state !== "known") return undefined;
  if (key.kind === "string") return key.value;
  return key.kind === "number" ? String(toNumber(key.value)) : undefined;
}

/** What may or may not be there: not known, but if it is there it is this. */
function hedged(
  reason: Reason,
  found: { value: Value; consumed: number },
): { value: Value; consumed: number } {
  const { value, consumed } = found;
  if (value.state === "unknown") return found;
  const { sensitive, ephemeral, origins } = value;
  const hedge: Unknown = {
    ...unknown(reason),
    oneOf: [value],
    ...(sensitive && { sensitive }),
    ...(ephemeral && { ephemeral }),
    ...(origins && { origins }),
  };
  return { value: hedge, consumed };
}

/** All of an unknown number of instances: what they would be is only kept for where it came from. */
function wholeOfUnknown(reason: Reason, example: Value): Value {
  return { ...unknown(reason, listOf(ANY)), type: ANY, ...(example.origins && { origins: example.origins }) };
}
