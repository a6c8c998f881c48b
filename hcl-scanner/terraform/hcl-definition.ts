import {
  type Definition,
  type DefinitionKind,
  type Elements,
  type Lifecycle,
  type Location,
  type Path,
  type Reference,
  withoutKeys,
} from "../../core/definition.ts";
import { elementsOf, readAttribute } from "../../core/read.ts";
import { NULL, type Reason, type Value, parts, restOf, unknown } from "../../core/value.ts";
import { type Scope } from "../evaluate/scope.ts";
import { type Attribute, type Block } from "../hcl/ast.ts";
import { attributeNamed } from "../hcl/body-index.ts";
import { type Diagnostic } from "../hcl/diagnostic.ts";
import {
  type NestedBlocks,
  PARTIAL,
  nestedBlocks,
  openedBlocks,
  steers,
  writtenNames,
} from "./body-value.ts";
import { evaluateIn } from "./evaluation.ts";
import { lazily } from "./lazily.ts";
import { lifecycleOf } from "./lifecycle.ts";
import { rangeAt } from "./locate.ts";
import { type ModuleInstance } from "./module-instance.ts";
import { type Declared, headerOf, sourceOf } from "./module-source.ts";
import { reasonOf } from "./pure/pure.ts";

/** The name under which a variable, local or output has its value. */
const VALUE = "value";

/** What stands under a name; of nested blocks also their text. */
interface Written {
  readonly value: Value;
  readonly nested?: NestedBlocks;
}

/** A block of a configuration, in one instance. */
export class HclDefinition implements Definition {
  readonly path = "";
  readonly address: string;
  readonly kind: DefinitionKind;
  readonly type: string;
  readonly name: string;
  readonly scope: Scope;
  readonly declared: Declared;
  readonly moduleInstance: ModuleInstance;
  readonly conditional?: Reason;
  private readonly given: ReadonlyMap<string, () => Value>;
  private readonly elsewhere: () => Declared | undefined;
  private readonly report: (diagnostic: Diagnostic) => void;
  private blockAddress: string | undefined;
  private allNames: readonly string[] | undefined;
  private readonly values = new Map<string, () => Written | undefined>();
  private readonly computed = new Map<string, () => Value | undefined>();

  constructor(parts: {
    module: ModuleInstance;
    kind: DefinitionKind;
    type: string;
    name: string;
    address: string;
    declared: Declared;
    scope: Scope;
    conditional?: Reason | undefined;
    /** Values that are not simply what is written: the effective value of a variable. */
    given?: ReadonlyMap<string, () => Value>;
    /** Where its `value` is written, if that is in another place: for a variable a file of values. */
    elsewhere?: () => Declared | undefined;
    /** There is no instance of it: what terraform would never evaluate is in error for nobody. */
    unmade?: true;
  }) {
    this.moduleInstance = parts.module;
    this.kind = parts.kind;
    this.type = parts.type;
    this.name = parts.name;
    this.address = parts.address;
    this.declared = parts.declared;
    this.scope = parts.scope;
    this.elsewhere = parts.elsewhere ?? (() => undefined);
    this.given = parts.given ?? new Map<string, () => Value>();
    this.report = parts.unmade ? () => undefined : parts.module.root.report;
    const conditional = parts.conditional ?? parts.module.conditional;
    if (conditional) this.conditional = conditional;
  }

  get block(): string {
    return (this.blockAddress ??= withoutKeys(this.address));
  }

  get module(): string {
    return this.moduleInstance.address;
  }

  get directory(): string {
    return this.moduleInstance.root.files.display(this.moduleInstance.source.directory);
  }

  get names(): readonly string[] {
    return (this.allNames ??= [
      ...writtenNames(this.declared.block.body, this.kind),
      ...(this.elsewhere() ? [VALUE] : []),
    ]);
  }

  get mayHoldToken(): boolean {
    const { root } = this.moduleInstance;
    const elsewhere = this.elsewhere();
    return (
      root.mayHoldToken(this.declared.source) || (elsewhere ? root.mayHoldToken(elsewhere.source) : false)
    );
  }

