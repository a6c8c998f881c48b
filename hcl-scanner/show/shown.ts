import { format } from "../../core/number.ts";
import { type Definition, type Path } from "../../core/definition.ts";
import { isLabelled, labelAmong } from "../../core/secret/leaf.ts";
import { nameAt } from "../../core/secret/recognise.ts";
import { scrubbed } from "../../core/secret/scrub.ts";
import {
  type KnownNumber,
  type KnownString,
  type Marks,
  type Value,
  part,
  restOf,
} from "../../core/value.ts";

/** A value as it may be printed: whatever is secret in it is gone. */
export type Shown = null | boolean | string | ShownNumber | ShownPart | readonly Shown[] | ShownObject;

/** In decimal digits: more of them than a float64 holds. */
export interface ShownNumber {
  readonly is: "number";
  readonly digits: string;
}

/** A part that has no value to be printed. */
export interface ShownPart {
  readonly is: "hidden";
  /** Why it is not known. */
  readonly unknown?: string;
  readonly sensitive: boolean;
}

export interface ShownObject {
  readonly is: "object";
  readonly entries: readonly (readonly [string, Shown])[];
  /** Why there may be further entries. */
  readonly rest?: string;
}

/** Is a text that stands at a path of a definition a secret? `name` labels it. */
export type IsSecret = (text: KnownString, path: Path, name: string) => boolean;

/** Deeper than any configuration nests; what lies below could not be printed anyway. */
const DEEPEST = 100;

/** What stands at a path of a definition, as terraform would plan it. */
export function shown(definition: Definition, path: Path, isSecret: IsSecret): Shown {
  return show(definition.get(path), path, nameAt(definition, path), isSecret, 0);
}

function show(value: Value, path: Path, name: string, isSecret: IsSecret, depth: number): Shown {
  const sensitive = isMarked(value);
  if (value.state === "unknown") return { is: "hidden", unknown: value.reason.text, sensitive };
  if (sensitive) return HIDDEN;
  if (value.state === "absent") return null;
  if (depth > DEEPEST) return { is: "hidden", unknown: "it is nested too deeply", sensitive: false };
  const below = (key: string, each: Value, label: string): Shown =>
    show(part(value, key, each), path === "" ? key : `${path}.${key}`, label, isSecret, depth + 1);
  if ("entries" in value) {
    const label = labelAmong((key) => value.entries.get(key));
    const entries = [...value.entries].map(
      ([key, each]) =>
        [scrubbed(key), below(key, each, label !== undefined && isLabelled(key) ? label : key)] as const,
    );
    const rest = restOf(value);
    return { is: "object", entries, ...(rest && { rest: rest.reason.text }) };
  }
  if ("items" in value) {
    // With one block unknown, terraform plans all blocks of the type as unknown.
    if (value.rest) return { is: "hidden", unknown: value.rest.reason.text, sensitive: false };
    return value.items.map((each, i) => below(String(i), each, name));
  }
  if (value.kind === "bool") return value.value;
  const text = value.kind === "number" ? asText(value) : value;
  if (isSecret(text, path, name)) return HIDDEN;
  return value.kind === "number" ? { is: "number", digits: text.value } : text.value;
}

/** Where the provider takes a text, terraform makes one of the number: `password = 12345678`. */
const asText = (value: KnownNumber): KnownString => ({
  ...value,
  kind: "string",
  value: format(value.value),
});

const isMarked = ({ sensitive, ephemeral }: Marks): boolean => sensitive === true || ephemeral === true;

const HIDDEN: ShownPart = { is: "hidden", sensitive: true };
