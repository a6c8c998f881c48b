import {
  type Definition,
  type Elements,
  type Lifecycle,
  type Location,
  type Path,
  type Reference,
} from "../../core/definition.ts";
import { elementsOf, readRemembered } from "../../core/read.ts";
import { type Reason, type Value } from "../../core/value.ts";
import { mergedValue } from "./merge-value.ts";

/** Something that a plan shows, with the block of the configuration that it was made of. */
export class MergedDefinition implements Definition {
  readonly path = "";
  private readonly planned: Definition;
  private readonly written: Definition;
  /** Is the block's instance this very one, so that its values are those that were planned? */
  private readonly isSame: boolean;
  private readonly values = new Map<string, Value>();

  constructor(planned: Definition, written: Definition, isSame: boolean) {
    this.planned = planned;
    this.written = written;
    this.isSame = isSame;
  }

  get address(): string {
    return this.planned.address;
  }

  get block(): string {
    return this.planned.block;
  }

  get kind(): Definition["kind"] {
    return this.planned.kind;
  }

  get type(): string {
    return this.planned.type;
  }

  get name(): string {
    return this.planned.name;
  }

  get module(): string {
    return this.planned.module;
  }

  get directory(): string {
    return this.written.directory;
  }

  get conditional(): Reason | undefined {
    return this.planned.conditional;
  }

  get names(): readonly string[] {
    return this.written.names;
  }

  get mayHoldToken(): boolean {
    return this.written.mayHoldToken ?? true;
  }

  get prior(): Definition | undefined {
    return this.planned.prior;
  }

  get lifecycle(): Lifecycle {
    return this.written.lifecycle;
  }

  get(path: Path): Value {
    return readRemembered(this.values, path, (name) => this.attribute(name));
  }

  all(path: Path): Elements {
    return elementsOf(this.get(path), path);
  }

  references(path?: Path): readonly Reference[] {
    return (this.isSame ? this.written : this.planned).references(path);
  }

  locate(path?: Path): Location {
    return this.written.locate(path);
  }

  private attribute(name: string): Value {
    const planned = this.planned.get(name);
    if (!this.isSame || !this.names.includes(name)) return planned;
    return mergedValue(planned, this.written.get(name));
  }
}
