import { type Path } from "../../core/definition.ts";
import { type AddressStep, joined, stepsOf, suffixOf } from "./address.ts";
import { type Repeat } from "./configuration.ts";
import { namesRead } from "./expression.ts";
import { type ModuleAt, type Modules } from "./module-at.ts";

/** Something that an argument reads, directly or through variables and outputs. */
export interface Drawn {
  /** Full address as far as a plan tells it; without a key where it reads instances that are not told apart. */
  readonly address: string;
  readonly path: Path;
  /** An index that is no constant cuts a name off, so that nobody knows which attribute is read. */
  readonly cut?: true;
  /** Only the key of a `for_each` was taken. */
  readonly derived?: true;
}

/** Who reads: a block in one instance, in its module. */
export interface Reader {
  readonly module: ModuleAt;
  readonly key?: string | number | undefined;
  readonly repeat: Repeat;
}

export interface References {
  /** All that the names in an argument lead to, variables and outputs on the way included. */
  drawn(expression: unknown, reader: Reader): readonly Drawn[];
  /** The one attribute that an argument reads and nothing else, as far as names tell. */
  sole(expression: unknown, reader: Reader): Drawn | undefined;
}

/** What is there to be read. */
export interface World {
  readonly modules: Modules;
  /** Is there an instance with exactly that address? */
  has(address: string): boolean;
  /** Does the block have instances with keys? */
  isRepeated(block: string): boolean;
}

/** More sources of one argument are not told apart. */
const MOST_SOURCES = 64;
const DEEPEST = 40;

