/**
 * Writes random expressions of every function and operator to test/evaluate/expressions/generated.json: always the same
 * ones for the same count. Answers that are there already stay; scripts/record-expressions.ts asks for the others.
 *
 *     tsx scripts/generate-expressions.ts [count]
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Recorded } from "../test/evaluate/expressions/recorded.ts";
import { type Random, below, pick, random } from "./random.ts";

/** What an expression is meant to be; one in ten is something else. */
type Kind =
  | "string"
  | "number"
  | "bool"
  | "strings"
  | "numbers"
  | "map"
  | "object"
  | "tuple"
  | "set"
  | "objects"
  | "small"
  | "network"
  | "date"
  | "duration"
  | "pattern"
  | "json"
  | "base64"
  | "any";

type Make = (next: Random, depth: number) => string;

/** The functions by what they give, and what they are given; `...` repeats the last argument up to three times. */
const CALLS: Partial<Record<Kind, readonly string[]>> = {
  string: [
    "upper string",
    "lower string",
    "title string",
    "trimspace string",
    "chomp string",
    "strrev string",
    "trim string string",
    "trimprefix string string",
    "trimsuffix string string",
    "replace string string string",
    "replace string pattern string",
    "substr string small small",
    "indent small string",
    "join string strings ...",
    "format format any any",
    "jsonencode any",
    "yamlencode any",
    "base64encode string",
    "base64decode base64",
    "urlencode string",
    "md5 string",
    "sha1 string",
    "sha256 string",
    "sha512 string",
    "base64sha256 string",
    "base64sha512 string",
    "formatdate layout date",
    "timeadd date duration",
    "tostring any",
    "coalesce string ...",
    "lookup map string string",
    "element strings small",
    "one strings",
    "basename string",
    "dirname string",
    "cidrhost network small",
    "cidrnetmask network",
    "cidrsubnet network small small",
    "regex pattern string",
    "try string string",
    "sensitive string",
    "nonsensitive string",
    "uuidv5 namespace string",
    "textencodebase64 string charset",
    "textdecodebase64 base64 charset",
    "core::upper string",
  ],
  number: [
    "length any",
    "abs number",
    "ceil number",
    "floor number",
    "log number number",
    "pow small small",
    "signum number",
    "max number ...",
    "min number ...",
    "sum numbers",
    "parseint string base",
    "tonumber any",
    "index strings string",
    "timecmp date date",
    "try number number",
    "coalesce number number",
    "one numbers",
    "element numbers small",
  ],
  bool: [
    "contains strings string",
    "contains any any",
    "alltrue bools",
    "anytrue bools",
    "startswith string string",
    "endswith string string",
    "strcontains string string",
    "can any",
    "tobool any",
    "issensitive any",
  ],
  strings: [
    "split string string",
    "sort strings",
    "distinct strings",
    "compact strings",
    "concat strings ...",
    "reverse strings",
    "slice strings small small",
    "keys map",
    "values map",
    "tolist strings",
    "tolist set",
    "formatlist format strings",
    "flatten nested",
    "coalescelist strings ...",
    "regexall pattern string",
    "cidrsubnets network small ...",
    "matchkeys strings strings strings",
    "toset strings",
    "setunion strings ...",
    "setintersection strings ...",
    "setsubtract strings strings",
    "chunklist strings small",
  ],
  numbers: [
    "range small",
    "range small small",
    "range small small small",
    "tolist numbers",
    "concat numbers ...",
    "reverse numbers",
  ],
  map: [
    "merge map ...",
    "tomap object",
    "zipmap strings strings",
    "transpose lists",
    "merge object map",
    "zipmap strings tuple",
  ],
  object: ["merge object ...", "jsondecode json", "yamldecode json", "ephemeralasnull object"],
  tuple: [
    "concat tuple ...",
    "flatten tuple",
    "setproduct strings strings",
    "csvdecode csv",
    "values object",
    "keys object",
    "reverse tuple",
    "slice tuple small small",
    "flatten nested",
  ],
  set: ["toset strings", "setunion set ...", "toset numbers", "toset tuple", "setproduct set strings"],
  objects: ["tolist objects", "concat objects objects", "values nested_map", "distinct objects"],
};

