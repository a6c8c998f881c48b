import { compare, format, parse } from "../../core/number.ts";
import { type Stack } from "../../core/stack.ts";
import { type Value, containsSensitive, isWhollyKnown, restOf } from "../../core/value.ts";

/** The part of `terraform show -json` of a plan that is compared. */
export interface Plan {
  readonly resource_changes?: readonly {
    readonly address: string;
    readonly mode: string;
    readonly change: {
      readonly actions: readonly string[];
      readonly after: unknown;
      readonly after_unknown: unknown;
      readonly after_sensitive?: unknown;
    };
  }[];
  readonly output_changes?: Readonly<
    Record<
      string,
      { readonly after?: unknown; readonly after_unknown: unknown; readonly after_sensitive?: unknown }
    >
  >;
  readonly variables?: Readonly<Record<string, { readonly value?: unknown }>>;
}

/** Leaves that terraform knows: how many we know alike, which we do not know, which we know wrongly. */
export interface Comparison {
  known: number;
  equal: number;
  /** Leaves that depend on what a data source answers or on the clock: terraform asks while planning, keylint does not. */
  asked: number;
  /** `address.path`, what terraform says, what we say; only ever printed for our own fixtures. */
  readonly missing: string[];
  readonly wrong: string[];
  /** Instances that terraform plans and we do not have, or the other way round. */
  readonly instances: string[];
  /** What terraform hides and we do not, or the other way round. */
  readonly marks: string[];
}

/** Compares every argument that the configuration writes, and every root output, with what terraform planned. */
export function comparePlan(plan: Plan, stack: Stack): Comparison {
  const result: Comparison = {
    known: 0,
    equal: 0,
    asked: 0,
    missing: [],
    wrong: [],
    instances: [],
    marks: [],
  };
  const planned = new Set<string>();
  for (const { address, mode, change } of plan.resource_changes ?? []) {
    if (mode !== "managed" || change.actions.includes("delete")) continue;
    planned.add(address);
    const definition = stack.byAddress(address);
    if (!definition) {
      result.instances.push(`terraform has ${address}`);
      continue;
    }
    for (const name of definition.names) {
      if (name === "provisioner" || name === "connection") continue;
      compareLeaf(
        `${address}.${name}`,
        field(change.after, name),
        field(change.after_unknown, name),
        definition.get(name),
        result,
      );
      compareMarks(`${address}.${name}`, field(change.after_sensitive, name), definition.get(name), result);
    }
  }
  for (const { kind, address } of stack.definitions) {
    if (kind === "resource" && !planned.has(address) && !address.includes("[*]"))
      result.instances.push(`keylint has ${address}`);
  }
  for (const [name, { after, after_unknown, after_sensitive }] of Object.entries(plan.output_changes ?? {})) {
    const definition = stack.byAddress(`output.${name}`);
    if (!definition) continue;
    compareLeaf(`output.${name}`, after, after_unknown, definition.get("value"), result);
    compareMarks(`output.${name}`, after_sensitive, definition.get("value"), result);
  }
  return result;
}

/** Terraform tells which parts are sensitive; of a sensitive whole all parts are. */
function compareMarks(at: string, sensitive: unknown, ours: Value, result: Comparison): void {
  if (sensitive === true) {
    if (!containsSensitive(ours)) result.marks.push(`terraform hides ${at}`);
  } else if (ours.sensitive) result.marks.push(`keylint hides ${at}`);
  else if (ours.state === "known" && "items" in ours) {
    ours.items.forEach((each, i) => compareMarks(`${at}[${i}]`, field(sensitive, String(i)), each, result));
  } else if (ours.state === "known" && "entries" in ours) {
    for (const [key, each] of ours.entries) compareMarks(`${at}.${key}`, field(sensitive, key), each, result);
  }
}

const field = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;

