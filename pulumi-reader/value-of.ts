import { parseJsonPieces } from "../core/json-pieces.ts";
import { fromNumber } from "../core/number.ts";
import { STRING } from "../core/type.ts";
import {
  type Unknown,
  type Value,
  NULL,
  bool,
  mark,
  number,
  object,
  string,
  tuple,
  unknown,
} from "../core/value.ts";
import { type Layout, type Move } from "./native/shape.ts";
import { type Naming } from "./naming.ts";
import { type SecretPaths, secretAt } from "./resource.ts";
import { keysOf, own, wireOf } from "./wire.ts";

/** How one property is read. */
export interface Reading {
  readonly naming: Naming;
  /** What stands for what is not known. */
  readonly unknown: Unknown;
}

const DEEPEST = 64;
const TOO_DEEP: Unknown = unknown({ code: "limit", text: "it is nested too deeply" });
const NOT_SHOWN: Unknown = {
  ...unknown({ code: "door", text: "it is a secret that is not shown" }),
  notNull: true,
  sensitive: true,
};

/** A property as a Value, under Terraform's names. */
export function valueOf(
  raw: unknown,
  reading: Reading,
  secrets?: SecretPaths,
  layout: Layout = {},
  depth = 0,
): Value {
  if (secrets === true) return mark(valueOf(raw, reading, undefined, layout, depth), SENSITIVE);
  if (depth > DEEPEST) return TOO_DEEP;
  const wire = wireOf(raw);
  switch (wire.is) {
    case "nothing":
      return NULL;
    case "unknown":
      return reading.unknown;
    case "scalar":
      return scalarOf(wire.value);
    case "holed":
      return textOf(wire.texts, reading.unknown);
    case "secret":
      return wire.content
        ? mark(valueOf(wire.content.of, reading, undefined, layout, depth + 1), SENSITIVE)
        : NOT_SHOWN;
    case "list":
      return tuple(
        wire.items.map((item, i) => valueOf(item, reading, secretAt(secrets, String(i)), layout, depth + 1)),
      );
    case "object":
      return object(entriesOf(wire.of, reading, secrets, layout, depth));
  }
}

const SENSITIVE = { sensitive: true } as const;

function scalarOf(value: string | number | boolean): Value {
  if (typeof value === "string") return string(value);
  if (typeof value === "boolean") return bool(value);
  return Number.isFinite(value) ? number(fromNumber(value)) : NULL;
}

/** A text with holes that apply fills, and what it encodes as far as that is known. */
function textOf(texts: readonly string[], hole: Unknown): Value {
  const pieces = texts.flatMap((text, i) => [...(i > 0 ? [hole] : []), ...(text === "" ? [] : [text])]);
  const encodes = /^\s*[[{]/.test(texts[0]!) ? parseJsonPieces(pieces) : undefined;
  const { instant: _, ...bare } = hole;
  return {
    ...bare,
    type: STRING,
    notNull: true,
    pieces,
    ...(texts[0] !== "" && { prefix: texts[0]! }),
    ...(texts.at(-1) !== "" && { suffix: texts.at(-1)! }),
    ...(encodes && { encodes }),
  };
}

function* entriesOf(
  of: object,
  reading: Reading,
  secrets: SecretPaths | undefined,
  layout: Layout,
  depth: number,
): Generator<readonly [string, Value]> {
  for (const key of keysOf(of)) {
    const move = moveOf(layout, key);
    const value = valueOf(own(of, key), reading, secretAt(secrets, key), move?.of, depth + 1);
    if (move && move.to === undefined && value.state === "known" && "entries" in value) yield* value.entries;
    else yield [move?.to ?? reading.naming.terraform(key, false), move?.how ? move.how(value) : value];
  }
}

/** What the layout says of a property. */
export function moveOf(layout: Layout, key: string): Move | undefined {
  const said = Object.hasOwn(layout, key) ? layout[key] : undefined;
  return typeof said === "string" ? { to: said } : said;
}
