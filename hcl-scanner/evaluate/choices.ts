import { type Unknown, type Value, equal, isWhollyKnown, mark } from "../../core/value.ts";
import { ConversionError, EvaluationError } from "./errors.ts";
import { FunctionError } from "./function.ts";

/** So many possible values of an unknown are followed through functions and operators. */
const MOST_FOLLOWED = 8;
/** So many possible values are remembered. */
const MOST_REMEMBERED = 64;

/** `result` with all the values that it can be, where there are few. */
export function withChoices(result: Unknown, choices: readonly Value[]): Unknown {
  const flat: Value[] = [];
  for (const choice of choices.flatMap((each) =>
    each.state === "unknown" && each.oneOf ? each.oneOf : [each],
  )) {
    const isKnownTwice =
      isWhollyKnown(choice) && flat.some((each) => isWhollyKnown(each) && equal(each, choice));
    if (!isKnownTwice) flat.push(choice);
    if (flat.length > MOST_REMEMBERED) return result;
  }
  return flat.length === 0 ? result : { ...result, oneOf: flat };
}

/**
 * The possible values of an unknown result, computed once for each possible value of the one argument that is
 * unknown, if that is how it is.
 */
export function followChoices(
  args: readonly Value[],
  result: Value,
  compute: (args: readonly Value[]) => Value,
): Value {
  if (result.state !== "unknown" || result.oneOf) return result;
  const at = args.findIndex((arg) => arg.state === "unknown");
  const arg = args[at];
  if (arg?.state !== "unknown" || !arg.oneOf || arg.oneOf.length > MOST_FOLLOWED) return result;
  if (!arg.oneOf.every(isWhollyKnown) || args.some((each, i) => i !== at && !isWhollyKnown(each)))
    return result;
  const { oneOf, state: _s, type: _t, reason: _r, ...marks } = arg;
  const choices: Value[] = [];
  for (const choice of oneOf) {
    try {
      choices.push(compute(args.with(at, mark(choice, marks))));
    } catch (error) {
      if (
        error instanceof FunctionError ||
        error instanceof ConversionError ||
        error instanceof EvaluationError
      )
        return result;
      throw error;
    }
  }
  return withChoices(result, choices);
}
