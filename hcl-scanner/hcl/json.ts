import { type Attribute, type Block, type Body, type Label } from "./ast.ts";
import { addKey, type JsonContext, jsonExpression, type StringMeaning } from "./json-expression.ts";
import { type JsonMember, type JsonObject, type JsonString, type JsonValue, readJson } from "./json-value.ts";
import { type ReadFile } from "./parse.ts";
import { type Source } from "./source.ts";

/** How JSON's objects are to be understood in the body of a block of some type; everything else is an argument. */
interface BodyShape {
  /** Types of the blocks that may stand in it, with the number of their labels. */
  readonly blocks?: Readonly<Record<string, number>>;
  /** Arguments that are references, written as strings. */
  readonly references?: readonly string[];
  /** Arguments whose strings are no templates. */
  readonly texts?: readonly string[] | "all";
}

const INSTANCES: BodyShape = {
  blocks: { lifecycle: 0, connection: 0, provisioner: 1, dynamic: 1 },
  references: ["provider", "depends_on"],
};

const FILE: BodyShape = {
  blocks: {
    resource: 2,
    data: 2,
    ephemeral: 2,
    module: 1,
    provider: 1,
    variable: 1,
    output: 1,
    check: 1,
    locals: 0,
    terraform: 0,
    moved: 0,
    import: 0,
    removed: 0,
  },
};

const SHAPES: Readonly<Record<string, BodyShape>> = {
  resource: INSTANCES,
  data: INSTANCES,
  ephemeral: INSTANCES,
  module: { references: ["providers", "depends_on"], texts: ["source", "version"] },
  provider: { blocks: { dynamic: 1 }, texts: ["alias", "version"] },
  variable: {
    blocks: { validation: 0 },
    references: ["type"],
    texts: ["default", "description", "deprecated"],
  },
  output: {
    blocks: { precondition: 0, postcondition: 0 },
    references: ["depends_on", "type"],
    texts: ["description"],
  },
  check: { blocks: { data: 2, assert: 0 } },
  terraform: {
    blocks: { required_providers: 0, backend: 1, cloud: 0, provider_meta: 1 },
    texts: ["required_version"],
  },
  required_providers: { texts: "all" },
  backend: { texts: "all" },
  cloud: { blocks: { workspaces: 0 }, texts: "all" },
  workspaces: { texts: "all" },
  lifecycle: {
    blocks: { precondition: 0, postcondition: 0 },
    references: ["ignore_changes", "replace_triggered_by"],
  },
  provisioner: { blocks: { connection: 0 }, references: ["when", "on_failure"] },
  dynamic: { blocks: { content: 0 }, references: ["iterator"] },
  moved: { references: ["from", "to"] },
  import: { references: ["to", "provider"] },
  removed: { blocks: { lifecycle: 0, connection: 0, provisioner: 1 }, references: ["from"] },
};

/** What a provider defines: its blocks are not known here, but `dynamic` says that there are some. */
const PROVIDER_DEFINED: BodyShape = { blocks: { dynamic: 1 } };

/**
 * Reads a file in HCL's JSON syntax, as Terraform has it, into the tree of the native syntax. Blocks that providers
 * define are arguments whose value is an object or a list of objects, for only the schema could tell.
 */
export function parseJsonFile(source: Source): ReadFile {
  const { value, diagnostics } = readJson(source);
  const context: JsonContext = { source, diagnostics, calls: new Set() };
  const end = source.text.length;
  if (value?.kind === "scalar" && value.value === null) reportKind(context, value);
  const body = value ? readBody(context, value, FILE) : undefined;
  return {
    body: { start: 0, end, attributes: body?.attributes ?? [], blocks: body?.blocks ?? [] },
    diagnostics,
    calls: context.calls,
  };
}

/** Reads a file of values (`.tfvars.json`): every member is an argument, and its strings are no templates. */
export function parseJsonValues(source: Source): ReadFile {
  const { value, diagnostics } = readJson(source);
  const context: JsonContext = { source, diagnostics, calls: new Set() };
  const attributes: Attribute[] = [];
  const names = new Map<string, JsonString>();
  for (const member of value ? membersOf(context, value) : []) {
    if (addKey(context, names, member.key)) attributes.push(attribute(context, member, "text"));
  }
  return {
    body: { start: 0, end: source.text.length, attributes, blocks: [] },
    diagnostics,
    calls: context.calls,
  };
}

