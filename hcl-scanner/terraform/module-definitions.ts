import { type DefinitionKind } from "../../core/definition.ts";
import { type Value } from "../../core/value.ts";
import { type Iteration } from "./expansion.ts";
import { type Attribute, type Block } from "../hcl/ast.ts";
import { HclDefinition } from "./hcl-definition.ts";
import { type ModuleInstance } from "./module-instance.ts";
import { type Declared, literalText } from "./module-source.ts";

/** Everything that a module instance declares, and then what the modules that it calls declare. */
export function* definitionsOf(module: ModuleInstance): Generator<HclDefinition> {
  const { source } = module;
  const define = (
    kind: DefinitionKind,
    address: string,
    declared: Declared,
    more: {
      type?: string;
      name?: string;
      given?: ReadonlyMap<string, () => Value>;
      elsewhere?: () => Declared | undefined;
      iteration?: Iteration;
    } = {},
  ): HclDefinition =>
    new HclDefinition({
      module,
      kind,
      type: more.type ?? "",
      name: more.name ?? declared.block.labels.at(-1)?.value ?? "",
      address: module.at(address),
      declared,
      scope: module.scope(more.iteration),
      conditional: more.iteration?.conditional,
      ...(more.given && { given: more.given }),
      ...(more.elsewhere && { elsewhere: more.elsewhere }),
    });

  for (const [name, declared] of source.variables) {
    yield define("variable", `var.${name}`, declared, {
      given: new Map([["value", () => module.variable(name)!]]),
      elsewhere: () => module.writtenInput(name),
    });
  }
  for (const [name, local] of source.locals) {
    yield define(
      "local",
      `local.${name}`,
      { source: local.source, block: valueBlock(local.attribute) },
      { name, given: new Map([["value", () => module.local(name)!]]) },
    );
  }
  for (const declared of source.providers) {
    const type = declared.block.labels[0]?.value ?? "";
    const alias = declared.block.body.attributes.find((each) => each.name === "alias");
    const suffix = alias ? `.${literalText(alias) ?? "*"}` : "";
    for (const iteration of module.expansion(declared).iterations) {
      yield define("provider", `provider.${type}${suffix}${iteration.suffix}`, declared, {
        type,
        name: type,
        iteration,
      });
    }
  }
  if (module.address === "") {
    for (const declared of source.backends) {
      const { type: keyword, labels } = declared.block;
      const path = [...(keyword === "backend" ? [] : [keyword]), ...labels.map(({ value }) => value)];
      yield define("backend", `backend.${path.join(".")}`, declared, {
        type: path[0] ?? "",
        name: path.at(-1) ?? "",
      });
    }
  }
  for (const key of source.resourceByName.keys()) yield* module.resource(key)!.definitions();
  for (const name of source.modules.keys()) {
    const call = module.call(name)!;
    for (const iteration of call.expansion.iterations) {
      yield new HclDefinition({
        module,
        kind: "module",
        type: "",
        name,
        address: module.at(`module.${name}${iteration.suffix}`),
        declared: call.declared,
        scope: module.scope(iteration),
        conditional: iteration.conditional,
      });
    }
    for (const instance of call.instances()) yield* definitionsOf(instance);
  }
  for (const [name, declared] of source.outputs) {
    yield define("output", `output.${name}`, declared, {
      given: new Map([["value", () => module.output(name)!]]),
    });
  }
}

/** What the blocks of a module instance, and of the modules that it calls, would make that make nothing. */
export function* unmadeIn(module: ModuleInstance): Generator<HclDefinition> {
  for (const key of module.source.resourceByName.keys()) {
    const unmade = module.resource(key)!.unmade();
    if (unmade) yield unmade;
  }
  for (const name of module.source.modules.keys()) {
    for (const instance of module.call(name)!.instances()) yield* unmadeIn(instance);
  }
}

/** A local, or the value of a variable in a file of values, as a block with one argument, `value`. */
export function valueBlock(attribute: Attribute): Block {
  const { start, end, nameEnd } = attribute;
  return {
    type: "local",
    labels: [],
    start,
    end,
    headerEnd: nameEnd,
    body: { start, end, attributes: [{ ...attribute, name: "value" }], blocks: [] },
  };
}
