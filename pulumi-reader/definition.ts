import {
  type Definition,
  type DefinitionKind,
  type Elements,
  type Lifecycle,
  type Location,
  type Path,
  type Reference,
  withoutKeys,
} from "../core/definition.ts";
import { elementsOf } from "../core/read.ts";
import { typeKey } from "../core/secret/table.ts";
import { type Unknown, type Value, unknown } from "../core/value.ts";
import { drawn } from "./drawn.ts";
import { lifecycleOf } from "./lifecycle.ts";
import { mayHoldToken } from "./may-hold-token.ts";
import { type Naming, VERBATIM } from "./naming.ts";
import { withGiven, withoutAutomaticMark } from "./origin.ts";
import { Properties } from "./properties.ts";
import { referencesIn } from "./references.ts";
import { type PulumiResource, nameOf } from "./resource.ts";
import { type Meaning } from "./token.ts";
import { keysOf, own, wireOf } from "./wire.ts";
import { type World } from "./world.ts";

const NOWHERE: Location = { file: undefined, start: 0, end: 0, callers: [] };

/** A resource of a Pulumi program, under the names of Terraform. */
export class PulumiDefinition implements Definition {
  readonly path = "";
  readonly address: string;
  readonly block: string;
  readonly kind: DefinitionKind;
  readonly type: string;
  readonly name: string;
  readonly module = "";
  readonly directory = "";
  readonly resource: PulumiResource;
  private readonly meaning: Meaning;
  private readonly world: World;
  private inputs: Properties | undefined;
  private options: Lifecycle | undefined;
  private state: PulumiDefinition | undefined;
  private suspicious: boolean | undefined;

  constructor(resource: PulumiResource, meaning: Meaning, world: World) {
    this.resource = resource;
    this.meaning = meaning;
    this.world = world;
    this.address = resource.urn;
    this.block = withoutKeys(resource.urn);
    this.kind = meaning.kind;
    this.type = meaning.type;
    this.name = nameOf(resource.urn);
  }

  get names(): readonly string[] {
    return this.properties.names;
  }

  get lifecycle(): Lifecycle {
    return (this.options ??= lifecycleOf(this.resource, this.world, (path) => this.terraformPath(path)));
  }

  get mayHoldToken(): boolean {
    return (this.suspicious ??= mayHoldToken(this.resource.inputs));
  }

  /** What the provider answered, where the resource exists: it tells something that nobody asked for. */
  get prior(): PulumiDefinition | undefined {
    const { resource, meaning, world } = this;
    const { outputs, inputs } = resource;
    if (!outputs || !keysOf(outputs).some((key) => !Object.hasOwn(inputs, key) && isKnown(own(outputs, key))))
      return undefined;
    const answered = { ...resource, inputs: outputs, outputs: undefined, secrets: undefined };
    return (this.state ??= new PulumiDefinition(answered, meaning, world));
  }

  get(path: Path): Value {
    return this.properties.get(path);
  }

  all(path: Path): Elements {
    return elementsOf(this.get(path), path, (value, below) => this.properties.below(value, below));
  }

  references(path: Path = ""): readonly Reference[] {
    const found: Reference[] = [];
    for (const from of path === "" ? this.names : [path]) {
      const origins = referencesIn(this.get(from), from);
      const traced = new Set(origins.map(({ address }) => address));
      const others = this.dependenciesOf(from).filter((urn) => !traced.has(urn));
      found.push(
        ...origins,
        ...others.map((address): Reference => ({ address, path: "", via: "plain", from })),
      );
    }
    return found;
  }

  locate(): Location {
    const { position } = this.resource;
    return (position && this.world.locate?.(position)) ?? NOWHERE;
  }

  /** What Pulumi calls an argument: `rotationRules.automaticallyAfterDays`. */
  pulumiPath(path: Path): Path {
    return path === "" ? "" : this.properties.pulumiPath(path);
  }

  /** What Terraform calls a top-level property. */
  terraformName(key: string): string {
    return this.naming.terraform(key, true);
  }

  /** `rotation_rules.0.duration` for `rotationRules[0].duration`. */
  private terraformPath(path: string): Path {
    const [first = "", ...rest] = path.replace(/\[["']?([^\]"']*)["']?\]/g, ".$1").split(".");
    const { naming } = this;
    return [naming.terraform(first, true), ...rest.map((key) => naming.terraform(key, false))].join(".");
  }

  private get naming(): Naming {
    return this.meaning.names === "terraform" ? VERBATIM : this.world.naming(typeKey(this) ?? "");
  }

  private get properties(): Properties {
    return (this.inputs ??= this.read());
  }

  private read(): Properties {
    const { names } = this.meaning;
    const { inputs, secrets } = this.resource;
    return new Properties(inputs, secrets, {
      naming: this.naming,
      layout: typeof names === "object" ? (names.layout ?? {}) : {},
      unpack: this.kind === "provider",
      unknown: (key) => this.unknownOf(key),
      finish: (value, key) => this.finish(value, key),
    });
  }

  private dependenciesOf(path: Path): readonly string[] {
    const key = this.properties.keyOf(path.split(".", 1)[0]!);
    return (key !== undefined && this.resource.propertyDependencies.get(key)) || [];
  }

  private unknownOf(key: string): Unknown {
    const names = (this.resource.propertyDependencies.get(key) ?? []).map(nameOf);
    const [first] = names;
    const from =
      first === undefined ? "" : names.length === 1 ? ` from ${first}` : ` from ${first} and others`;
    return {
      ...unknown({ code: "apply", text: `it is computed${from} when that is applied` }),
      notNull: true,
    };
  }

  private finish(value: Value, key: string): Value {
    const { world, resource } = this;
    const urns = resource.propertyDependencies.get(key) ?? [];
    const placed = drawn(
      value,
      urns.flatMap((urn) => world.source(urn) ?? []),
    );
    const given = world.given ? withGiven(placed, world.given) : placed;
    return resource.options.additionalSecretOutputs.includes(key)
      ? withoutAutomaticMark(given, world.given)
      : given;
  }
}

function isKnown(raw: unknown): boolean {
  const wire = wireOf(raw);
  return (
    wire.is !== "unknown" &&
    wire.is !== "nothing" &&
    !(wire.is === "secret" && wire.content && wireOf(wire.content.of).is === "unknown")
  );
}