function readBody(context: JsonContext, value: JsonValue, shape: BodyShape): Body {
  const attributes: Attribute[] = [];
  const blocks: Block[] = [];
  const names = new Map<string, JsonString>();
  for (const member of membersOf(context, value)) {
    const name = member.key.value;
    if (name === "//") continue;
    const labels = shape.blocks?.[name];
    if (labels !== undefined && Object.hasOwn(shape.blocks!, name)) {
      addBlocks(context, blocks, { type: member.key, labels: [], missing: labels }, member.value);
    } else if (holdsDynamic(member.value)) {
      addBlocks(context, blocks, { type: member.key, labels: [], missing: 0 }, member.value);
    } else if (addKey(context, names, member.key)) {
      attributes.push(attribute(context, member, meaningOf(shape, name)));
    }
  }
  return { start: value.start, end: value.end, attributes, blocks };
}

/** Of one object, or of a list of objects. */
function membersOf(context: JsonContext, value: JsonValue): readonly JsonMember[] {
  if (value.kind === "array") return value.items.flatMap((item) => objectMembers(context, item));
  return value.kind === "scalar" && value.value === null ? [] : objectMembers(context, value);
}

function objectMembers(context: JsonContext, value: JsonValue): readonly JsonMember[] {
  if (value.kind === "object") return value.members;
  reportKind(context, value);
  return [];
}

function reportKind({ source, diagnostics }: JsonContext, value: JsonValue): void {
  const message = "found a JSON value that is no object, expected one with the arguments of a block";
  diagnostics.push({ severity: "error", code: "invalid-json", message, place: { source, range: value } });
}

const holdsDynamic = (value: JsonValue): boolean =>
  value.kind === "array"
    ? value.items.length > 0 && value.items.every(isObject) && value.items.some(holdsDynamic)
    : isObject(value) && value.members.some(({ key }) => key.value === "dynamic");

const isObject = (value: JsonValue): value is JsonObject => value.kind === "object";

function meaningOf(shape: BodyShape, name: string): StringMeaning {
  if (shape.references?.includes(name)) return "reference";
  return shape.texts === "all" || shape.texts?.includes(name) ? "text" : "template";
}

function attribute(context: JsonContext, { key, value }: JsonMember, meaning: StringMeaning): Attribute {
  const expression = jsonExpression(context, value, meaning);
  return { start: key.start, end: value.end, name: key.value, nameEnd: key.end, expression };
}

interface Header {
  readonly type: JsonString;
  readonly labels: readonly Label[];
  /** How many further labels the block takes. */
  readonly missing: number;
}

/** Adds the blocks of one type: below the keys that are their labels, each object of a list is one. */
function addBlocks(context: JsonContext, blocks: Block[], header: Header, value: JsonValue): void {
  const { type, labels, missing } = header;
  if (missing > 0) {
    const { source, diagnostics } = context;
    const { length } = diagnostics;
    const members = membersOf(context, value);
    if (members.length === 0 && diagnostics.length === length) {
      const message = `found no label of a ${type.value} block, expected an object with the label as its key`;
      diagnostics.push({ severity: "error", code: "invalid-json", message, place: { source, range: value } });
    }
    for (const { key, value: inner } of members) {
      const label = { start: key.start, end: key.end, value: key.value };
      addBlocks(context, blocks, { type, labels: [...labels, label], missing: missing - 1 }, inner);
    }
    return;
  }
  for (const content of value.kind === "array" ? value.items : [value]) {
    if (content.kind === "scalar" && content.value === null) continue;
    if (!isObject(content)) {
      reportKind(context, content);
      continue;
    }
    const body = readBody(context, content, SHAPES[type.value] ?? PROVIDER_DEFINED);
    // The key just before it names the block; of several in a list, each begins with its brace.
    const name = labels.at(-1) ?? type;
    const header = value.kind === "array" ? { start: content.start, end: content.start + 1 } : name;
    blocks.push({
      start: header.start,
      end: content.end,
      type: type.value,
      labels,
      headerEnd: header.end,
      body,
    });
  }
}
