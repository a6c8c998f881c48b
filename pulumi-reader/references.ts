import { type Path, type Reference } from "../core/definition.ts";
import { ELSEWHERE } from "../core/lens/written-here.ts";
import { type Value } from "../core/value.ts";

/** What a value and its parts were drawn from, with the place in the reading definition. */
export function referencesIn(value: Value, from: Path): Reference[] {
  const own = (value.origins ?? []).flatMap(({ address, path, via }): Reference[] =>
    address === ELSEWHERE ? [] : [{ address, path, via, from }],
  );
  if (value.state !== "known") return own;
  if ("entries" in value) {
    return [...own, ...[...value.entries].flatMap(([key, each]) => referencesIn(each, `${from}.${key}`))];
  }
  return "items" in value
    ? [...own, ...value.items.flatMap((each, i) => referencesIn(each, `${from}.${i}`))]
    : own;
}
