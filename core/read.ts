import { type Elements, type Node, type Path } from "./definition.ts";
import { NULL, type Value, mark, part, partOfSketch, restOf, unknown } from "./value.ts";

/** Reads a path below a value, under the rules of `Node.get`. */
export function read(value: Value, path: Path): Value {
  if (path === "") return value;
  let current = value;
  for (const step of path.split(".")) current = stepInto(current, step);
  return current;
}

/** Reads a path of something whose attributes are asked for by name. */
export function readAttribute(path: Path, attribute: (name: string) => Value): Value {
  const dot = path.indexOf(".");
  return dot === -1 ? attribute(path) : read(attribute(path.slice(0, dot)), path.slice(dot + 1));
}

/** The same, where an attribute is made once and remembered. */
export const readRemembered = (
  values: Map<string, Value>,
  path: Path,
  make: (name: string) => Value,
): Value =>
  readAttribute(path, (name) => {
    let value = values.get(name);
    if (!value) values.set(name, (value = make(name)));
    return value;
  });

function stepInto(value: Value, step: string): Value {
  if (value.state === "absent") return NULL;
  if (value.state === "unknown") {
    const {
      oneOf,
      prefix: _p,
      suffix: _s,
      instant: _i,
      encodes: _e,
      pieces: _c,
      sketch: _k,
      notNull: _n,
      ...rest
    } = value;
    const sure = partOfSketch(value, step);
    if (sure) return sure;
    return part(value, step, oneOf ? { ...rest, oneOf: oneOf.map((each) => stepInto(each, step)) } : rest);
  }
  if ("entries" in value) {
    const entry = value.entries.get(step);
    if (entry) return part(value, step, entry);
    if (step === "0") return value;
    return restOf(value) ?? NULL;
  }
  if ("items" in value) {
    if (/^\d+$/.test(step)) {
      const item = value.items[Number(step)];
      return item ? part(value, step, item) : (value.rest ?? NULL);
    }
    const [first, ...others] = value.items;
    if (!first) return value.rest ?? NULL;
    const found = stepInto(part(value, "0", first), step);
    if (others.length === 0) return found;
    const all = [found, ...others.map((each, i) => stepInto(part(value, String(i + 1), each), step))];
    return { ...unknown({ code: "iteration", text: `there are several blocks with "${step}"` }), oneOf: all };
  }
  return NULL;
}

/** An unknown list as what is known of it. */
export const sketched = (value: Value): Value =>
  value.state === "unknown" && value.sketch ? mark(value.sketch, value) : value;

/** How a path below a value is read: as it stands, or under other names. */
export type Reads = (value: Value, path: Path) => Value;

/** A place below a value, as a Node. */
export function nodeOf(value: Value, path: Path, reads: Reads = read): Node {
  return {
    path,
    get: (below) => reads(value, below),
    all: (below) =>
      elementsOf(reads(value, below), below === "" ? path : path === "" ? below : `${path}.${below}`, reads),
  };
}

/** The elements of a list, set or tuple; an object stands for itself; nothing for null. */
export function elementsOf(value: Value, path: Path, reads: Reads = read): Elements {
  if (value.state === "absent") return { items: [] };
  if (value.state === "unknown") return { items: [], open: value };
  if ("items" in value) {
    const items = value.items.map((item, i) => nodeOf(part(value, String(i), item), `${path}.${i}`, reads));
    return value.rest ? { items, open: value.rest } : { items };
  }
  return { items: [nodeOf(value, path, reads)] };
}
