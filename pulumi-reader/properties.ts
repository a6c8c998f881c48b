import { type Path } from "../core/definition.ts";
import { read } from "../core/read.ts";
import { NULL, type Unknown, type Value } from "../core/value.ts";
import { camel } from "./name.ts";
import { type Naming } from "./naming.ts";
import { type Layout } from "./native/shape.ts";
import { type SecretPaths, secretAt } from "./resource.ts";
import { moveOf, valueOf } from "./value-of.ts";
import { keysOf, own, wireOf } from "./wire.ts";

/** How the properties of a resource are read. */
export interface Reader {
  readonly naming: Naming;
  readonly layout: Layout;
  /** Text that is JSON stands for what it says, as in the settings of providers. */
  readonly unpack: boolean;
  /** What stands for what is not known of a property. */
  unknown(key: string): Unknown;
  /** The last word on a value: where it comes from. */
  finish(value: Value, key: string): Value;
}

/** An argument, and where it stands among Pulumi's properties. */
interface Slot {
  /** The top-level property, and the way from there. */
  readonly keys: readonly string[];
  readonly raw: unknown;
  readonly secrets: SecretPaths | undefined;
  readonly layout: Layout;
  readonly how: ((value: Value) => Value) | undefined;
}

/** The properties of a resource under Terraform's names, each converted when it is asked for. */
export class Properties {
  private readonly of: object;
  private readonly secrets: SecretPaths | undefined;
  private readonly reader: Reader;
  private placed: Map<string, Slot> | undefined;
  private readonly values = new Map<Slot, Value>();

  constructor(of: object, secrets: SecretPaths | undefined, reader: Reader) {
    this.of = of;
    this.secrets = secrets;
    this.reader = reader;
  }

  get names(): readonly string[] {
    return [...this.slots.keys()];
  }

  private get slots(): ReadonlyMap<string, Slot> {
    if (!this.placed) {
      this.placed = new Map();
      this.place(this.placed, this.of, [], this.secrets, this.reader.layout);
    }
    return this.placed;
  }

  get(path: Path): Value {
    const [first = "", ...rest] = path.split(".");
    const slot = this.slotOf(first);
    if (!slot) return NULL;
    return this.below(this.valueAt(slot), rest.join("."));
  }

  /** What stands at a path below a value of these properties. */
  below(value: Value, path: Path): Value {
    return path === "" ? value : read(value, this.stepsIn(value, path.split(".")).join("."));
  }

  /** The top-level property that an argument is. */
  keyOf(name: string): string | undefined {
    return this.slotOf(name)?.keys[0];
  }

  /** `rotationRules.automaticallyAfterDays` for `rotation_rules.automatically_after_days`. */
  pulumiPath(path: Path): Path {
    const [first = "", ...rest] = path.split(".");
    const slot = this.slotOf(first);
    const keys = slot ? [...slot.keys] : [this.reader.naming.pulumi(first)[0] ?? first];
    let at: unknown = slot?.raw;
    for (const step of rest) {
      const key = this.keyIn(at, step);
      if (key !== undefined) keys.push(key);
      at = childOf(at, key);
    }
    return keys.join(".");
  }

  private place(
    slots: Map<string, Slot>,
    of: object,
    way: readonly string[],
    secrets: SecretPaths | undefined,
    layout: Layout,
  ): void {
    for (const key of keysOf(of)) {
      const move = moveOf(layout, key);
      const raw = own(of, key);
      const below = secretAt(secrets, key);
      const wire = wireOf(raw);
      if (wire.is === "nothing") continue;
      const keys = [...way, key];
      if (move && move.to === undefined && wire.is === "object")
        this.place(slots, wire.of, keys, below, move.of ?? {});
      else {
        const name = move?.to ?? this.reader.naming.terraform(key, true);
        // Of two that mean the same argument, one keeps its own name.
        slots.set(slots.has(name) ? key : name, {
          keys,
          raw,
          secrets: below,
          layout: move?.of ?? {},
          how: move?.how,
        });
      }
    }
  }

  private slotOf(name: string): Slot | undefined {
    const exact = this.slots.get(name);
    if (exact) return exact;
    for (const key of this.reader.naming.pulumi(name)) {
      const slot = this.slots.get(this.reader.naming.terraform(key, true));
      if (slot?.keys.at(-1) === key) return slot;
    }
    return undefined;
  }

  private valueAt(slot: Slot): Value {
    const known = this.values.get(slot);
    if (known) return known;
    const [key = ""] = slot.keys;
    const reading = { naming: this.reader.naming, unknown: this.reader.unknown(key) };
    const raw = this.reader.unpack ? unpacked(slot.raw) : slot.raw;
    const converted = valueOf(raw, reading, slot.secrets, slot.layout);
    const value = this.reader.finish(slot.how ? slot.how(converted) : converted, key);
    this.values.set(slot, value);
    return value;
  }

  /** Steps below a value under the names that it has: keys that nothing is known of are left as Pulumi has them. */
  private stepsIn(value: Value, steps: readonly string[]): string[] {
    let at = value;
    return steps.map((step) => {
      const name = this.entryFor(at, step);
      at = read(at, name);
      return name;
    });
  }

  private entryFor(value: Value, step: string): string {
    if (value.state !== "known") return step;
    if ("items" in value) {
      const [first] = value.items;
      return /^\d+$/.test(step) || !first ? step : this.entryFor(first, step);
    }
    if (!("entries" in value) || value.entries.has(step)) return step;
    return this.reader.naming.pulumi(step).find((each) => value.entries.has(each)) ?? step;
  }

  /** What a step is called in a raw value; undefined where it is not there: one element of a list that is none. */
  private keyIn(raw: unknown, step: string): string | undefined {
    if (Array.isArray(raw)) return /^\d+$/.test(step) ? step : camel(step);
    if (typeof raw !== "object" || raw === null) return camel(step);
    if (Object.hasOwn(raw, step)) return step;
    if (step === "0") return undefined;
    return this.reader.naming.pulumi(step).find((each) => Object.hasOwn(raw, each)) ?? camel(step);
  }
}

function childOf(raw: unknown, key: string | undefined): unknown {
  if (key === undefined) return raw;
  return typeof raw === "object" && raw !== null ? own(raw, key) : undefined;
}

/** SDKs write what is no text as JSON into the settings of providers. */
function unpacked(raw: unknown): unknown {
  const wire = wireOf(raw);
  if (wire.is !== "scalar" || typeof wire.value !== "string" || !/^\s*[[{]/.test(wire.value)) return raw;
  try {
    return JSON.parse(wire.value);
  } catch {
    return raw;
  }
}
