import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { toNumber } from "../../core/number.ts";
import { type Stack } from "../../core/stack.ts";
import { type Value } from "../../core/value.ts";
import { type Loaded, type LoadOptions, load } from "../../hcl-scanner/terraform/load.ts";

/** Texts by path; `-> TARGET` is a symbolic link. */
export type Texts = Readonly<Record<string, string>>;

export type Read = Loaded & {
  readonly opened: readonly Stack[];
  /** The only stack. */
  readonly stack: Stack;
  /** `code: message`, each once. */
  readonly said: readonly string[];
  /** What an output, a local or an attribute (`output.x`, `test_thing.x[0] name`) of the only stack is. */
  of(what: string): unknown;
};

/** Reads texts as the files of a directory that is there only meanwhile. */
export async function reading(texts: Texts, options: Partial<LoadOptions> = {}): Promise<Read> {
  const cwd = realpathSync(mkdtempSync(join(tmpdir(), "keylint-")));
  try {
    for (const [path, text] of Object.entries(texts)) {
      mkdirSync(dirname(join(cwd, path)), { recursive: true });
      if (text.startsWith("-> ")) symlinkSync(text.slice(3), join(cwd, path));
      else writeFileSync(join(cwd, path), text);
    }
    const loaded = await load({ paths: ["."], cwd, assignments: [], environment: {}, ...options });
    const stacks = loaded.stacks.map(({ open }) => open());
    const [stack] = stacks;
    // Nothing is evaluated that nobody asks for; everything is asked for while the files are there.
    for (const each of stacks) for (const definition of each.definitions) definition.references();
    return {
      ...loaded,
      opened: stacks,
      stack: stack!,
      get said() {
        return loaded.diagnostics.map(({ code, message }) => `${code}: ${message}`);
      },
      of(what) {
        const [
          address = "",
          path = /^(?:module\.\w+\.)*(?:var|local|output)\./.test(address) ? "value" : "",
        ] = what.split(" ");
        const definition = stack?.byAddress(address);
        return definition ? plain(definition.get(path)) : "nothing";
      },
    };
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

/** As JSON says it; what is unknown is its reason in angle brackets, with its possible values. */
export function plain(value: Value): unknown {
  if (value.state === "absent") return null;
  if (value.state === "unknown") {
    const choices = value.oneOf ? ` one of ${JSON.stringify(value.oneOf.map(plain))}` : "";
    return `<${value.reason.text}>${choices}`;
  }
  if ("items" in value) return [...value.items.map(plain), ...(value.rest ? ["..."] : [])];
  if ("entries" in value)
    return Object.fromEntries([...value.entries].map(([key, each]) => [key, plain(each)]));
  return value.kind === "number" ? toNumber(value.value) : value.value;
}

export const ids = ({ stacks }: Loaded): string[] => stacks.map(({ id }) => id);
