import { type Definition } from "../../core/definition.ts";
import { type ProviderInfo } from "../../core/stack.ts";
import { type Value } from "../../core/value.ts";
import { type Json, field, isObject, textField } from "../documents/parse-json.ts";
import { plainDefinition } from "../documents/plain-definition.ts";
import { joined } from "./address.ts";
import { isNull } from "./expression.ts";
import { referencesOf } from "./written-references.ts";
import { writtenValue } from "./written-value.ts";
import { type PlanWorld } from "./world.ts";

interface ShownProvider {
  readonly type: string;
  readonly alias: string | undefined;
  readonly module: string;
  readonly expressions: Json;
  readonly info: ProviderInfo;
}

/** The configurations of providers, by `provider_config`. */
function shownProviders(plan: Json): ShownProvider[] {
  const all = field(field(plan, "configuration"), "provider_config");
  return Object.entries(isObject(all) ? all : {}).flatMap(([, each]) => {
    const type = textField(each, "name");
    if (type === undefined) return [];
    const expressions = field(each, "expressions");
    const constraint = textField(each, "version_constraint");
    return [
      {
        type,
        alias: textField(each, "alias"),
        module: textField(each, "module_address") ?? "",
        expressions: isObject(expressions) ? expressions : {},
        info: {
          source: textField(each, "full_name") ?? type,
          ...(constraint !== undefined && { constraint }),
        },
      },
    ];
  });
}

export const providerInfoOf = (
  plan: Json,
): readonly { readonly type: string; readonly info: ProviderInfo }[] => shownProviders(plan);

/** The providers for which something is written. */
export function providersOf(plan: Json, world: PlanWorld): Definition[] {
  return shownProviders(plan).flatMap(({ type, alias, module, expressions }) => {
    const names = Object.keys(expressions).filter((name) => !isNull(expressions[name]));
    if (names.length === 0) return [];
    const reader = { module: world.modules.at(module) ?? world.modules.root, repeat: {} };
    const address = joined(module, `provider.${type}${alias === undefined ? "" : `.${alias}`}`);
    const attributes = new Map(
      names.map((name): [string, () => Value] => [
        name,
        () => writtenValue(expressions[name], reader, `${address}.${name}`, world),
      ]),
    );
    return [
      plainDefinition(
        { address, kind: "provider", type, name: type, module, directory: world.directory(module) },
        { attributes, references: () => referencesOf(expressions, "", reader, world.references) },
      ),
    ];
  });
}