function compareLeaf(at: string, after: unknown, unknown: unknown, ours: Value, result: Comparison): void {
  if (unknown === true) {
    if (isWhollyKnown(ours) && ours.state === "known")
      result.wrong.push(`${at}: terraform does not know, we say ${show(ours)}`);
    return;
  }
  if (Array.isArray(after)) {
    if (ours.state === "known" && "items" in ours && !restOf(ours)) {
      const items =
        ours.kind === "set" || isSetLike(after, ours.items) ? matched(after, ours.items) : ours.items;
      if (items.length !== after.length) {
        result.known++;
        result.wrong.push(`${at}: terraform has ${after.length} elements, we have ${items.length}`);
        return;
      }
      if (after.length === 0) tally(true, result);
      after.forEach((each, i) =>
        compareLeaf(`${at}[${i}]`, each, field(unknown, String(i)), items[i]!, result),
      );
      return;
    }
    // A single block that the provider holds as an object, or an object where we have a block.
    if (after.length === 1 && ours.state === "known" && "entries" in ours)
      return compareLeaf(`${at}[0]`, after[0], field(unknown, "0"), ours, result);
    return leaf(at, after, ours, result);
  }
  if (typeof after === "object" && after !== null) {
    if (ours.state === "known" && "entries" in ours) {
      for (const [key, each] of Object.entries(after)) {
        const mine = ours.entries.get(key);
        if (mine) compareLeaf(`${at}.${key}`, each, field(unknown, key), mine, result);
        else if (each !== null && each !== "" && !(Array.isArray(each) && each.length === 0))
          leaf(`${at}.${key}`, each, { state: "absent", type: { kind: "any" } }, result);
      }
      for (const [key, mine] of ours.entries) {
        if (!Object.hasOwn(after, key) && mine.state === "known" && field(unknown, key) === undefined)
          result.wrong.push(`${at}.${key}: terraform has nothing, we say ${show(mine)}`);
      }
      return;
    }
    if (ours.state === "known" && "items" in ours && ours.items.length === 1)
      return compareLeaf(at, after, unknown, ours.items[0]!, result);
    return leaf(at, after, ours, result);
  }
  leaf(at, after ?? null, ours, result);
}

/** What terraform asks while planning. */
const ASKED: ReadonlySet<string> = new Set(["data", "function", "clock"]);

function leaf(at: string, after: unknown, ours: Value, result: Comparison): void {
  const open = ours.state === "unknown" ? ours : restOf(ours);
  if (open) {
    if (ASKED.has(open.reason.code)) {
      result.asked++;
      return;
    }
    result.known++;
    result.missing.push(
      `${at}: terraform knows ${JSON.stringify(after)?.slice(0, 80)}, we do not: ${open.reason.text}`,
    );
    return;
  }
  const equal = isEqual(after, ours);
  tally(equal, result);
  if (!equal)
    result.wrong.push(`${at}: terraform says ${JSON.stringify(after)?.slice(0, 200)}, we say ${show(ours)}`);
}

function tally(equal: boolean, result: Comparison): void {
  result.known++;
  if (equal) result.equal++;
}

/** A provider converts what is written to its own type: `"3"` to 3, `true` to `"true"`. */
function isEqual(after: unknown, ours: Value): boolean {
  if (ours.state === "absent") return after === null || after === undefined;
  if (ours.state !== "known") return false;
  if (ours.kind === "number") {
    const theirs = parse(String(after));
    if (theirs === undefined) return false;
    // JavaScript reads the plan's numbers as doubles.
    return (
      compare(theirs, ours.value) === 0 ||
      (Math.abs(Number(after)) > 2 ** 53 && Number(format(ours.value)) === Number(after))
    );
  }
  if (ours.kind === "bool") return String(after) === String(ours.value);
  if (ours.kind === "string")
    return String(after) === ours.value || (typeof after === "number" && Number(ours.value) === after);
  return false;
}

/** A provider's set of strings is shown in order, however it was written. */
const isSetLike = (after: readonly unknown[], items: readonly Value[]): boolean =>
  after.every((each, i) => i === 0 || String(after[i - 1]) <= String(each)) &&
  after.length === items.length &&
  after.every((each) => typeof each === "string") &&
  items.every((each) => each.state === "known" && each.kind === "string");

/** Ours in the order of theirs, as far as strings can be told apart. */
function matched(after: readonly unknown[], items: readonly Value[]): readonly Value[] {
  const left = [...items];
  const placed = after.map((each) => {
    const at = left.findIndex((item) => item.state === "known" && "value" in item && isEqual(each, item));
    return at === -1 ? undefined : left.splice(at, 1)[0];
  });
  return placed
    .map((each) => each ?? left.shift())
    .filter((each) => each !== undefined)
    .concat(left);
}

function show(value: Value): string {
  if (value.state !== "known") return value.state;
  if ("items" in value) return `${value.kind} of ${value.items.length}`;
  if ("entries" in value) return `${value.kind} with ${[...value.entries.keys()].join()}`;
  return JSON.stringify(typeof value.value === "object" ? "a big number" : value.value).slice(0, 200);
}
