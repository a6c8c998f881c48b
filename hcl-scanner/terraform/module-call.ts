import { type Reason, type Value, mark, object, unknown } from "../../core/value.ts";
import { EvaluationError } from "../evaluate/errors.ts";
import { type Step } from "../evaluate/scope.ts";
import { evaluateIn } from "./evaluation.ts";
import { type Expansion, type Iteration } from "./expansion.ts";
import { findModule } from "./find-module.ts";
import { Instances } from "./instances.ts";
import { lazily } from "./lazily.ts";
import { ModuleInstance } from "./module-instance.ts";
import { type Declared, type ModuleSource } from "./module-source.ts";

/** What a module call makes: an instance, or where the module could not be read, why. */
interface Made {
  readonly address: string;
  readonly instance: ModuleInstance | undefined;
  readonly missing: Reason | undefined;
}

/** One module block and the instances that it makes. */
export class ModuleCall {
  readonly name: string;
  readonly declared: Declared;
  private readonly parent: ModuleInstance;
  private readonly found: () => ModuleSource | Reason;
  private readonly expanded: () => Expansion;
  private readonly made: () => Instances<Made>;

  constructor(parent: ModuleInstance, name: string, declared: Declared) {
    this.parent = parent;
    this.name = name;
    this.declared = declared;
    const address = parent.at(`module.${name}`);
    this.found = lazily(address, () => findModule(parent, name, declared));
    this.expanded = lazily(address, () => parent.expansion(declared, () => 1 + sizeOf(this.found())));
    const make = (iteration: Iteration): Made => this.make(iteration);
    const reading = { step: outputOf, whole: outputsOf };
    this.made = lazily(address, () => new Instances(address, this.expansion, make, reading));
  }

  get expansion(): Expansion {
    return this.expanded();
  }

  /** None where the module could not be read. */
  instances(): readonly ModuleInstance[] {
    return this.made().items.flatMap(({ instance }) => instance ?? []);
  }

  private make(iteration: Iteration): Made {
    const { parent, name, declared } = this;
    const { root } = parent;
    const address = parent.at(`module.${name}${iteration.suffix}`);
    const source = this.found();
    if ("code" in source) return { address, instance: undefined, missing: source };
    const evaluate = evaluateIn(declared.source, root.report);
    const scope = parent.scope(iteration);
    const instance = new ModuleInstance({
      source,
      root,
      parent,
      calledBy: declared,
      address,
      conditional: iteration.conditional ?? parent.conditional,
      callers: [{ address, file: declared.source.path, start: declared.block.start }, ...parent.callers],
      inputs: (variable) => {
        const attribute = declared.block.body.attributes.find((each) => each.name === variable);
        return attribute && evaluate(attribute.expression, scope);
      },
    });
    return { address, instance, missing: undefined };
  }

  /** What `module.NAME` followed by these steps is. */
  value(steps: readonly Step[]): { value: Value; consumed: number } {
    return this.made().value(steps);
  }
}

const sizeOf = (source: ModuleSource | Reason): number => ("code" in source ? 0 : source.size);

const unread = (reason: Reason, address: string, path: string): Value =>
  mark(unknown(reason), { origins: [{ address, path, via: "plain" }] });

function outputOf({ address, instance, missing }: Made, { key, node }: Step): Value | undefined {
  if (key.state !== "known" || key.kind !== "string") return undefined;
  if (missing) return unread(missing, address, key.value);
  const value = instance?.output(key.value);
  if (value) return value;
  throw new EvaluationError(
    `refers to the output ${key.value} of ${address}, which is not declared`,
    node,
    "undeclared",
  );
}

function outputsOf({ address, instance, missing }: Made): Value {
  if (missing) return unread(missing, address, "");
  const names = [...(instance?.source.outputs.keys() ?? [])];
  return object(names.map((name) => [name, instance!.output(name)!] as const));
}
