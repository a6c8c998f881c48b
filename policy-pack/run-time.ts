import { saysSecret } from "../core/secret/name.ts";
import { configAddress } from "../pulumi-reader/config-address.ts";
import { Given } from "../pulumi-reader/given.ts";

/** What the program can be given at run time: the pack is started with the same configuration and environment. */
export interface RunTime {
  /** Undefined where there is no stack, as when a state is analysed. */
  readonly config: ReadonlyMap<string, string> | undefined;
  readonly given: Given | undefined;
}

/** Values of the environment that everybody has are equal to others by chance. */
const LONG_ENOUGH = 12;

export function runTimeOf(environment: Readonly<Record<string, string | undefined>>): RunTime {
  const config = configOf(environment["PULUMI_CONFIG"]);
  if (!config) return { config: undefined, given: undefined };
  const texts = [...config].map(([key, text]) => [configAddress(key), text] as const);
  for (const [name, text] of Object.entries(environment)) {
    if (text === undefined || name === "PULUMI_CONFIG") continue;
    if (text.length >= LONG_ENOUGH || saysSecret(name)) texts.push([`environment.${name}`, text]);
  }
  return { config, given: new Given(texts) };
}

/** Structured configuration is JSON within JSON: its texts count, too. */
function configOf(json: string | undefined): ReadonlyMap<string, string> | undefined {
  const all = parsed(json ?? "");
  if (typeof all !== "object" || all === null) return undefined;
  const config = new Map<string, string>();
  const add = (key: string, value: unknown): void => {
    if (typeof value === "string") config.set(key, value);
    else if (typeof value === "object" && value !== null) {
      for (const [name, each] of Object.entries(value)) add(`${key}.${name}`, each);
    }
  };
  for (const [key, value] of Object.entries(all)) {
    const inside = typeof value === "string" && /^\s*[[{]/.test(value) ? parsed(value) : undefined;
    add(key, inside ?? value);
  }
  return config;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
