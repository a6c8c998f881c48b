import { type Caller } from "../../core/definition.ts";
import { NULL, type Reason, type Value, mark, unknown } from "../../core/value.ts";
import { EvaluationError } from "../evaluate/errors.ts";
import { type Scope, type Step } from "../evaluate/scope.ts";
import { type Variable } from "../hcl/ast.ts";
import { argumentOf, outputValue, variableValue } from "./declared-value.ts";
import { evaluateIn, guarded } from "./evaluation.ts";
import { type Expansion, type Iteration, expand } from "./expansion.ts";
import { ModuleCall } from "./module-call.ts";
import { ReferenceLoop, lazily } from "./lazily.ts";
import { localsInLoops } from "./local-loops.ts";
import { type Declared, type ModuleSource, headerOf, sourceOf } from "./module-source.ts";
import { ResourceBlock } from "./resource-block.ts";
import { type Root } from "./root.ts";

/** Beyond so many instances of one block, a symbolic one stands for all. */
const MOST_INSTANCES = 10_000;

/** One instance of a module: the root module, or what one key of one module call makes. */
export class ModuleInstance {
  readonly source: ModuleSource;
  readonly root: Root;
  /** The module that calls this one. */
  readonly parent: ModuleInstance | undefined;
  /** `module.api["eu"]`; empty for the root module. */
  readonly address: string;
  /** The block that calls this module; none for the root module. */
  readonly calledBy: Declared | undefined;
  readonly callers: readonly Caller[];
  /** Why it is not known whether there is this instance. */
  readonly conditional: Reason | undefined;
  private readonly inputs: (name: string) => Value | undefined;
  readonly writtenInput: (name: string) => Declared | undefined;
  private readonly cells = new Map<string, () => Value>();
  private readonly blocks = new Map<string, ResourceBlock>();
  private readonly childCalls = new Map<string, ModuleCall>();

  constructor(parts: {
    source: ModuleSource;
    root: Root;
    parent?: ModuleInstance;
    calledBy?: Declared;
    address: string;
    callers: readonly Caller[];
    conditional?: Reason | undefined;
    /** What the caller (or the user) passes for a variable; undefined where nothing is. */
    inputs: (name: string) => Value | undefined;
    /** Where a file of values in the repository writes a variable of a root module. */
    writtenInput?: (name: string) => Declared | undefined;
  }) {
    this.source = parts.source;
    this.root = parts.root;
    this.parent = parts.parent;
    this.address = parts.address;
    this.calledBy = parts.calledBy;
    this.callers = parts.callers;
    this.conditional = parts.conditional;
    this.inputs = parts.inputs;
    this.writtenInput = parts.writtenInput ?? (() => undefined);
  }

  /** The address of something declared here. */
  at(name: string): string {
    return this.address === "" ? name : `${this.address}.${name}`;
  }

  /** What names mean in this module, within an iteration of a block. */
  scope(iteration?: Iteration, self?: () => Value): Scope {
    return {
      functions: this.root.functions,
      budget: this.root.budget,
      resolve: (name, steps) => {
        try {
          return this.resolve(name, steps, iteration, self);
        } catch (error) {
          if (error instanceof ReferenceLoop)
            throw new EvaluationError(error.message, name, "reference-loop");
          throw error;
        }
      },
    };
  }

  // -- what is declared ------------------------------------------------------------------------------------------

  variable(name: string): Value | undefined {
    const declared = this.source.variables.get(name);
    if (!declared) return undefined;
    return this.cell(`var.${name}`, () => variableValue(this, name, declared, this.inputs(name)));
  }

  local(name: string): Value | undefined {
    const found = this.source.locals.get(name);
    if (!found) return undefined;
    const { attribute, source } = found;
    return this.cell(`local.${name}`, () => {
      const said = evaluateIn(source, this.root.report)(attribute.expression, this.scope());
      const value =
        said.state === "unknown" && said.reason.code === "limit" ? this.tooDeep(name, said) : said;
      return mark(value, { origins: [{ address: this.at(`local.${name}`), path: "", via: "plain" }] });
    });
  }

  /** What could not be followed to its end may have none. */
  private tooDeep(name: string, value: Value): Value {
    const loop = localsInLoops(this.source.locals);
    if (!loop.has(name)) return value;
    const [first = name] = loop;
    const { attribute, source } = this.source.locals.get(first)!;
    this.root.report({
      severity: "error",
      code: "reference-loop",
      message: `${this.at(`local.${first}`)} refers to itself, directly or through others`,
      place: { source, range: attribute },
    });
    return unknown({ code: "error", text: "the expression is in error" });
  }

  output(name: string): Value | undefined {
    const declared = this.source.outputs.get(name);
    if (!declared) return undefined;
    return this.cell(`output.${name}`, () => outputValue(this, name, declared));
  }

  resource(key: string): ResourceBlock | undefined {
    const known = this.blocks.get(key);
    if (known) return known;
    const declared = this.source.resourceByName.get(key);
    if (!declared) return undefined;
    const block = new ResourceBlock(this, key, declared);
    this.blocks.set(key, block);
    return block;
  }

  call(name: string): ModuleCall | undefined {
    const known = this.childCalls.get(name);
    if (known) return known;
    const declared = this.source.modules.get(name);
    if (!declared) return undefined;
    const call = new ModuleCall(this, name, declared);
    this.childCalls.set(name, call);
    return call;
  }

