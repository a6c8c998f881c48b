import { type Origin } from "../../core/value.ts";
import { type PlanContents } from "./plan-stack.ts";

/** Shorter texts stand in others by chance. */
const SHORTEST = 4;
const DEEPEST = 20;

/**
 * Which data source, or which resource that is there already, gives a text: whole, or as a part of a longer one such
 * as the JSON of a secret. What is written in the configuration is given by nobody.
 */
export function toldTexts({ instances, config, prior }: PlanContents): (text: string) => Origin | undefined {
  let told: readonly { readonly origin: Origin; readonly text: string }[] | undefined;
  return (text) => {
    if (text.length < SHORTEST) return undefined;
    told ??= [...gather()];
    return told.find((each) => each.text.includes(text))?.origin;
  };

  function* gather(): Generator<{ origin: Origin; text: string }> {
    const written = writtenBy(config);
    for (const { address, mode, type, name, module, values } of [...instances, ...prior.resources]) {
      const names = written(module, `${mode === "data" ? "data." : ""}${type}.${name}`);
      for (const [attribute, value] of Object.entries(values ?? {})) {
        if (names && Object.hasOwn(names, attribute)) continue;
        for (const { path, text } of textsIn(value, attribute, 0)) {
          yield { origin: { address, path, via: "plain" }, text };
        }
      }
    }
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
function writtenBy(config: PlanContents["config"]): (module: string, key: string) => object | undefined {
  return (module, key) => {
    let at: PlanContents["config"] | undefined = config;
    for (const name of module
      .replace(/\[(?:"(?:[^"\\]|\\.)*"|[^\]"]*)\]/g, "")
      .split(".")
      .filter((_, i) => i % 2 === 1)) {
      at = at?.calls.get(name)?.module;
    }
    return at?.resources.get(key)?.expressions;
  };
}