const LEAVES: Record<string, readonly string[]> = {
  string: [
    '"a"',
    '"b"',
    '""',
    '"a-b"',
    '"Hello World"',
    '"é"',
    '" x "',
    '"a,b,c"',
    '"10"',
    '"true"',
    '"k"',
    '"x\\ny"',
    '"${1 + 1}"',
    "local.string",
    "local.id",
    "local.secret",
    "local.null_string",
  ],
  number: [
    "0",
    "1",
    "2",
    "-1",
    "3.5",
    "10",
    "0.1",
    '"5"',
    "1e3",
    "-2.5",
    "100",
    "local.number",
    "sensitive(4)",
  ],
  bool: ["true", "false", '"true"', "1 == 1", "2 < 1", "local.bool", "sensitive(true)"],
  strings: [
    '["a", "b"]',
    "[]",
    '["b", "a", "a"]',
    'tolist(["x", "y"])',
    '["", "a"]',
    '[1, "2"]',
    '["a", null]',
    '["k"]',
    "local.strings",
    '[local.string, "z"]',
    "local.secret_list",
    "local.null_list",
  ],
  bools: ["[true, false]", "[]", '["true"]', "[true, local.bool]", "[null]"],
  numbers: ["[1, 2, 3]", "[]", "[0.5]", '["3", 4]', "tolist([2, 1])", "local.numbers", "[1, local.number]"],
  map: [
    'tomap({ a = "x" })',
    "tomap({})",
    '{ a = "x", b = "y" }',
    'tomap({ k = "v", a = "b" })',
    "local.map",
    "local.secret_map",
    "local.null_map",
    "{ a = local.string }",
  ],
  object: [
    "{ a = 1 }",
    "{}",
    '{ a = 1, b = "x" }',
    "{ k = [1], a = null }",
    '{ a = { b = "c" } }',
    "local.object",
    "{ a = local.any }",
  ],
  nested_map: ["{ x = { a = 1 }, y = { a = 2 } }", '{ x = { a = "p" } }', "{}"],
  lists: ['{ a = ["x", "y"], b = ["x"] }', "{}", "local.map_of_lists", "{ a = [local.string] }"],
  tuple: [
    '[1, "a"]',
    "[]",
    "[[1], [2, 3]]",
    '[{ a = 1 }, "x"]',
    "[true, null]",
    "local.tuple",
    "[local.any, 1]",
    "[1, [2, [3]]]",
  ],
  nested: [
    '[["a"], ["b", ["c"]]]',
    "[[], [1]]",
    '[local.strings, ["a"]]',
    '["a", [local.string]]',
    "[[sensitive(1)], 2]",
  ],
  set: [
    'toset(["b", "a"])',
    "toset([])",
    "toset([1, 2])",
    "local.set",
    'toset(["a", local.string])',
    "toset([{ a = 2 }, { a = 1 }])",
  ],
  objects: [
    "[{ a = 1 }, { a = 2 }]",
    '[{ a = "x", b = 1 }]',
    "[]",
    "local.objects",
    'tolist([{ a = 1 }, { a = "x" }])',
    "[{ a = local.string }]",
  ],
  small: ["0", "1", "2", "3", "-1", "4", "8", '"2"', "1.5", "local.number"],
  network: ['"10.0.0.0/16"', '"192.168.1.0/24"', '"fd00::/48"', '"10.1.2.3/8"', '"x"', "local.string"],
  date: [
    '"2024-02-28T23:30:00Z"',
    '"2020-01-02T03:04:05+02:00"',
    '"1999-12-31T00:00:00-05:00"',
    '"2024-02-30T00:00:00Z"',
    "timestamp()",
  ],
  duration: ['"1h"', '"24h30m"', '"-10s"', '"1.5h"', '"x"'],
  layout: ['"YYYY-MM-DD"', '"DD MMM YY hh:mm:ss"', `"EEE, H:mm AA 'x'"`, '"Z ZZZ ZZZZZ"'],
  pattern: ['"[a-z]+"', '"(a)(b)?"', '"(?P<n>\\\\w+)"', '"/[0-9]/"', '"^$"', '"x|y"', '"["'],
  json: ['"{\\"a\\": [1, null, \\"x\\"]}"', '"[1, 2]"', '"3.50"', '"a: b"', '"{"', '"null"'],
  csv: ['"a,b\\n1,2\\n"', '"a\\nx\\ny"', '"a,b\\n1"'],
  base64: ['"aGk="', '"w6k="', '"/w=="', '"a"'],
  base: ["10", "16", "2", "36", "62", "1"],
  format: ['"%s-%s"', '"%v|%v"', '"%d %s"', '"%5s%%%-4s."', '"%q %#v"', '"%.2f %v"', '"x"'],
  charset: ['"UTF-8"', '"UTF-16LE"', '"ISO-8859-1"', '"windows-1252"', '"nope"'],
  namespace: ['"dns"', '"url"', '"oid"', '"x"'],
  any: ["null", "local.any", "local.secret_any", "{}", "[]"],
};

