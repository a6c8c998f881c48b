import { read } from "../../read.ts";
import { type Unknown, type Value, isWhollyKnown, mark, object, tuple } from "../../value.ts";
import { knownText } from "./known-text.ts";
import { type Listed, listed } from "./listed.ts";
import { inSetOrder } from "./set-order.ts";
import { textsOf, withVariables } from "./words.ts";

/** `condition` blocks as the element that the provider makes of them; undefined where there is none. */
export function conditionsOf(value: Value): Value | undefined {
  const { items, open } = listed(value);
  if (items.length === 0) return open;
  const byTest = new Map<string, Map<string, Listed>>();
  let rest: Unknown | undefined = open;
  for (const block of items.every(isWhollyKnown) ? inSetOrder(items, hashed) : items) {
    const [test, variable] = [read(block, "test"), read(block, "variable")];
    const [operator, key] = [knownText(test), knownText(variable)];
    if (operator === undefined || key === undefined) {
      rest ??= [test, variable].find((each) => each.state === "unknown");
      continue;
    }
    const byKey = byTest.get(operator) ?? new Map<string, Listed>();
    byTest.set(operator, byKey.set(key, together(byKey.get(key), valuesOf(block))));
  }
  const entries = [...byTest].map(([operator, byKey]) => {
    const keys = [...byKey].map(([key, values]) => [key, valueOf(values)] as const);
    return [operator, object(keys)] as const;
  });
  return mark(object(entries, rest), value);
}

/** Unlike other words, values stay in their order. */
function valuesOf(block: Value): Listed {
  const { items, open } = textsOf(read(block, "values"));
  const values = items.map(withVariables);
  return open ? { items: values, open } : { items: values };
}

const hashed = (block: Value) => ({
  test: knownText(read(block, "test")) ?? "",
  variable: knownText(read(block, "variable")) ?? "",
  values: { list: textsOf(read(block, "values")).items.map((each) => knownText(each) ?? "") },
});

/** What two blocks of one test and variable say. */
function together(a: Listed | undefined, b: Listed): Listed {
  if (!a) return b;
  const items = [...a.items, ...b.items];
  const open = a.open ?? b.open;
  return open ? { items, open } : { items };
}

function valueOf({ items, open }: Listed): Value {
  if (open) return items.length === 0 ? open : { ...tuple(items), rest: open };
  return items.length === 1 ? items[0]! : tuple(items);
}
