import { type Origin, type Via } from "../../core/value.ts";
import { type Shown } from "../documents/json-value.ts";
import { type Drawn } from "./references.ts";
import { type PlanWorld, shownBelow } from "./world.ts";

/** What a part of an argument is, as the plan shows it. */
export interface Part {
  readonly shown: Shown;
  /** Where it stands in the argument. */
  readonly suffix: string;
  /** Does the plan say at all what is sensitive? */
  readonly showsSecrets: boolean;
  /** Terraform refuses an output that holds what is marked, unless the mark was taken off. */
  readonly isOutput: boolean;
}

/**
 * Where a part of an argument was drawn from. A plan says what the whole argument reads; what a part has nothing to do
 * with is left out: a text that does not hold what was read is at most derived from it, one that is known cannot
 * depend on what is not, and what is not marked did not come from what is.
 */
export function originsOf(drawn: readonly Drawn[], part: Part, world: PlanWorld): readonly Origin[] {
  const ends = drawn.filter(({ address }) => world.instance(address));
  return drawn.flatMap((each) => {
    const via = viaOf(each, part, world, ends.length === 1);
    if (!via) return [];
    return [{ address: each.address, path: pathOf(each, part.suffix, world), via }];
  });
}

/** The same part of what was read, unless that has no parts. */
function pathOf({ address, path, cut }: Drawn, suffix: string, world: PlanWorld): string {
  if (cut || suffix === "") return path;
  const source = path === "" ? undefined : world.shownAt(address, path);
  if (source && !hasParts(source)) return path;
  return path === "" ? suffix : `${path}.${suffix}`;
}

const hasParts = ({ value, unknown }: Shown): boolean =>
  (typeof value === "object" && value !== null) || (typeof unknown === "object" && unknown !== null);

function viaOf(drawn: Drawn, part: Part, world: PlanWorld, isOnly: boolean): Via | undefined {
  if (drawn.derived) return "derived";
  const source = world.shownAt(drawn.address, drawn.path);
  if (!source) return "plain";
  const { shown, isOutput, showsSecrets } = part;
  const from = drawn.cut ? source : (belowOrWhole(source, part.suffix) ?? source);
  if (shown.unknown !== true) return isUnknown(from) ? undefined : held(String(shown.value), from.value);
  const isMarked = shown.sensitive === true;
  if (drawn.cut) return isMarked || !showsSecrets ? "plain" : "derived";
  if (!showsSecrets || isMarked || from.sensitive !== true) return "plain";
  return isOutput && isOnly ? "nonsensitive" : "derived";
}

/** The same part of what was read; the whole where it has no such part, as in `{ password = x.result }`. */
function belowOrWhole(source: Shown, suffix: string): Shown | undefined {
  const below = shownBelow(source, suffix);
  return below.value === undefined && below.unknown !== true ? undefined : below;
}

const isUnknown = ({ value, unknown }: Shown): boolean => unknown === true || value === undefined;

/** Shorter texts stand in others by chance. */
const SHORTEST = 4;
const MOST_PARTS = 200;

/** Does a text hold what was read, or a part of it? */
function held(text: string, source: unknown): Via {
  if (typeof source === "string" || typeof source === "number" || typeof source === "boolean") {
    const read = String(source);
    if (text === read) return "plain";
    if (read.length < SHORTEST) return "derived";
    if (text.includes(read) || (text.length >= SHORTEST && read.includes(text))) return "plain";
    return text.includes(btoaOf(read)) ? "encoded" : "derived";
  }
  const pending: unknown[] = [source];
  for (let i = 0; i < pending.length && i < MOST_PARTS; i++) {
    const each = pending[i];
    if (typeof each === "object" && each !== null) pending.push(...Object.values(each).slice(0, MOST_PARTS));
    else if (
      each !== null &&
      each !== undefined &&
      (String(each) === text || (String(each).length >= SHORTEST && text.includes(String(each))))
    )
      return "plain";
  }
  return "derived";
}

const btoaOf = (text: string): string => Buffer.from(text).toString("base64");
