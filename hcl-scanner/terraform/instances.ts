import { toNumber } from "../../core/number.ts";
import { type Reason, type Unknown, type Value, object, tuple, unknown } from "../../core/value.ts";
import { ANY } from "../../core/type.ts";
import { EvaluationError } from "../evaluate/errors.ts";
import { type Step } from "../evaluate/scope.ts";
import { type Expansion, type Iteration } from "./expansion.ts";
import { lazily } from "./lazily.ts";

/** How to read an instance: one step into it (undefined: not a name, take the whole), or all of it. */
export interface Reading<T> {
  step(item: T, step: Step): Value | undefined;
  whole(item: T): Value;
}

/** What a reference is, and how many of its steps the value already stands behind. */
interface Followed {
  readonly value: Value;
  readonly consumed: number;
}

/** The instances that a block makes, and what references to it are. */
export class Instances<T> {
  readonly items: readonly T[];
  private readonly expansion: Expansion;
  private readonly reading: Reading<T>;
  private readonly all: () => Value;
  private readonly byKey: () => ReadonlyMap<string, T>;

  constructor(what: string, expansion: Expansion, make: (iteration: Iteration) => T, reading: Reading<T>) {
    this.expansion = expansion;
    this.reading = reading;
    this.items = expansion.iterations.map(make);
    this.all = lazily(what, () => this.together());
    this.byKey = lazily(what, () => new Map(this.keys().map((key, i) => [key, this.items[i]!])));
  }

  /**
   * What a reference to the block is, followed by steps: a tuple (`count`), an object (`for_each`), or the instance
   * itself. Only what the steps ask for is evaluated.
   */
  value(steps: readonly Step[]): Followed {
    const [first] = steps;
    const [item] = this.items;
    const conditional = this.expansion.iterations[0]?.conditional;
    switch (this.expansion.style) {
      case "single":
        if (item === undefined) return { value: { state: "absent", type: ANY }, consumed: 0 };
        return conditional ? hedged(conditional, this.into(item, steps, 0)) : this.into(item, steps, 0);
      case "unknown": {
        const reason = conditional ?? { code: "iteration", text: "the instances are not known" };
        if (item === undefined) return { value: unknown(reason), consumed: 0 };
        if (!first) return { value: wholeOfUnknown(reason, this.reading.whole(item)), consumed: 0 };
        return hedged(reason, this.into(item, steps, 1));
      }
      default: {
        const key = first && keyText(first.key);
        if (first?.key.state !== "known") return { value: this.all(), consumed: 0 };
        const found = key === undefined ? undefined : this.byKey().get(key);
        if (found === undefined)
          throw new EvaluationError("refers to an instance that is not there", first.node);
        return this.into(found, steps, 1);
      }
    }
  }

  private into(item: T, steps: readonly Step[], at: number): Followed {
    const step = steps[at];
    const value = step && this.reading.step(item, step);
    return value ? { value, consumed: at + 1 } : { value: this.reading.whole(item), consumed: at };
  }

  private together(): Value {
    const values = this.items.map((item) => this.reading.whole(item));
    if (this.expansion.style === "count") return tuple(values);
    return object(this.keys().map((key, i) => [key, values[i]!] as const));
  }

  private keys(): string[] {
    return this.expansion.iterations.map(({ key }) => (key && keyText(key)) ?? "");
  }
}

function keyText(key: Value): string | undefined {
  if (key.state !== "known") return undefined;
  if (key.kind === "string") return key.value;
  return key.kind === "number" ? String(toNumber(key.value)) : undefined;
}

/** What may or may not be there: not known, but if it is there it is this. */
function hedged(reason: Reason, found: Followed): Followed {
  const { value, consumed } = found;
  if (value.state === "unknown") return found;
  const { sensitive, ephemeral, origins } = value;
  const hedge: Unknown = {
    ...unknown(reason),
    oneOf: [value],
    ...(sensitive && { sensitive }),
    ...(ephemeral && { ephemeral }),
    ...(origins && { origins }),
  };
  return { value: hedge, consumed };
}

/** All of an unknown number of instances: what they would be is only kept for where it came from. */
const wholeOfUnknown = (reason: Reason, { origins }: Value): Value => ({
  ...unknown(reason),
  ...(origins && { origins }),
});
