import { type Value, mark, object, unknown } from "../../core/value.ts";
import { type Step } from "../evaluate/scope.ts";
import { RUNNING_BLOCKS } from "./body-value.ts";
import { type Iteration } from "./expansion.ts";
import { HclDefinition } from "./hcl-definition.ts";
import { Instances } from "./instances.ts";
import { lazily } from "./lazily.ts";
import { type ModuleInstance } from "./module-instance.ts";
import { type Declared } from "./module-source.ts";
import { reasonOf } from "./pure/pure.ts";

/** A `resource`, `data` or `ephemeral` block in one module instance, and the instances that it makes. */
export class ResourceBlock {
  /** `aws_iam_user.ci`, `data.aws_region.here` */
  readonly key: string;
  readonly declared: Declared;
  private readonly module: ModuleInstance;
  private readonly made: () => Instances<HclDefinition>;

  constructor(module: ModuleInstance, key: string, declared: Declared) {
    this.module = module;
    this.key = key;
    this.declared = declared;
    const address = module.at(key);
    const define = (iteration: Iteration): HclDefinition => this.define(iteration);
    const reading = { step: this.stepInto, whole: this.whole };
    this.made = lazily(address, () => new Instances(address, module.expansion(declared), define, reading));
  }

  definitions(): readonly HclDefinition[] {
    return this.made().items;
  }

  /** What a block would make that makes nothing: `count = 0`, an empty `for_each`. */
  unmade(): HclDefinition | undefined {
    if (this.made().items.length > 0) return undefined;
    const key = unknown({ code: "iteration", text: `${this.key} has no instances` });
    return this.define({ suffix: "", index: key, each: { key, value: key } }, true);
  }

  /** What `TYPE.NAME` followed by these steps is. */
  value(steps: readonly Step[]): { value: Value; consumed: number } {
    return this.made().value(steps);
  }

  private readonly stepInto = (definition: HclDefinition, { key }: Step): Value | undefined =>
    key.state === "known" && key.kind === "string" ? this.attribute(definition, key.value) : undefined;

  /** All that is written, and whatever else the provider may add. */
  private readonly whole = (definition: HclDefinition): Value => {
    const written = definition.names.filter((name) => !RUNNING_BLOCKS.has(name));
    const names = new Set([...written, ...this.module.root.catalog.workedOut(definition)]);
    const entries = [...names].map((name) => [name, this.attribute(definition, name)] as const);
    const rest = unknown(reasonOf(definition));
    return mark(object(entries, rest), {
      origins: [{ address: definition.address, path: "", via: "plain" }],
    });
  };

  private attribute(definition: HclDefinition, name: string): Value {
    const value = definition.attribute(name);
    const secret = this.module.root.catalog.isSensitive(definition, name);
    return mark(value, {
      ...(secret && { sensitive: true }),
      ...(definition.kind === "ephemeral" && { ephemeral: true }),
      origins: [{ address: definition.address, path: name, via: "plain" }],
    });
  }

  private define(iteration: Iteration, unmade?: true): HclDefinition {
    const { module, declared, key } = this;
    const [type = "", name = ""] = declared.block.labels.map((label) => label.value);
    const kind = declared.block.type as "resource" | "data" | "ephemeral";
    const definition: HclDefinition = new HclDefinition({
      module,
      kind,
      type,
      name,
      address: module.at(key + iteration.suffix),
      declared,
      scope: module.scope(iteration, () => this.whole(definition)),
      conditional: iteration.conditional,
      ...(unmade && { unmade }),
    });
    return definition;
  }
}
