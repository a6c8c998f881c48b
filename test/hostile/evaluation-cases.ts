import { deflateRawSync, gzipSync } from "node:zlib";
import { type Hostile } from "./cases.ts";

const MANY = 100_000;
const lines = (n: number, line: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => line(i)).join("\n");
const use = (value: string, locals = ""): Hostile["files"] => ({
  "main.tf": `locals {\n${locals}\n}\nresource "aws_iam_access_key" "k" {\n  user = ${value}\n}\nresource "aws_ssm_parameter" "p" {\n  name = "p"\n  type = "String"\n  value = ${value}\n}\n`,
});
/** Used once only, for it takes all the work that is allowed. */
const once = (value: string): Hostile["files"] => ({
  "main.tf": `resource "aws_iam_access_key" "k" {\n  user = ${value}\n}\n`,
});
const doubled = (first: string, next: (before: string) => string, n = 40): string =>
  `  v0 = ${first}\n${lines(n, (i) => `  v${i + 1} = ${next(`local.v${i}`)}`)}`;
const gzip = gzipSync(Buffer.alloc(100_000_000)).toString("base64");

export const EVALUATION: Readonly<Record<string, Hostile>> = {
  "a text that doubles 40 times": {
    files: use(
      "local.v40",
      doubled('"x"', (v) => `"\${${v}}\${${v}}"`),
    ),
    says: /undecided, because the text is longer than 16 MB/,
  },
  "conditionals 60 deep, each in error": {
    files: use(`${"(a ? ".repeat(60)}"x"${" : b)".repeat(60)}`),
    says: /undecided, because the expression is in error/,
  },
  "a list that doubles 40 times": {
    files: use(
      "length(local.v40)",
      doubled("[1]", (v) => `concat(${v}, ${v})`),
    ),
    says: /undecided, because the value is too large/,
  },
  "a list of lists that doubles 40 times": {
    files: use(
      "length(jsonencode(local.v40))",
      doubled("[1]", (v) => `[${v}, ${v}]`),
    ),
    says: /undecided, because the value is too large/,
  },
  "a list of lists that doubles 40 times, flattened": {
    files: use(
      'join(",", flatten(local.v40))',
      doubled("[1]", (v) => `[${v}, ${v}]`),
    ),
    says: /undecided, because the value is too large/,
  },
  "a list of lists that doubles 40 times, compared": {
    files: use(
      'local.v40 == local.w40 ? "a" : "b"',
      doubled("[1]", (v) => `[${v}, ${v}]`) +
        "\n" +
        doubled("[1]", (v) => `[${v}, ${v}]`).replaceAll(/\bv(?=\d)/g, "w"),
    ),
  },
  "a map of maps that doubles 40 times": {
    files: use(
      "length(jsonencode(local.v40))",
      doubled("{}", (v) => `{ a = ${v}, b = ${v} }`),
    ),
    says: /undecided, because the value is too large/,
  },
  "a number squared 40 times": {
    files: use(
      "tostring(local.v40 + 1)",
      doubled("12345678901234567", (v) => `${v} * ${v}`),
    ),
    says: /zeros and infinities/,
  },
  "a tiny number squared 40 times": {
    files: use(
      "tostring(local.v40 + 1)",
      doubled("0.3", (v) => `${v} * ${v}`),
    ),
    says: /zeros and infinities/,
  },
  "join that doubles": {
    files: use(
      "local.v40",
      doubled('"ab"', (v) => `join(${v}, [${v}, ${v}])`),
    ),
    says: /undecided, because the value is too large/,
  },
  "replace that squares": {
    files: use(
      "local.v40",
      doubled('"xx"', (v) => `replace(${v}, "x", ${v})`),
    ),
    says: /undecided, because the text is longer than 16 MB/,
  },
  "format that doubles": {
    files: use(
      "local.v40",
      doubled('"x"', (v) => `format("%s%s", ${v}, ${v})`),
    ),
    says: /undecided, because the value is too large/,
  },
  "jsonencode that doubles its escapes": {
    files: use(
      "length(local.v40)",
      doubled('"\\"\\""', (v) => `jsonencode(${v})`),
    ),
    says: /undecided, because the value is too large/,
  },
  "base64encode 60 times": {
    files: use(
      "local.v60",
      doubled('"xxxxxxxxxxxx"', (v) => `base64encode("\${${v}}\${${v}}")`, 60),
    ),
    says: /undecided, because the text is longer than 16 MB/,
  },
  "unknown that doubles 40 times": {
    files: use(
      "local.v40",
      doubled("aws_iam_user.u.name", (v) => `"\${${v}}\${${v}}"`),
    ),
  },
  "conditionals of unknowns that double 40 times": {
    files: use(
      "local.v40",
      doubled('var.x ? "a" : "b"', (v) => `var.x ? "\${${v}}a" : "\${${v}}b"`),
    ),
  },
  "range(1e9)": { files: use('join("", range(1e9))'), says: /more than 1024 values/ },
  "range of fractions": { files: use('join("", range(0, 1, 1e-9))'), says: /more than 1024 values/ },
  "a count of 1e9": {
    files: {
      "main.tf": 'resource "aws_iam_access_key" "k" {\n  count = 1e9\n  user = "u${count.index}"\n}\n',
    },
    says: /there are 1000000000 instances/,
  },
  "a count of -1": {
    files: { "main.tf": 'resource "aws_iam_access_key" "k" {\n  count = -1\n  user = "u"\n}\n' },
    says: /expected a whole number, zero or more, for count/,
  },
  "a count of 1.5": {
    files: { "main.tf": 'resource "aws_iam_access_key" "k" {\n  count = 1.5\n  user = "u"\n}\n' },
    says: /expected a whole number, zero or more, for count/,
  },
  "a count of 1e400": {
    files: { "main.tf": 'resource "aws_iam_access_key" "k" {\n  count = 1e400\n  user = "u"\n}\n' },
    says: /expected a whole number, zero or more, for count/,
  },
  "for_each over a product": {
    files: {
      "main.tf":
        'resource "aws_iam_access_key" "k" {\n  for_each = toset([for p in setproduct(range(1000), range(1000), range(1000)) : join("-", p)])\n  user = each.key\n}\n',
    },
    says: /the product has too many elements/,
  },
  "setproduct of ten lists": {
    files: use(`length(setproduct(${Array.from({ length: 10 }, () => "range(100)").join(", ")}))`),
    says: /the product has too many elements/,
  },
  "nested loops over 1,000 each": {
    files: once(
      "length(flatten([for a in range(1000) : [for b in range(1000) : [for c in range(1000) : [a, b, c]]]]))",
    ),
    says: /it takes too much work to evaluate/,
  },
  "a template with nested loops": {
    files: once(
      '"%{ for a in range(1000) }%{ for b in range(1000) }%{ for c in range(1000) }${a}${b}${c}%{ endfor }%{ endfor }%{ endfor }"',
    ),
    says: /it takes too much work to evaluate/,
  },
  "format with a width of 1e9": {
    files: use('format("%1000000000d", 1)'),
    says: /undecided, because the text is longer than 16 MB/,
  },
  "format with a precision of 1e9": {
    files: use('format("%.1000000000f", 1)'),
    says: /undecided, because the text is longer than 16 MB/,
  },
  "format with a starred width": { files: use('format("%*d", 1000000000, 1)') },
  "formatlist of long lists": {
    files: use('join("", formatlist("%s%s", range(1000000), range(1000000)))'),
    says: /more than 1024 values/,
  },
  "indent of 1e9": {
    files: use('indent(1000000000, "a\\nb\\nc")'),
    says: /undecided, because the text is longer than 16 MB/,
  },
  "a long text padded": {
    files: use('join(format("%100000s", "x"), range(100000))'),
    says: /more than 1024 values/,
  },
  "a regular expression that backtracks": {
    files: use(`join("", regexall("(a+)+$", "${"a".repeat(5000)}b"))`),
  },
  "a regular expression with nested repeats": {
    files: use(`join("", regexall("((((a{1,100}){1,100}){1,100}){1,100})", "${"a".repeat(1000)}"))`),
    says: /invalid repeat count/,
  },
  "replace with a regular expression that backtracks": {
    files: use(`replace("${"a".repeat(5000)}b", "/(a|a)*$/", "x")`),
  },
  "a long regular expression": {
    files: use(`join("", regexall("${"(a|b)?".repeat(5000)}", "${"ab".repeat(5000)}"))`),
  },
  "brackets 100,000 deep in a regular expression": {
    files: use(`join("", regexall("${"(".repeat(MANY)}${")".repeat(MANY)}", "x"))`),
    says: /nests too deeply/,
  },
  "aliases of YAML that double 40 times": {
    files: {
      ...use('jsonencode(yamldecode(file("bomb.yaml")))'),
      "bomb.yaml": `v0: &v0 [x, x]\n${lines(40, (i) => `v${i + 1}: &v${i + 1} [*v${i}, *v${i}]`)}\n`,
    },
    says: /undecided, because the value is too large/,
  },
  "merge keys of YAML": {
    files: {
      ...use('jsonencode(yamldecode(file("bomb.yaml")))'),
      "bomb.yaml": `v0: &v0 {a: 1}\n${lines(40, (i) => `v${i + 1}: &v${i + 1}\n  <<: [*v${i}, *v${i}]\n  b${i}: *v${i}`)}\n`,
    },
  },
  "YAML 100,000 deep": {
    files: {
      ...use('jsonencode(yamldecode(file("deep.yaml")))'),
      "deep.yaml": `${"[".repeat(MANY)}${"]".repeat(MANY)}`,
    },
    says: /the YAML document is too large/,
  },
  "YAML indented 2,000 deep": {
    files: {
      ...use('jsonencode(yamldecode(file("deep.yaml")))'),
      "deep.yaml": lines(2000, (i) => `${" ".repeat(i)}a:`),
    },
    says: /the YAML document is too large/,
  },
  "JSON 100,000 deep": {
    files: {
      ...use('jsonencode(jsondecode(file("deep.json")))'),
      "deep.json": `${"[".repeat(MANY)}${"]".repeat(MANY)}`,
    },
    says: /the JSON document is too large or too deep/,
  },
  "JSON of 18 MB": {
    files: {
      ...use('jsonencode(jsondecode(file("large.json")))'),
      "large.json": `[${"1,".repeat(9_000_000)}1]`,
    },
    says: /undecided, because the text is longer than 16 MB/,
  },
  "CSV of 100,000 rows": {
    files: {
      ...use('jsonencode(csvdecode(file("large.csv")))'),
      "large.csv": `a,b\n${"1,2\n".repeat(100_000)}`,
    },
    says: /too large/,
  },
  "CSV of 20,000 columns": {
    files: {
      ...use('jsonencode(csvdecode(file("wide.csv")))'),
      "wide.csv": `${lines(1, () => Array.from({ length: 20_000 }, (_, i) => `c${i}`).join(","))}\n${"1,".repeat(20_000 - 1)}1\n`,
    },
  },
  "a zip bomb": {
    files: use(`base64gunzip("${gzip}")`),
    says: /undecided, because the text is longer than 16 MB/,
  },
  "gzip within gzip": {
    files: use(`base64gunzip(base64gunzip("${gzipSync(gzip).toString("base64")}"))`),
    says: /undecided, because the text is longer than 16 MB/,
  },
  "no gzip at all": {
    files: use(`base64gunzip("${deflateRawSync("x").toString("base64")}")`),
    says: /failed to gunzip/,
  },
  "a text of 35 MB, twice": { files: use(`"${"x".repeat(35_000_000)}"`), says: /larger than 64 MiB/ },
  "a list of 400,000 items": {
    files: use("local.l[0]", `  l = [${"1, ".repeat(400_000)}]`),
    says: /undecided, because the value is too large/,
  },
  "an object of 100,000 keys": {
    files: use("local.o.k5", `  o = {\n${lines(MANY, (i) => `    k${i} = ${i}`)}\n  }`),
  },
  "a reference to itself": {
    files: use("local.a", "  a = local.a"),
    says: /error: .* refers to itself, directly or through others/,
  },
  "references in a circle": {
    files: use("local.a", "  a = local.b\n  b = local.c\n  c = local.a"),
    says: /error: .* refers to itself, directly or through others/,
  },
  "a circle of 5,000 locals": {
    files: use(
      "local.v0",
      lines(5_000, (i) => `  v${i} = local.v${(i + 1) % 5_000}`),
    ),
    says: /local\.v0 refers to itself, directly or through others/,
  },
  "a chain of 6,000 locals": {
    files: use("local.v6000", `  v0 = "x"\n${lines(6_000, (i) => `  v${i + 1} = local.v${i}`)}`),
  },
  "resources in a circle": {
    files: {
      "main.tf":
        'resource "aws_iam_user" "a" {\n  name = aws_iam_user.b.name\n}\nresource "aws_iam_user" "b" {\n  name = aws_iam_user.a.name\n}\n',
    },
    says: /error: .* refers to itself, directly or through others/,
  },
  "a resource that counts itself": {
    files: {
      "main.tf":
        'resource "aws_iam_access_key" "a" {\n  count = length(aws_iam_access_key.a)\n  user = "x"\n}\n',
    },
    says: /error: .* refers to itself, directly or through others/,
  },
  "for_each over itself": {
    files: {
      "main.tf": 'resource "aws_iam_access_key" "a" {\n  for_each = aws_iam_access_key.a\n  user = "x"\n}\n',
    },
    says: /error: .* refers to itself, directly or through others/,
  },
  "outputs of modules in a circle": {
    files: {
      "main.tf":
        'module "a" {\n  source = "./m"\n  x = module.b.x\n}\nmodule "b" {\n  source = "./m"\n  x = module.a.x\n}\n',
      "m/main.tf":
        'variable "x" {}\noutput "x" {\n  value = var.x\n}\nresource "aws_iam_access_key" "k" {\n  user = var.x\n}\n',
    },
    says: /error: .* refers to itself, directly or through others/,
  },
  "a module that calls itself": {
    files: {
      "main.tf": 'module "m" {\n  source = "./m"\n}\n',
      "m/main.tf": 'module "again" {\n  source = "../m"\n}\n',
    },
    says: /error: module \w+ calls itself, directly or through others/,
  },
  "a root that calls itself": {
    files: { "main.tf": 'module "m" {\n  source = "./."\n}\n' },
    says: /error: module \w+ calls itself, directly or through others/,
  },
  "modules in a circle": {
    files: {
      "main.tf": 'module "a" {\n  source = "./a"\n}\n',
      "a/main.tf": 'module "b" {\n  source = "../b"\n}\n',
      "b/main.tf": 'module "a" {\n  source = "../a"\n}\n',
    },
    says: /error: module \w+ calls itself, directly or through others/,
  },
  "modules that fan out": {
    files: Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [
        i === 0 ? "main.tf" : `m${i}/main.tf`,
        i === 11
          ? 'resource "aws_iam_access_key" "k" {\n  user = "x"\n}\n'
          : lines(10, (j) => `module "m${j}" {\n  source = "${i === 0 ? "./" : "../"}m${i + 1}"\n}`),
      ]),
    ),
    says: /too much is declared already/,
  },
  "a local that names every function of itself": {
    files: use("local.f", `  f = ${"upper(".repeat(400)}"x"${")".repeat(400)}`),
  },
  "templatefile that renders itself": {
    files: { ...use('templatefile("t.tpl", { x = 1 })'), "t.tpl": '${templatefile("t.tpl", { x = 1 })}' },
    says: /a template cannot render another template file/,
  },
  "templatefile with nested loops": {
    files: {
      ...once('templatefile("t.tpl", { x = range(1000) })'),
      "t.tpl": "%{ for a in x }%{ for b in x }%{ for c in x }${a}${b}${c}%{ endfor }%{ endfor }%{ endfor }",
    },
    says: /it takes too much work to evaluate/,
  },
  "templatefile of broken text": {
    files: { ...use('templatefile("t.tpl", {})'), "t.tpl": "${" },
    says: /t\.tpl: found/,
  },
  "a dynamic block over a million items": {
    files: {
      "main.tf":
        'resource "aws_iam_access_key" "k" {\n  user = "x"\n  dynamic "a" {\n    for_each = range(1000000)\n    content {\n      b = a.value\n    }\n  }\n}\n',
    },
    says: /more than 1024 values/,
  },
  "dynamic blocks 400 deep": {
    files: {
      "main.tf": `resource "aws_iam_access_key" "k" {\n  user = "x"\n${'dynamic "a" {\nfor_each = [1, 2]\ncontent {\n'.repeat(200)}${"}\n}\n".repeat(200)}}\n`,
    },
  },
  "names of JavaScript everywhere": {
    files: {
      "main.tf": lines(6, (i) => {
        const n = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "prototype"][i]!;
        return `variable "${n}" {\n  default = { ${n} = "x" }\n}\nlocals {\n  ${n} = var.${n}.${n}\n  o_${n} = { ${n} = { ${n} = 1 } }\n}\nresource "aws_iam_access_key" "${n}" {\n  user = local.${n}\n  ${n} = local.o_${n}.${n}.${n}\n}\nresource "${n}" "${n}" {\n  ${n} = 1\n}\noutput "${n}" {\n  value = ${n}.${n}.${n}\n}\nmodule "${n}" {\n  source = "./${n}"\n}\ndata "${n}" "${n}" {}\nprovider "${n}" {}`;
      }),
    },
  },
  "names of JavaScript in functions": {
    files: use(
      'jsonencode([lookup({}, "constructor", "none"), merge({}, { __proto__ = { a = 1 } }), jsondecode("{\\"__proto__\\": {\\"a\\": 1}}"), yamldecode("__proto__: {a: 1}"), { for k in ["__proto__"] : k => 1 }, zipmap(["__proto__"], [1]), contains(keys({ __proto__ = 1 }), "__proto__"), try({}.constructor, "none"), can({}.toString)])',
    ),
  },
  "calls of names of JavaScript": { files: use("constructor(1)"), says: /no function named/ },
};