const KINDS: readonly Kind[] = [
  "string",
  "number",
  "bool",
  "strings",
  "numbers",
  "map",
  "object",
  "tuple",
  "set",
  "objects",
];

function make(kind: string, next: Random, depth: number): string {
  const wanted = next() < 0.04 || kind === "any" ? (next() < 0.1 ? "any" : pick(next, KINDS)) : kind;
  const calls = CALLS[wanted as Kind];
  const chance = next();
  if (depth <= 0 || (!calls && !FORMS[wanted]) || chance < 0.2) return leaf(wanted, next);
  const forms = FORMS[wanted] ?? [];
  if (!calls || (forms.length > 0 && chance < 0.5)) return pick(next, forms)(next, depth - 1);
  return call(pick(next, calls), next, depth - 1);
}

const leaf = (kind: string, next: Random): string => pick(next, LEAVES[kind]!);

function call(signature: string, next: Random, depth: number): string {
  const [name, ...parameters] = signature.split(" ");
  const args: string[] = [];
  for (const [i, parameter] of parameters.entries()) {
    if (parameter !== "...") args.push(make(parameter, next, depth));
    else for (let n = below(next, 3); n > 0; n--) args.push(make(parameters[i - 1]!, next, depth));
  }
  return `${name!}(${args.join(", ")})`;
}

