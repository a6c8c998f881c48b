import { type Catalog } from "../core/catalog/catalog.ts";
import { givenInstant } from "../core/lens/instants.ts";
import { givesByTable } from "../core/secret/table.ts";
import { type Instant, type Origin } from "../core/value.ts";
import { type PulumiDefinition } from "./definition.ts";
import { type Source } from "./drawn.ts";
import { own, keysOf, wireOf } from "./wire.ts";

/** Shorter texts are equal by chance. */
const SHORTEST = 4;

/** A resource as what others are computed from. */
export class ResourceSource implements Source {
  readonly address: string;
  private readonly definition: PulumiDefinition;
  private readonly catalog: Catalog;
  private secrets: boolean | undefined;
  private texts: ReadonlyMap<string, string> | undefined;

  constructor(definition: PulumiDefinition, catalog: Catalog) {
    this.address = definition.address;
    this.definition = definition;
    this.catalog = catalog;
  }

  get givesSecrets(): boolean {
    return (this.secrets ??= givesByTable(this.definition, "", this.catalog));
  }

  /** Pulumi does not tell which attribute was read: of several points in time the last one, for ends are set by it. */
  get instant(): Instant | undefined {
    const entry = this.catalog.entry(this.definition.type);
    const instants = (entry?.gives ?? []).flatMap(
      ({ path }) => givenInstant(this.definition, entry!, path) ?? [],
    );
    return instants.reduce<Instant | undefined>(
      (last, each) => (last && last.plus.ms >= each.plus.ms ? last : each),
      undefined,
    );
  }

  pathOf(text: string): string | undefined {
    if (text.length < SHORTEST) return undefined;
    this.texts ??= new Map(this.given());
    return this.texts.get(text);
  }

  /** The texts that it gives, with their attribute. */
  *given(): Generator<readonly [text: string, path: string]> {
    const { outputs, inputs, id } = this.definition.resource;
    if (id !== undefined) yield [id, "id"];
    const of = outputs ?? inputs;
    for (const key of keysOf(of)) {
      const wire = wireOf(own(of, key));
      const shown = wire.is === "secret" && wire.content ? wireOf(wire.content.of) : wire;
      if (shown.is === "scalar" && typeof shown.value === "string" && shown.value.length >= SHORTEST) {
        yield [shown.value, this.definition.terraformName(key)];
      }
    }
  }
}

/** Shorter texts stand in others by chance. */
const SHORTEST_PART = 8;

/** Finds the resource that gives a text, or else a part of it. */
export function tracer(sources: Iterable<ResourceSource>): (text: string) => Origin | undefined {
  let given: Map<string, Origin> | undefined;
  return (text) => {
    given ??= new Map(
      [...sources].flatMap((source) =>
        [...source.given()].map(
          ([each, path]) => [each, { address: source.address, path, via: "plain" }] as const,
        ),
      ),
    );
    const whole = given.get(text);
    if (whole) return whole;
    for (const [each, origin] of given)
      if (each.length >= SHORTEST_PART && text.includes(each)) return origin;
    return undefined;
  };
}
