import { type Value } from "../../core/value.ts";
import { convert } from "../evaluate/convert.ts";
import { guarded } from "./evaluation.ts";
import { valueBlock } from "./module-definitions.ts";
import { type ModuleInstance } from "./module-instance.ts";
import { type Declared, headerOf } from "./module-source.ts";
import { constraintOf } from "./declared-value.ts";
import { type GivenVariable } from "./variable-values.ts";

/** What the user gave for a variable of a root module, under the variable's type; undefined where nothing was given. */
export function givenValue(
  given: GivenVariable | undefined,
  main: ModuleInstance,
  name: string,
): Value | undefined {
  const declared = main.source.variables.get(name);
  if (!given || !declared) return undefined;
  const { report } = main.root;
  const { type } = constraintOf(declared, report);
  const hasType = declared.block.body.attributes.some((each) => each.name === "type");
  const place = given.place ?? { source: declared.source, range: headerOf(declared.block) };
  const conversion = { code: "invalid-variable", what: `var.${name} (${given.by})`, type } as const;
  return guarded(
    place.source,
    report,
    place.range,
    () => {
      const value = given.value(type, hasType);
      return given.place ? value : convert(value, type);
    },
    conversion,
  );
}

/** Where a file writes it that everybody has who has the repository. */
export function writtenInput(
  given: GivenVariable | undefined,
  isShared: (path: string) => boolean,
): Declared | undefined {
  if (!given?.file || !given.place) return undefined;
  const { path, attribute } = given.file;
  if (!isShared(path)) return undefined;
  return { source: given.place.source, block: valueBlock(attribute) };
}

/** Names that nobody declares are mostly misspelt. */
export function reportUndeclared(
  given: ReadonlyMap<string, GivenVariable>,
  { source, root }: ModuleInstance,
  id: string,
): void {
  for (const [name, { ambient, place, by }] of given) {
    if (ambient || source.partial || source.variables.has(name)) continue;
    const message = `${id === "." ? "the root module" : id} declares no variable "${name}", which ${by} gives`;
    root.report({
      severity: "warning",
      code: "undeclared-variable",
      message,
      ...(place ? { place } : { path: by }),
    });
  }
}
