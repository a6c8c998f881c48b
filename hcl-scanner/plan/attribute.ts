import { givenInstant } from "../../core/lens/instants.ts";
import { type Entry } from "../../core/catalog/entry.ts";
import { typeKey, withoutIndices } from "../../core/secret/table.ts";
import {
  type KnownString,
  NULL,
  type Reason,
  type Unknown,
  type Value,
  mark,
  marksDeep,
  unknown,
} from "../../core/value.ts";
import { AS_WRITTEN, type Reading, type Shown, isPartly, valueOf } from "../documents/json-value.ts";
import { field } from "../documents/parse-json.ts";
import { belowBlocks, blockAt, isConstant, isExpression, isNull, namesRead } from "./expression.ts";
import { foreseen, withParts } from "./foreseen.ts";
import { originsOf } from "./origins.ts";
import { type Drawn, type Reader } from "./references.ts";
import { type PlanWorld } from "./world.ts";

/** An argument of something that a plan shows. */
export interface Argument {
  readonly definition: {
    readonly address: string;
    readonly kind: "resource" | "data" | "output";
    readonly type: string;
  };
  readonly name: string;
  readonly shown: Shown;
  /** What is written for it, as the configuration in the plan tells; undefined where nothing is. */
  readonly written: unknown;
  readonly reader: Reader;
  /** Does the plan say at all what is sensitive? */
  readonly showsSecrets: boolean;
}

/**
 * The value of an argument. What nobody wrote and is not known is absent: the provider will say what it is, as it does
 * for every attribute that it computes.
 */
export function argumentValue(argument: Argument, world: PlanWorld): Value {
  const { shown, written } = argument;
  if (isNull(written) && shown.unknown === true) return NULL;
  if (written === undefined) return unwritten(argument, world);
  if (isHidden(argument, world)) return writeOnly(argument, world);
  return valueOf(shown, readingOf(argument, written, "", world));
}

/** Blocks that a `dynamic` block makes are not told of; what an attribute is that a provider sets, it shows. */
function unwritten({ definition, name, shown }: Argument, world: PlanWorld): Value {
  if (shown.unknown === true && world.hasConfiguration) return NULL;
  const reason: Reason = { code: "apply", text: `${definition.address}.${name} is known after apply` };
  const reading: Reading = { reason, emptyIsAbsent: true, below: () => reading };
  return valueOf(shown, reading);
}

/** A write-only argument: plans hold it as null, whatever is given. */
function isHidden({ definition, name, shown }: Argument, { catalog }: PlanWorld): boolean {
  if (shown.value !== null && shown.value !== undefined) return false;
  if (isPartly(shown.unknown)) return false;
  const key = definition.kind === "output" ? undefined : typeKey(definition);
  return (
    /_wo$/.test(name) ||
    ((key !== undefined && catalog.entry(key)?.secret?.writeOnly?.includes(name)) ?? false)
  );
}

function writeOnly({ definition, name, written, reader }: Argument, world: PlanWorld): Value {
  if (isNull(written)) return NULL;
  if (isConstant(written))
    return mark(valueOf({ value: field(written, "constant_value") }, AS_WRITTEN), { sensitive: true });
  const reason: Reason = {
    code: "door",
    text: `${definition.address}.${name} is write-only, which a plan does not show`,
  };
  const origins = world.references
    .drawn(written, reader)
    .map(({ address, path }) => ({ address, path, via: "plain" as const }));
  return mark(unknown(reason), { sensitive: true, ...(origins.length > 0 && { origins }) });
}

/** How to read what is written: a block by its arguments, an argument with what it reads. */
function readingOf(argument: Argument, written: unknown, suffix: string, world: PlanWorld): Reading {
  if (written !== undefined && !isExpression(written)) return blockReading(argument, written, suffix, world);
  if (written === undefined) return UNSET;
  const drawn = world.references.drawn(written, argument.reader);
  const reason = reasonOf(argument, written, drawn, world);
  return expressionReading(argument, { written, drawn, reason }, "", suffix, world);
}

function blockReading(argument: Argument, written: unknown, suffix: string, world: PlanWorld): Reading {
  const values = valueAt(argument.shown.value, suffix);
  return {
    reason: { code: "apply", text: `${argument.definition.address}.${argument.name} is known after apply` },
    emptyIsAbsent: false,
    below(key) {
      const isIndex = Array.isArray(values) && Array.isArray(written);
      const next = isIndex ? blockAt(written, values, Number(key)) : belowBlocks(written, key);
      return readingOf(argument, next, joinPath(suffix, key), world);
    },
  };
}

/** In a block, where nothing is written: what is empty or not known is unset. */
const UNSET: Reading = { reason: undefined, emptyIsAbsent: true, below: () => UNSET };