  get lifecycle(): Lifecycle {
    return lifecycleOf(this);
  }

  get(path: Path): Value {
    return readAttribute(path, (name) => this.written(name)?.value ?? this.unwritten);
  }

  private get unwritten(): Value {
    return this.declared.block.body.isPartial ? unknown(PARTIAL) : NULL;
  }

  all(path: Path): Elements {
    return elementsOf(this.get(path), path);
  }

  /** What other expressions read under this name: as written, or what the provider will tell. */
  attribute(name: string): Value {
    const written = this.written(name);
    const value = written?.value;
    if (value && restOf(value)) return unknown(restOf(value)!.reason);
    if (value && value.state !== "absent")
      return written.nested ? openedBlocks(value, unknown(reasonOf(this, name))) : value;
    let computed = this.computed.get(name);
    if (!computed)
      this.computed.set(
        name,
        (computed = lazily(`${this.address}.${name}`, () => this.moduleInstance.root.computed(this, name))),
      );
    return computed() ?? unknown(reasonOf(this, name));
  }

  references(path?: Path): readonly Reference[] {
    const found: Reference[] = [];
    if (path !== undefined && path !== "") gather(this.get(path), path, found);
    else for (const name of this.names) gather(this.get(name), name, found);
    return found;
  }

  locate(path: Path = ""): Location {
    const { moduleInstance } = this;
    const isValue = path === VALUE || path.startsWith(`${VALUE}.`);
    const declared = (isValue && this.elsewhere()) || this.declared;
    const place =
      path === ""
        ? undefined
        : rangeAt(
            declared.block.body,
            path,
            (attribute) => sourceOf(attribute, declared.source).text,
            (name) => this.written(name)?.nested?.blocks,
          );
    const range = place?.range ?? headerOf(declared.block);
    const source = place ? sourceOf(place.piece, declared.source) : declared.source;
    return { file: source.path, start: range.start, end: range.end, callers: moduleInstance.callers };
  }

  attributeNamed(name: string): Attribute | undefined {
    return attributeNamed(this.declared.block.body, name);
  }

  nestedBlock(type: string): Block | undefined {
    return this.declared.block.body.blocks.find((each) => each.type === type);
  }

  private written(name: string): Written | undefined {
    let cell = this.values.get(name);
    if (!cell) this.values.set(name, (cell = lazily(`${this.address}.${name}`, () => this.compute(name))));
    return cell();
  }

  private compute(name: string): Written | undefined {
    const given = this.given.get(name);
    if (given) return { value: given() };
    const { declared, report } = this;
    // A type is written like an expression and is none.
    if (this.kind === "variable" && name === "type") return undefined;
    const attribute = this.attributeNamed(name);
    if (attribute)
      return {
        value: evaluateIn(sourceOf(attribute, declared.source), report)(attribute.expression, this.scope),
      };
    if (steers(this.kind, name)) return undefined;
    const nested = nestedBlocks(declared.block.body, name, this.scope, (block) =>
      evaluateIn(sourceOf(block, declared.source), report),
    );
    return nested && { value: nested.value, nested };
  }
}

/** Of an attribute that reads more places, the first so many. */
const MOST_REFERENCES = 20_000;

/** Every origin of a value and of its parts, with the place in the reading definition. */
function gather(value: Value, from: Path, found: Reference[]): void {
  if (found.length >= MOST_REFERENCES) return;
  for (const { address, path, via } of value.origins ?? []) found.push({ address, path, via, from });
  if (value.state === "unknown") for (const choice of value.oneOf ?? []) gather(choice, from, found);
  if (value.state !== "known") return;
  if ("entries" in value) for (const [key, each] of value.entries) gather(each, `${from}.${key}`, found);
  else {
    let i = 0;
    for (const each of parts(value)) gather(each, `${from}.${i++}`, found);
  }
}
