import { ANY } from "../../core/type.ts";
import { type KnownSequence, type Unknown, type Value, part, restOf, unknown } from "../../core/value.ts";

/** More elements are not remembered. */
const LONGEST = 1000;

/** What a list will hold that is put together of the elements of these; `deep`: of those of the sequences in them, too. */
export function sketchOf(sources: readonly Value[], depth?: "deep"): KnownSequence {
  const items: Value[] = [];
  let rest: Unknown | undefined;
  const gather = (source: Value): void => {
    const list = source.state === "unknown" ? source.sketch : source;
    if (list?.state !== "known" || !("items" in list) || items.length > LONGEST) {
      if (source.state === "unknown") rest ??= source;
      return;
    }
    list.items.forEach((item, i) => {
      const each = part(source, String(i), item);
      if (depth === "deep" && isSequence(each)) gather(each);
      else items.push(each);
    });
    rest ??= restOf(list);
  };
  sources.forEach(gather);
  if (items.length > LONGEST) rest ??= unknown({ code: "limit", text: "the list is too long" });
  return {
    state: "known",
    kind: "tuple",
    element: ANY,
    items: items.slice(0, LONGEST),
    ...(rest && { rest }),
  };
}

const isSequence = (value: Value): boolean =>
  value.state === "known" ? "items" in value : /^(?:list|set|tuple)$/.test(value.type.kind);
