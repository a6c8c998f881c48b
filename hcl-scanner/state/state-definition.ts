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
import { elementsOf, readRemembered } from "../../core/read.ts";
import { type KnownString, type Origin, type Reason, type Value, mark } from "../../core/value.ts";
import { AS_SHOWN, type Reading, type Shown, valueOf } from "../documents/json-value.ts";
import { NOWHERE, unseenLifecycle } from "../documents/not-shown.ts";
import { type EqualTexts } from "./equal-texts.ts";
import { type StateResource } from "./state-resource.ts";

/** What the other objects of a state tell of one. */
export interface Neighbours {
  /** Why something that moves with time, among these blocks, may replace it. */
  moverOf(blocks: readonly string[]): Reason | undefined;
  /** Is an attribute known to be secret, whether or not the state marks it? */
  isSecret(resource: StateResource, name: string): boolean;
  /** A text with its parts, where one of its origins put it together. */
  withParts(text: KnownString, origins: readonly Origin[]): KnownString;
}

/** What a state says of one object: all of it is known, nothing of it says who wrote it. */
export class StateDefinition implements Definition {
  readonly path = "";
  readonly kind: DefinitionKind;
  readonly directory: string;
  private readonly resource: StateResource;
  private readonly texts: EqualTexts;
  private readonly neighbours: Neighbours;
  private readonly values = new Map<string, Value>();

  constructor(resource: StateResource, texts: EqualTexts, directory: string, neighbours: Neighbours) {
    this.neighbours = neighbours;
    this.resource = resource;
    this.kind = resource.mode === "data" ? "data" : "resource";
    this.texts = texts;
    this.directory = directory;
  }

  get address(): string {
    return this.resource.address;
  }

  get block(): string {
    return withoutKeys(this.resource.address);
  }

  get type(): string {
    return this.resource.type;
  }

  get name(): string {
    return this.resource.name;
  }

  get module(): string {
    return this.resource.module;
  }

  /** The state is what tells of the state. */
  get prior(): Definition {
    return this;
  }

  get dependsOn(): readonly string[] {
    return this.resource.dependsOn ?? [];
  }

  get names(): readonly string[] {
    return Object.entries(this.resource.values)
      .filter(([, value]) => !isNothing(value))
      .map(([name]) => name);
  }

  get lifecycle(): Lifecycle {
    return unseenLifecycle(this.resource.createBeforeDestroy, () => this.neighbours.moverOf(this.dependsOn));
  }

  get(path: Path): Value {
    return readRemembered(this.values, path, (name) => this.attribute(name));
  }

  all(path: Path): Elements {
    return elementsOf(this.get(path), path);
  }

  references(path: Path = ""): readonly Reference[] {
    if (path !== "") return [];
    return this.dependsOn.map((address) => ({ address, path: "", via: "derived", from: "" }));
  }

  locate(): Location {
    return NOWHERE;
  }

  private attribute(name: string): Value {
    const { values, sensitive } = this.resource;
    const at = (tree: unknown): unknown =>
      typeof tree === "object" && tree !== null && Object.hasOwn(tree, name)
        ? (tree as Record<string, unknown>)[name]
        : undefined;
    const isSecret = this.neighbours.isSecret(this.resource, name);
    return valueOf({ value: at(values), sensitive: isSecret || at(sensitive) }, this.reading);
  }

  private readonly reading: Reading = {
    ...AS_SHOWN,
    below: () => this.reading,
    finish: (value, { value: json }) => {
      const origins = this.originsOf(json);
      const marked = withOrigins(value, origins);
      return marked.state === "known" && marked.kind === "string"
        ? this.neighbours.withParts(marked, origins)
        : marked;
    },
  };

  private originsOf(json: Shown["value"]): readonly Origin[] {
    if (typeof json !== "string" && typeof json !== "number") return [];
    return this.texts.among(this.dependsOn, String(json));
  }
}

export const withOrigins = (value: Value, origins: readonly Origin[]): Value =>
  origins.length === 0 ? value : mark(value, { origins });

/** Providers show what nobody set as null, or as what is empty. */
const isNothing = (value: unknown): boolean =>
  value === null || value === "" || (typeof value === "object" && Object.keys(value!).length === 0);
