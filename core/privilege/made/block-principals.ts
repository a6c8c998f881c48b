import { read } from "../../read.ts";
import { type Unknown, type Value, isWhollyKnown, mark, object, string, tuple } from "../../value.ts";
import { knownText } from "./known-text.ts";
import { listed } from "./listed.ts";
import { inSetOrder } from "./set-order.ts";
import { textsOf, withVariables, wordsOf } from "./words.ts";

/** `principals` blocks as the element that the provider makes of them; undefined where there is none. */
export function principalsOf(value: Value): Value | undefined {
  const { items, open } = listed(value);
  if (items.length === 0) return open;
  const byType = new Map<string, Value>();
  let rest: Unknown | undefined = open;
  for (const block of items.every(isWhollyKnown) ? inSetOrder(items, hashed) : items) {
    const type = read(block, "type");
    const name = knownText(type);
    const identifiers = wordsOf(read(block, "identifiers"), withVariables) ?? tuple([]);
    if (name !== undefined) byType.set(name, together(byType.get(name), identifiers));
    else if (type.state === "unknown") rest ??= type;
  }
  const anyone = byType.get("*");
  if (!rest && byType.size === 1 && anyone && knownText(anyone) === "*") return mark(string("*"), value);
  return mark(object(byType, rest), value);
}

const hashed = (block: Value) => ({
  type: knownText(read(block, "type")) ?? "",
  identifiers: { set: textsOf(read(block, "identifiers")).items.map((each) => knownText(each) ?? "") },
});

/** What two blocks of one type say. */
function together(a: Value | undefined, b: Value): Value {
  if (!a) return b;
  const [first, second] = [listed(a), listed(b)];
  const words = tuple([...first.items, ...second.items]);
  const open = first.open ?? second.open;
  return open ? { ...words, rest: open } : words;
}