export function referencesIn(world: World): References {
  const remembered = new Map<string, readonly Drawn[]>();

  /** What a variable or an output leads to. */
  const through = (what: string, depth: number, find: () => readonly Drawn[]): readonly Drawn[] => {
    const known = remembered.get(what);
    if (known) return known;
    if (depth > DEEPEST) return [];
    remembered.set(what, []);
    const found = find();
    remembered.set(what, found);
    return found;
  };

  const drawn = (expression: unknown, reader: Reader, depth: number): readonly Drawn[] => {
    const names = namesRead(expression);
    const found = names.flatMap((name) => follow(name, reader, usesKey(names), depth));
    return distinct(found);
  };

  const follow = (text: string, reader: Reader, withKey: boolean, depth: number): readonly Drawn[] => {
    const steps = stepsOf(text);
    const [first, second, ...rest] = steps ?? [];
    if (!first || !("name" in first)) return [];
    const { module } = reader;
    const name = second && "name" in second ? second.name : "";
    switch (first.name) {
      case "var":
        return variable(module, name, pathOf(rest), depth);
      case "local":
        return [{ address: joined(module.address, `local.${name}`), path: pathOf(rest) }];
      case "each":
      case "count":
        return name === "value" ? elements(reader, pathOf(rest), depth) : keys(reader, depth);
      case "path":
      case "terraform":
      case "tofu":
      case "self":
        return [];
      case "module":
        return output(reader, name, rest, withKey, depth);
      case "data":
      case "ephemeral": {
        const [third, ...below] = rest;
        const instance = third && "name" in third ? third.name : "";
        return [resource(reader, `${first.name}.${name}.${instance}`, below, withKey)];
      }
      default:
        return [resource(reader, `${first.name}.${name}`, rest, withKey)];
    }
  };

  const variable = (module: ModuleAt, name: string, path: Path, depth: number): readonly Drawn[] => {
    const address = joined(module.address, `var.${name}`);
    const { parent, call } = module;
    const beyond =
      parent && call
        ? through(address, depth, () =>
            drawn(
              call.expressions[name],
              { module: parent, key: module.key, repeat: call.repeat },
              depth + 1,
            ),
          )
        : [];
    return [{ address, path }, ...beyond.map((each) => within(each, path))];
  };

  const output = (
    { module, key }: Reader,
    name: string,
    rest: readonly AddressStep[],
    withKey: boolean,
    depth: number,
  ): readonly Drawn[] => {
    const [first] = rest;
    const given = first && "key" in first ? first.key : withKey ? key : undefined;
    const steps = first && "key" in first ? rest.slice(1) : rest;
    const [outputAt, ...below] = steps;
    const repeated = world.isRepeated(joined(module.address, `module.${name}`));
    const child = world.modules.child(module, name, repeated ? given : undefined);
    if (!child || !outputAt || !("name" in outputAt))
      return [{ address: joined(module.address, `module.${name}`), path: "", cut: true }];
    const address = joined(child.address, `output.${outputAt.name}`);
    const expression = child.config.outputs.get(outputAt.name)?.["expression"];
    const beyond = through(address, depth, () => drawn(expression, { module: child, repeat: {} }, depth + 1));
    return [{ address, path: pathOf(below) }, ...beyond.map((each) => within(each, pathOf(below)))];
  };

  const resource = (
    { module, key }: Reader,
    block: string,
    rest: readonly AddressStep[],
    withKey: boolean,
  ): Drawn => {
    const base = joined(module.address, block);
    const [first] = rest;
    if (first && "key" in first) return { address: base + suffixOf(first.key), path: pathOf(rest.slice(1)) };
    if (!world.isRepeated(base)) return { address: base, path: pathOf(rest) };
    const same = withKey ? base + suffixOf(key) : base;
    return { address: world.has(same) ? same : base, path: "", cut: true };
  };

  const elements = (reader: Reader, path: Path, depth: number): readonly Drawn[] => {
    const below =
      reader.key === undefined ? path : path === "" ? String(reader.key) : `${reader.key}.${path}`;
    return drawn(reader.repeat.forEach, { ...reader, repeat: {} }, depth + 1).map((each) =>
      within(each, below),
    );
  };

  const keys = (reader: Reader, depth: number): readonly Drawn[] =>
    drawn(reader.repeat.forEach ?? reader.repeat.count, { ...reader, repeat: {} }, depth + 1).map((each) => ({
      ...each,
      derived: true,
    }));

  const sole = (expression: unknown, reader: Reader, depth: number): Drawn | undefined => {
    const names = namesRead(expression);
    const [name] = names;
    const steps = name === undefined || names.length > 1 || depth > DEEPEST ? undefined : stepsOf(name);
    const [first, second, third, ...rest] = steps ?? [];
    if (!first || !second || !("name" in first) || !("name" in second)) return undefined;
    const { module } = reader;
    if (first.name === "var") {
      if (third || !module.parent || !module.call) return undefined;
      const { parent, call, key } = module;
      return sole(call.expressions[second.name], { module: parent, key, repeat: call.repeat }, depth + 1);
    }
    if (first.name === "module") {
      const [key, outputAt] = third && "key" in third ? [third.key, rest[0]] : [undefined, third];
      const child = world.modules.child(module, second.name, key);
      if (!child || !outputAt || !("name" in outputAt) || rest.length > (key === undefined ? 0 : 1))
        return undefined;
      return sole(
        child.config.outputs.get(outputAt.name)?.["expression"],
        { module: child, repeat: {} },
        depth + 1,
      );
    }
    const [found] = follow(name!, reader, false, depth);
    return found && !found.cut && !found.derived && found.path !== "" && world.has(found.address)
      ? found
      : undefined;
  };

  return {
    drawn: (expression, reader) => drawn(expression, reader, 0),
    sole: (expression, reader) => sole(expression, reader, 0),
  };
}

/** Is the block's own key among the names, so that an index that was cut off may be that key? */
const usesKey = (names: readonly string[]): boolean =>
  names.includes("each.key") || names.includes("count.index") || names.includes("each.value");

const pathOf = (steps: readonly AddressStep[]): Path =>
  steps.map((each) => ("name" in each ? each.name : String(each.key))).join(".");

/** A part of what was read. */
function within(drawn: Drawn, path: Path): Drawn {
  if (path === "" || drawn.cut) return drawn;
  return { ...drawn, path: drawn.path === "" ? path : `${drawn.path}.${path}` };
}

function distinct(all: readonly Drawn[]): readonly Drawn[] {
  if (all.length <= 1) return all;
  const found = new Map<string, Drawn>();
  for (const each of all) {
    if (found.size >= MOST_SOURCES) break;
    const key = `${each.address} ${each.path}`;
    if (!found.has(key)) found.set(key, each);
  }
  return [...found.values()];
}
