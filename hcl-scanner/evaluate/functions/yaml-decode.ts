import {
  type Alias,
  type Node,
  type Pair,
  type Scalar,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseAllDocuments,
  visit,
} from "yaml";
import { STRING } from "../../../core/type.ts";
import { type Value, object, tuple } from "../../../core/value.ts";
import { convert } from "../convert.ts";
import { FunctionError } from "../function.ts";
import { isMerge, resolveScalar } from "./yaml-scalar.ts";

/** A longer document is not evaluated: its reader is slow. */
const LONGEST = 500_000;
/** Nor is one that may be deeper: its reader would not survive it. */
const DEEPEST = 300;

/** The values of anchors so far; undefined while an anchor's own value is being read. */
type Anchors = Map<string, Value | undefined>;

/** What a YAML document says; undefined where it is too large. @throws FunctionError */
export function parseYaml(text: string): Value | undefined {
  if (text.length > LONGEST || depthOf(text) > DEEPEST) return undefined;
  const documents = parseAllDocuments(text, {
    schema: "failsafe",
    resolveKnownTags: false,
    uniqueKeys: false,
    merge: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  if (!Array.isArray(documents) || documents.length !== 1) throw invalid("a single document is expected");
  const [document] = documents;
  const [error] = document!.errors;
  if (ESCAPED_SLASH.test(text))
    visit(document!, { Scalar: (_, { type, range }) => checkEscapes(text, type, range) });
  if (error) throw invalid(`it cannot be read (${error.code.toLowerCase().replaceAll("_", " ")})`);
  return valueOf(document!.contents as Node | null, new Map());
}

const ESCAPED_SLASH = /\\\//;

/** YAML 1.1 does not know `\/`, which was added for JSON's sake. */
function checkEscapes(text: string, type: Scalar["type"], range: Scalar["range"]): void {
  const source = type === "QUOTE_DOUBLE" && range ? text.slice(range[0], range[1]) : "";
  if (source.replaceAll("\\\\", "").includes("\\/")) throw invalid("it has an unknown escape character");
}

/** How deep a document is at most: by its brackets, and by the columns that its lines begin in. */
function depthOf(text: string): number {
  let open = 0;
  let deepest = 0;
  for (const bracket of text.match(/[[\]{}]/g) ?? []) {
    open = Math.max(0, open + (bracket === "[" || bracket === "{" ? 1 : -1));
    deepest = Math.max(deepest, open);
  }
  let column = 0;
  for (const [beginning] of text.matchAll(/^ *(?:[-?:][ \t]+)*/gm))
    column = Math.max(column, beginning.length);
  return deepest + column;
}

const invalid = (message: string): FunctionError => new FunctionError(`invalid YAML: ${message}`, 0);

function valueOf(node: Node | null, anchors: Anchors): Value {
  if (isAlias(node)) return valueOfAlias(node, anchors);
  const anchor = node && "anchor" in node ? node.anchor : undefined;
  if (anchor !== undefined) anchors.set(anchor, undefined);
  const value = valueOfContent(node, anchors);
  if (anchor !== undefined) anchors.set(anchor, value);
  return value;
}

function valueOfContent(node: Node | null, anchors: Anchors): Value {
  if (isMap<Node, Node | null>(node)) return mapping(node.items, node.tag, anchors);
  if (isSeq<Node>(node)) {
    if (node.tag !== undefined && node.tag !== SEQ)
      throw invalid("a sequence cannot be read as something else");
    return tuple(node.items.map((item) => valueOf(item, anchors)));
  }
  return valueOfScalar(node as Scalar<string> | null);
}

const MAP = "tag:yaml.org,2002:map";
const SEQ = "tag:yaml.org,2002:seq";

/** A block of text is read like a bare word first, and made a text again. */
function valueOfScalar(scalar: Scalar<string> | null): Value {
  const value = resolveScalar(scalar);
  const isBlock =
    scalar?.tag === undefined && (scalar?.type === "BLOCK_LITERAL" || scalar?.type === "BLOCK_FOLDED");
  return isBlock ? convert(value, STRING) : value;
}

function valueOfAlias({ source }: Alias, anchors: Anchors): Value {
  const value = anchors.get(source);
  if (value) return value;
  throw invalid(
    anchors.has(source) ? "an anchor refers to itself" : "it refers to an anchor that is not defined",
  );
}

function mapping(
  pairs: readonly Pair<Node, Node | null>[],
  tag: string | undefined,
  anchors: Anchors,
): Value {
  if (tag !== undefined && tag !== MAP) throw invalid("a mapping cannot be read as something else");
  const entries = new Map<string, Value>();
  for (const { key, value } of pairs) {
    if (key !== null && !isScalar<string>(key)) throw invalid("only strings are allowed as mapping keys");
    if (isMerge(key)) {
      for (const [name, part] of merged(valueOf(value, anchors))) entries.set(name, part);
      continue;
    }
    const name = convert(resolveScalar(key), STRING);
    if (name.state !== "known" || name.kind !== "string") throw invalid("a mapping key cannot be null");
    entries.set(name.value, valueOf(value, anchors));
  }
  return object(entries);
}

function merged(value: Value): ReadonlyMap<string, Value> {
  if (value.state === "known" && value.kind === "object") return value.entries;
  throw invalid("only a mapping can be merged into a mapping");
}
