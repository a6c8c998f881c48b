import { type Origin } from "../../core/value.ts";
import { type ConfigModule } from "./configuration.ts";
import { type StateResource } from "../state/state-resource.ts";

/** Shorter texts stand in others by chance. */
const SHORTEST = 4;
const DEEPEST = 20;
/** Longer texts are not taken apart. */
const LONGEST = 100_000;

/** What stands between the parts of a text: of JSON, of a connection string, of a list of settings. */
const BETWEEN = /["'\s,;=:@/{}[\]\\]+/;

/**
 * Which data source, or which resource that is there already, gives a text: whole, or as a part of a longer one such
 * as the JSON of a secret. What is written in the configuration is given by nobody.
 */
export function toldTexts(
  resources: () => readonly Telling[],
  config?: ConfigModule,
): (text: string) => Origin | undefined {
  let told: ReadonlyMap<string, Origin> | undefined;
  return (text) => {
    if (text.length < SHORTEST) return undefined;
    told ??= gathered(resources(), config);
    return told.get(text);
  };
}

/** Something that has attributes which are written, and others which are told. */
type Telling = Pick<StateResource, "address" | "mode" | "type" | "name" | "module"> & {
  readonly values: unknown;
};

function gathered(
  resources: readonly Telling[],
  config: ConfigModule | undefined,
): ReadonlyMap<string, Origin> {
  const told = new Map<string, Origin>();
  const written = writtenIn(config);
  for (const { address, mode, type, name, module, values } of resources) {
    const names = written(module, `${mode === "data" ? "data." : ""}${type}.${name}`);
    for (const [attribute, value] of Object.entries(values ?? {})) {
      if (names && Object.hasOwn(names, attribute)) continue;
      for (const { path, text } of textsIn(value, attribute, 0)) {
        const origin: Origin = { address, path, via: "plain" };
        const add = (each: string): void => {
          if (each.length >= SHORTEST && !told.has(each)) told.set(each, origin);
        };
        add(text);
        if (mode === "data" && text.length <= LONGEST) partsOf(text).forEach(add);
      }
    }
  }
  return told;
}

/** The words of a text; where it is JSON, its texts as they read. */
function partsOf(text: string): readonly string[] {
  const words = BETWEEN.test(text) ? text.split(BETWEEN) : [];
  if (!/^\s*[[{]/.test(text)) return words;
  const quoted = text.match(/"(?:[^"\\]|\\.)*"/g) ?? [];
  return [...words, ...quoted.map(unquoted)];
}

function unquoted(json: string): string {
  try {
    return JSON.parse(json) as string;
  } catch {
    return json.slice(1, -1);
  }
}

function* textsIn(value: unknown, path: string, depth: number): Generator<{ path: string; text: string }> {
  if (typeof value === "string") {
    if (value.length >= SHORTEST) yield { path, text: value };
  } else if (typeof value === "object" && value !== null && depth < DEEPEST) {
    for (const [key, each] of Object.entries(value)) yield* textsIn(each, `${path}.${key}`, depth + 1);
  }
}

/** The arguments that are written for a block of a module. */
function writtenIn(config: ConfigModule | undefined): (module: string, key: string) => object | undefined {
  const modules = new Map<string, ConfigModule | undefined>();
  const moduleAt = (address: string): ConfigModule | undefined => {
    if (modules.has(address)) return modules.get(address);
    const names = address.replace(/\[(?:"(?:[^"\\]|\\.)*"|[^\]"]*)\]/g, "").split(".");
    const found = names
      .filter((_, i) => i % 2 === 1)
      .reduce<ConfigModule | undefined>((at, name) => at?.calls.get(name)?.module, config);
    modules.set(address, found);
    return found;
  };
  return (module, key) => moduleAt(module)?.resources.get(key)?.expressions;
}