interface Written {
  readonly written: unknown;
  readonly drawn: readonly Drawn[];
  /** Why it is not known where it is not; undefined: it is null. */
  readonly reason: Reason | undefined;
}

function expressionReading(
  argument: Argument,
  expression: Written,
  within: string,
  path: string,
  world: PlanWorld,
): Reading {
  return {
    reason: expression.reason,
    emptyIsAbsent: false,
    below: (key) =>
      expressionReading(argument, expression, joinPath(within, key), joinPath(path, key), world),
    finish(value, shown) {
      if (typeof shown.value === "object" && shown.value !== null && shown.unknown !== true) return value;
      const { definition, showsSecrets } = argument;
      const part = { shown, suffix: within, isOutput: definition.kind === "output", showsSecrets };
      const origins = originsOf(expression.drawn, part, world);
      const marked = origins.length > 0 ? mark(value, { origins }) : value;
      if (within !== "") return marked;
      if (marked.state === "unknown") return foretold(marked, argument, expression, path, world);
      return marked.state === "known" && marked.kind === "string"
        ? documentRead(marked, argument, expression, path, world)
        : marked;
    },
  };
}

/** What is known of an unknown all the same: a distance in time, the known parts of a document. */
function foretold(
  value: Unknown,
  argument: Argument,
  { written }: Written,
  path: string,
  world: PlanWorld,
): Value {
  const source = world.references.sole(written, argument.reader);
  const from = source && world.definition(source.address);
  if (!source || !from) return value;
  const facts = from.kind === "resource" ? world.catalog.entry(from.type) : undefined;
  const instant = facts && givenInstant(from, facts, source.path);
  // An end that is the moment of its own beginning: something was added to it that a plan does not show.
  const isEnd = instant?.plus.ms === 0 && isAmong(entryOf(argument, world)?.expires, argument, path);
  if (instant && !isEnd) return { ...value, instant };
  if (!isAmong(entryOf(argument, world)?.documents, argument, path)) return value;
  const document = foreseen(from, source.path, world.pure);
  if (!document) return value;
  const told: Unknown = { ...value, ...document };
  return mark(told, marksDeep(told));
}

/** A document that a data source put together is known by its parts, and where those are written. */
function documentRead(
  value: KnownString,
  argument: Argument,
  { written }: Written,
  path: string,
  world: PlanWorld,
): KnownString {
  if (!isAmong(entryOf(argument, world)?.documents, argument, path)) return value;
  const source = world.references.sole(written, argument.reader);
  const from = source && world.definition(source.address);
  return source && from ? withParts(value, from, source.path, world.pure) : value;
}

function entryOf({ definition }: Argument, { catalog }: PlanWorld): Entry | undefined {
  const key = definition.kind === "output" ? undefined : typeKey(definition);
  return key === undefined ? undefined : catalog.entry(key);
}

/** Do the facts speak of the place? They name blocks without their index. */
function isAmong(
  facts: readonly { readonly path: string }[] = [],
  { name }: Argument,
  path: string,
): boolean {
  const at = withoutIndices(joinPath(name, path));
  return facts.some((each) => each.path === at);
}

/** Why an argument is not known; undefined where it can only be null. */
function reasonOf(
  { definition, name }: Argument,
  written: unknown,
  drawn: readonly Drawn[],
  world: PlanWorld,
): Reason | undefined {
  const at = `${definition.address}.${name}`;
  if (namesRead(written).length === 0) {
    return {
      code: "clock",
      text: `${at} calls a function that answers while applying, which a plan does not show`,
    };
  }
  let isNullOnly = drawn.length > 0;
  for (const { address, path } of drawn) {
    const [, last = address] = /([^.]*\.[^.]*)$/.exec(address) ?? [];
    if (/^local\./.test(last))
      return {
        code: "door",
        text: `a plan does not show what ${address} is; --source names the configuration`,
      };
    const source = world.shownAt(address, path);
    if (!source) continue;
    if (source.unknown === true || isPartly(source.unknown) || source.value === undefined) {
      const from = path === "" ? address : `${address}.${path}`;
      return { code: "apply", text: `${from} is known after apply` };
    }
    isNullOnly &&= source.value === null;
  }
  if (isNullOnly && drawn.some(({ address }) => world.shownAt(address, "") !== undefined)) return undefined;
  return {
    code: "door",
    text: `a plan does not show how ${at} is worked out; --source names the configuration`,
  };
}

const joinPath = (path: string, key: string): string =>
  path === "" ? key : key === "" ? path : `${path}.${key}`;

function valueAt(value: unknown, path: string): unknown {
  let at = value;
  for (const step of path === "" ? [] : path.split(".")) {
    at = Array.isArray(at) ? (at as readonly unknown[])[Number(step)] : field(at, step);
  }
  return at;
}