  /** How many instances a block has, of so many things each; in error, one that may or may not be there. */
  expansion(declared: Declared, sizeOf: () => number = () => 1): Expansion {
    const { root } = this;
    const { source, block } = declared;
    const evaluate = evaluateIn(source, root.report);
    let expansion: Expansion | undefined;
    const failed = guarded(source, root.report, headerOf(block), () => {
      expansion = expand(block.body, {
        evaluate: (expression) => evaluate(expression, this.scope()),
        most: () => Math.max(1, Math.min(MOST_INSTANCES, Math.floor(root.room / sizeOf()))),
        warn: (message, range) =>
          root.report({ severity: "warning", code: "invalid-expression", message, place: { source, range } }),
      });
      return NULL;
    });
    if (!expansion) {
      const reason: Reason =
        failed.state === "unknown"
          ? failed.reason
          : { code: "error", text: "the number of instances is in error" };
      return { style: "unknown", iterations: [{ suffix: "[*]", key: unknown(reason), conditional: reason }] };
    }
    const made = expansion.iterations.length;
    if (made > 0) root.room -= made * sizeOf();
    const limit = expansion.iterations[0]?.conditional;
    if (limit?.code === "limit") {
      const message = `${limit.text}: one that may or may not be there is judged in their place`;
      root.report({
        severity: "warning",
        code: "too-many",
        message,
        place: { source, range: headerOf(block) },
      });
    }
    return expansion;
  }

  /** An argument of a block that has no iterations of its own; absent where it is not written. */
  argument(declared: Declared, name: string): Value {
    const attribute = argumentOf(declared, name);
    if (!attribute) return NULL;
    const source = sourceOf(attribute, declared.source);
    return evaluateIn(source, this.root.report)(attribute.expression, this.scope());
  }

  // -- names -----------------------------------------------------------------------------------------------------

  private resolve(
    root: Variable,
    steps: readonly Step[],
    iteration: Iteration | undefined,
    self: (() => Value) | undefined,
  ): { value: Value; consumed: number } {
    const name = (at: number): string => {
      const key = steps[at]?.key;
      if (key?.state === "known" && key.kind === "string") return key.value;
      throw new EvaluationError(`expected a name after "${root.name}"`, steps[at]?.node ?? root);
    };
    switch (root.name) {
      case "var":
        return { value: this.variable(name(0)) ?? this.undeclared(`var.${name(0)}`, root), consumed: 1 };
      case "local":
        return { value: this.local(name(0)) ?? this.undeclared(`local.${name(0)}`, root), consumed: 1 };
      case "path":
        return {
          value: this.root.path(name(0), this.source.directory) ?? this.undeclared(`path.${name(0)}`, root),
          consumed: 1,
        };
      case "terraform":
      case "tofu":
        return {
          value: this.root.setting(name(0)) ?? this.undeclared(`${root.name}.${name(0)}`, root),
          consumed: 1,
        };
      case "count":
        if (!iteration?.index || name(0) !== "index")
          throw new EvaluationError(`count is not known here`, root);
        return { value: iteration.index, consumed: 1 };
      case "each":
        if (iteration?.each && name(0) === "key") return { value: iteration.each.key, consumed: 1 };
        if (iteration?.each && name(0) === "value") return { value: iteration.each.value, consumed: 1 };
        throw new EvaluationError("each is not known here", root);
      case "self":
        if (!self) throw new EvaluationError("self is not known here", root);
        return { value: self(), consumed: 0 };
      case "module": {
        const call = this.call(name(0));
        if (!call) return { value: this.undeclared(`module.${name(0)}`, root), consumed: 1 };
        const found = call.value(steps.slice(1));
        return { value: found.value, consumed: found.consumed + 1 };
      }
      case "data":
      case "ephemeral":
        return this.resourceValue(`${root.name}.${name(0)}.${name(1)}`, steps, 2, root);
      case "resource":
        return this.resourceValue(`${name(0)}.${name(1)}`, steps, 2, root);
      default:
        if (steps.length === 0)
          throw new EvaluationError(
            `expected a name that is declared, found "${root.name}"`,
            root,
            "undeclared",
          );
        return this.resourceValue(`${root.name}.${name(0)}`, steps, 1, root);
    }
  }

  private resourceValue(
    key: string,
    steps: readonly Step[],
    consumed: number,
    root: Variable,
  ): { value: Value; consumed: number } {
    const block = this.resource(key);
    if (!block) return { value: this.undeclared(key, root), consumed };
    const found = block.value(steps.slice(consumed));
    return { value: found.value, consumed: found.consumed + consumed };
  }

  /** @throws EvaluationError unless files were left out that may declare it */
  private undeclared(what: string, at: Variable): Value {
    if (this.source.partial) {
      return mark(unknown({ code: "file", text: `${what} is not declared in the files that were named` }), {
        origins: [{ address: this.at(what), path: "", via: "plain" }],
      });
    }
    throw new EvaluationError(`refers to ${what}, which is not declared`, at, "undeclared");
  }

  private cell(key: string, compute: () => Value): Value {
    let cell = this.cells.get(key);
    if (!cell) {
      cell = lazily(this.at(key), compute);
      this.cells.set(key, cell);
    }
    return cell();
  }
}
