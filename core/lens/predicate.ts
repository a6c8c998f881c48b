import { type Predicate, type Switch } from "../catalog/entry.ts";
import { type Definition } from "../definition.ts";
import { type Reason, type Value } from "../value.ts";
import { sameScalar, scalar } from "./scalar.ts";

/** True, false, or why it is not known. */
export type Truth = boolean | Reason;

/** Does the definition meet the condition of a catalog entry? */
export const holds = (definition: Definition, { path, in: among, notIn, unset }: Predicate): Truth =>
  truthOf(definition.get(path), (value) => {
    if (value === undefined) return unset ?? false;
    return among
      ? among.some((each) => sameScalar(each, value))
      : !notIn?.some((each) => sameScalar(each, value));
  });

/** Do all of them hold? A false one decides, even where others are not known. */
export function holdAll(definition: Definition, predicates: readonly Predicate[] = []): Truth {
  const truths = predicates.map((each) => holds(definition, each));
  if (truths.includes(false)) return false;
  return truths.find((each) => typeof each !== "boolean") ?? true;
}

/** Is it switched on? */
export const isOn = (definition: Definition, { path, on, unset }: Switch): Truth =>
  truthOf(definition.get(path), (value) =>
    value === undefined ? unset : on.some((each) => sameScalar(each, value)),
  );

type Test = (value: string | number | boolean | undefined) => boolean;

function truthOf(value: Value, test: Test): Truth {
  if (value.state === "absent") return test(undefined);
  if (value.state === "known") return test(scalar(value));
  const truths = new Set((value.oneOf ?? []).map((each) => truthOf(each, test)));
  const [only] = truths;
  return truths.size === 1 && typeof only === "boolean" ? only : value.reason;
}
