import { type Instant, type Origin, type Value, mark } from "../core/value.ts";
import { inParts } from "./in-parts.ts";

/** A resource that a property was computed from. */
export interface Source {
  readonly address: string;
  /** Does it give secrets, among other things? */
  readonly givesSecrets: boolean;
  /** The point in time that it gives, where it gives one. */
  readonly instant: Instant | undefined;
  /** Where a text stands among what it gives; undefined where it does not. */
  pathOf(text: string): string | undefined;
}

/**
 * Marks the parts of a value that were computed from other resources. Pulumi tells which resources, for each property
 * as a whole: what is not known comes from those, and so does a text that one of them gives, or that is secret; any
 * other part may.
 */
export function drawn(value: Value, sources: readonly Source[]): Value {
  if (sources.length === 0) return value;
  if (value.state === "absent") return value;
  if (value.state === "unknown") {
    const [only] = sources;
    const instant = sources.length === 1 && !value.pieces ? only!.instant : undefined;
    return mark(instant ? { ...value, instant } : value, {
      origins: sources.map((each) => originOf(each, value)),
    });
  }
  const changed = inParts(value, (each) => drawn(each, sources));
  if (changed) return changed;
  const found = value.kind === "string" ? sources.flatMap((each) => givenBy(each, value.value)) : [];
  if (found.length > 0) return mark(value, { origins: found });
  const whence = sources.map((each) => originOf(each, value));
  // It may have been computed from them, or be written beside what was.
  return mark(value, {
    origins: value.sensitive ? whence : whence.map((each) => ({ ...each, via: "derived" as const })),
  });
}

function givenBy(source: Source, text: string): Origin[] {
  const path = source.pathOf(text);
  return path === undefined ? [] : [{ address: source.address, path, via: "plain" }];
}

/** Which attribute was read nobody tells; but what is not marked is none of the secret ones. */
const originOf = ({ address, givesSecrets }: Source, { sensitive }: Value): Origin => ({
  address,
  path: givesSecrets && !sensitive ? "id" : "",
  via: "plain",
});