/** Operators, templates, loops and the like, by what they give. */
const FORMS: Partial<Record<string, readonly Make[]>> = {
  string: [
    (next, depth) =>
      `"${below(next, 2) ? "p-" : ""}\${${make("any", next, depth)}}${below(next, 2) ? "-s" : ""}"`,
    (next, depth) => `"%{ if ${make("bool", next, depth)} }y%{ else }n%{ endif }"`,
    (next, depth) => `"%{ for v in ${make("strings", next, depth)} }\${v};%{ endfor }"`,
    (next, depth) => conditional("string", next, depth),
    (next, depth) => `${make("strings", next, depth)}[${make("small", next, depth)}]`,
    (next, depth) => `${make("map", next, depth)}["a"]`,
    (next, depth) => `try(${make("object", next, depth)}.a.b, ${make("string", next, depth)})`,
  ],
  number: [
    (next, depth) =>
      `(${make("number", next, depth)} ${pick(next, ["+", "-", "*", "/", "%"])} ${make("number", next, depth)})`,
    (next) => `-${make("number", next, 0)}`,
    (next, depth) => conditional("number", next, depth),
    (next, depth) => `${make("numbers", next, depth)}[0]`,
  ],
  bool: [
    (next, depth) =>
      `(${make("bool", next, depth)} ${pick(next, ["&&", "||"])} ${make("bool", next, depth)})`,
    (next) => `!${make("bool", next, 0)}`,
    (next, depth) =>
      `(${make("number", next, depth)} ${pick(next, ["<", "<=", ">", ">="])} ${make("number", next, depth)})`,
    (next, depth) => {
      const kind = pick(next, KINDS);
      return `(${make(kind, next, depth)} ${pick(next, ["==", "!="])} ${make(kind, next, depth)})`;
    },
  ],
  strings: [
    (next, depth) => `[for v in ${make("strings", next, depth)} : upper(v)]`,
    (next, depth) =>
      `[for i, v in ${make("strings", next, depth)} : "\${i}\${v}" if v != ${make("string", next, 0)}]`,
    (next, depth) => `[for k, v in ${make("map", next, depth)} : "\${k}=\${v}"]`,
    (next, depth) => `${make("objects", next, depth)}[*].a`,
    (next, depth) => `[${make("string", next, depth)}, ${make("string", next, depth)}]`,
    (next, depth) => conditional("strings", next, depth),
  ],
  numbers: [
    (next, depth) => `[for v in ${make("numbers", next, depth)} : v * 2 if v > 1]`,
    (next, depth) => `[${make("number", next, depth)}, ${make("number", next, depth)}]`,
    (next, depth) => conditional("numbers", next, depth),
  ],
  map: [
    (next, depth) => `{ for k, v in ${make("map", next, depth)} : upper(k) => v }`,
    (next, depth) => `{ for v in ${make("strings", next, depth)} : v => 1... }`,
    (next, depth) => `{ for v in ${make("strings", next, depth)} : v => length(v) }`,
    (next, depth) => conditional("map", next, depth),
  ],
  object: [
    (next, depth) => `{ a = ${make("any", next, depth)}, b = ${make("string", next, depth)} }`,
    (next, depth) => `{ (${make("string", next, depth)}) = ${make("number", next, depth)} }`,
    (next, depth) => conditional("object", next, depth),
    (next, depth) => `${make("objects", next, depth)}[0]`,
  ],
  tuple: [
    (next, depth) => `[${make("any", next, depth)}, ${make("any", next, depth)}]`,
    (next, depth) => `[for v in ${make("any", next, depth)} : [v, 1]]`,
    (next, depth) => conditional("tuple", next, depth),
    (next, depth) => `${make("any", next, depth)}[*]`,
  ],
  set: [(next, depth) => conditional("set", next, depth)],
  objects: [
    (next, depth) => `[for v in ${make("strings", next, depth)} : { a = v }]`,
    (next, depth) => `[for i, v in ${make("objects", next, depth)} : merge(v, { i = i })]`,
    (next, depth) => conditional("objects", next, depth),
  ],
};

/** The second result is sometimes of another kind, so that the two must be brought to one type. */
function conditional(kind: Kind, next: Random, depth: number): string {
  const other = next() < 0.25 ? pick(next, KINDS) : kind;
  return `(${make("bool", next, depth)} ? ${make(kind, next, depth)} : ${make(other, next, depth)})`;
}

const LONGEST = 240;

function generate(count: number): string[] {
  const next = random(20_240_607);
  const expressions = new Set<string>();
  while (expressions.size < count) {
    const expression = make(pick(next, KINDS), next, 1 + below(next, 3));
    if (expression.length <= LONGEST && expression.includes("(")) expressions.add(expression);
  }
  return [...expressions];
}

const file = join(import.meta.dirname, "../test/evaluate/expressions/generated.json");
const before = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Recorded[]) : [];
const answers = new Map(before.map((each) => [each.expression, each]));
const entries = generate(Number(process.argv[2] ?? 1500)).map(
  (expression) => answers.get(expression) ?? { expression },
);
writeFileSync(file, `[\n${entries.map((each) => JSON.stringify(each)).join(",\n")}\n]\n`);
