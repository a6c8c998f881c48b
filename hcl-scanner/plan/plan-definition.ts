import {
  type Definition,
  type Elements,
  type Lifecycle,
  type Location,
  type Path,
  type Reference,
  withoutKeys,
} from "../../core/definition.ts";
import { typeKey } from "../../core/secret/table.ts";
import { elementsOf, readRemembered } from "../../core/read.ts";
import { type Reason, type Value } from "../../core/value.ts";
import { type Shown } from "../documents/json-value.ts";
import { NOWHERE, unseenLifecycle } from "../documents/not-shown.ts";
import { isSecretByFacts } from "../documents/secret-by-facts.ts";
import { field, isObject } from "../documents/parse-json.ts";
import { argumentValue } from "./attribute.ts";
import { type ConfigResource } from "./configuration.ts";
import { mayHoldToken } from "./may-hold-token.ts";
import { type PlannedInstance } from "./planned-instance.ts";
import { referencesOf } from "./written-references.ts";
import { type Reader } from "./references.ts";
import { type PlanWorld } from "./world.ts";

/** A resource or a data source as a plan shows it. */
export class PlanDefinition implements Definition {
  readonly path = "";
  readonly instance: PlannedInstance;
  private readonly config: ConfigResource | undefined;
  private readonly world: PlanWorld;
  private readonly priorOf: () => Definition | undefined;
  private readonly values = new Map<string, Value>();
  private written: readonly string[] | undefined;
  private holdsToken: boolean | undefined;

  constructor(
    instance: PlannedInstance,
    config: ConfigResource | undefined,
    world: PlanWorld,
    prior: () => Definition | undefined,
  ) {
    this.instance = instance;
    this.config = config;
    this.world = world;
    this.priorOf = prior;
  }

  get address(): string {
    return this.instance.address;
  }

  get block(): string {
    return withoutKeys(this.instance.address);
  }

  get kind(): "resource" | "data" {
    return this.instance.mode === "data" ? "data" : "resource";
  }

  get type(): string {
    return this.instance.type;
  }

  get name(): string {
    return this.instance.name;
  }

  get module(): string {
    return this.instance.module;
  }

  get directory(): string {
    return this.world.directory(this.instance.module);
  }

  get conditional(): Reason | undefined {
    const { deferred } = this.instance;
    return deferred === undefined
      ? undefined
      : { code: "apply", text: `it is planned only later (${deferred.replaceAll("_", " ")})` };
  }

  /** What is written, and the blocks that `dynamic` ones make, of which a plan does not say that they are written. */
  get names(): readonly string[] {
    return (this.written ??= this.namesWritten());
  }

  get mayHoldToken(): boolean {
    return (this.holdsToken ??= mayHoldToken(this.instance.values, this.names));
  }

  /** What the state says of it, unless it is about to be replaced. */
  get prior(): Definition | undefined {
    const { change } = this.instance;
    return change === "none" || change === "update" ? this.priorOf() : undefined;
  }

  get lifecycle(): Lifecycle {
    return unseenLifecycle(this.instance.createsFirst, this.world.unseenReplacement);
  }

  get(path: Path): Value {
    return readRemembered(this.values, path, (name) => this.attribute(name));
  }

  all(path: Path): Elements {
    return elementsOf(this.get(path), path);
  }

  references(path: Path = ""): readonly Reference[] {
    return this.config ? referencesOf(this.config.expressions, path, this.reader, this.world.references) : [];
  }

  locate(): Location {
    return NOWHERE;
  }

  private attribute(name: string): Value {
    const { values, unknown, sensitive } = this.instance;
    const isSecret = isSecretByFacts(this.world.catalog, typeKey(this) ?? "", name);
    const shown: Shown = {
      value: field(values, name),
      unknown: field(unknown, name),
      sensitive: sensitive === true || isSecret || field(sensitive, name),
    };
    return argumentValue(
      {
        definition: this,
        name,
        shown,
        written: field(this.config?.expressions, name),
        reader: this.reader,
        showsSecrets: sensitive !== undefined,
      },
      this.world,
    );
  }

  private get reader(): Reader {
    const { module, key } = this.instance;
    return {
      module: this.world.modules.at(module) ?? this.world.modules.root,
      key,
      repeat: this.config?.repeat ?? {},
    };
  }

  private namesWritten(): readonly string[] {
    const { values } = this.instance;
    const { config } = this;
    if (!isObject(values)) return config?.names ?? [];
    if (!config) return Object.keys(values).filter((name) => values[name] !== null);
    let generated: string[] | undefined;
    for (const name in values) {
      if (isListOfBlocks(values[name]) && !Object.hasOwn(config.expressions, name))
        (generated ??= []).push(name);
    }
    return generated ? [...config.names, ...generated] : config.names;
  }
}

const isListOfBlocks = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every(isObject);
