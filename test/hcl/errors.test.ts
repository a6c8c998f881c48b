import assert from "node:assert/strict";
import { parseFile } from "../../hcl-scanner/hcl/parse.ts";
import { position } from "../../hcl-scanner/hcl/source.ts";

const VALUE = "an expression";
const ITEM = "the name of an argument or block";
const HEADER = "`=` and a value, or labels and `{`";
const ARGUMENT_END = "the end of the line behind the argument";
const LABEL = "a label or `{` on the line where the block begins";
const KEY = "`=` and a value behind the key";
const INTERPOLATION_END = "`}` at the end of the interpolation (a literal `${` is written `$${`)";
const DIRECTIVE_END = "`}` at the end of the directive (a literal `%{` is written `%%{`)";
const HEREDOC = "heredoc is not closed, expected its marker alone on a line, with a line end behind it";
const HEREDOC_BEGIN =
  "found `<<`, expected a heredoc: `<<NAME` or `<<-NAME` with the end of the line right behind it";
const NO_DIRECTIVE =
  "found no directive behind `%{`, expected if, else, endif, for or endfor (a literal `%{` is written `%%{`)";
const ESCAPES = 'expected one of \\n \\r \\t \\" \\\\ \\uNNNN \\UNNNNNNNN';
const UNCLOSED_STRING =
  'quoted string is not closed on its line, expected `"` (a heredoc holds several lines)';
const CONTINUES = " (an expression of several lines stands in parentheses)";

const found = (what: string, expected: string): string => `found ${what}, expected ${expected}`;

/** A text in error, and where what is said of it. */
const ERRORS: readonly (readonly [
  text: string,
  ...diagnostics: (readonly [place: string, message: string])[],
])[] = [
  // items
  ["a\n", ["1:2", found("the end of the line", HEADER)]],
  ["a == 1\n", ["1:3", found("`==`", HEADER)]],
  ["a : 1\n", ["1:3", found("`:`", HEADER)]],
  ["a += 1\n", ["1:3", found("`+`", HEADER)]],
  ["a.b = 1\n", ["1:2", found("`.`", HEADER)]],
  ["1 = 1\n", ["1:1", found("a number", ITEM)]],
  ['"a" = 1\n', ["1:1", found("a quoted string", `${ITEM} without quotes`)]],
  ["a = 1, b = 2\n", ["1:6", found("`,`", ARGUMENT_END)]],
  ["a = 1; b = 2\n", ["1:6", found("`;` (a line end separates arguments)", ARGUMENT_END)]],
  ["a = 1 b = 2\n", ["1:7", found("a name", ARGUMENT_END)]],
  ["a = 1\na = 2\n", ["2:1", "argument `a` is set on line 1 before, expected it once"]],
  ["a = 1\n+ 2\n", ["2:1", found("`+`", ITEM + CONTINUES)]],
  ["a = b\n? c : d\n", ["2:1", found("`?`", ITEM + CONTINUES)]],
  ["a = b\n== c\n", ["2:1", found("`==`", ITEM + CONTINUES)]],
  ["}\n", ["1:1", found("`}`", `${ITEM} (no block is open here)`)]],
  // blocks
  ["a {\n", ["1:1", "block `a` is not closed, expected `}`"]],
  ['a "b" {\n  c {\n}\n', ["1:1", "block `a` is not closed, expected `}`"]],
  [
    'a "b"\n{\n}\n',
    ["1:6", found("the end of the line", LABEL)],
    ["2:1", found("`{`", `${ITEM} before it, on its line`)],
  ],
  ['a "b" = {\n}\n', ["1:7", found("`=`", LABEL)]],
  ['a "b", "c" {}\n', ["1:6", found("`,`", LABEL)]],
  ['a "${b}" {}\n', ["1:3", "found an interpolation in a label, expected plain text"]],
  ["a { b = 1, c = 2 }\n", ["1:10", found("`,`", "`}`: a block on one line holds one argument")]],
  ["a { b {} }\n", ["1:7", found("`{`", "`=`: a block on one line holds one argument")]],
  ["a {} b {}\n", ["1:6", found("a name", "the end of the line behind the block")]],
  // expressions
  ["a =\n", ["1:4", found("the end of the line", VALUE)]],
  ["a = 'b'\n", ["1:5", found("a single quote (strings take double quotes)", VALUE)]],
  ["a = `b`\n", ["1:5", found("a backtick (strings take double quotes)", VALUE)]],
  ["a = “b”\n", ["1:5", found("a curly quote (strings take straight ones)", VALUE)]],
  ["a = ${b}\n", ["1:5", found("`$` (outside of quotes, an expression stands without `${` and `}`)", VALUE)]],
  ["a = b & c\n", ["1:7", found("`&` (the logical operator is `&&`)", ARGUMENT_END)]],
  ["a = b | c\n", ["1:7", found("`|` (the logical operator is `||`)", ARGUMENT_END)]],
  ["a = 1 +\n", ["1:8", found("the end of the line", VALUE)]],
  ["a = b ? c\n", ["1:10", found("the end of the line", "`:` and the other result of the conditional")]],
  ["a = (b\n", ["1:5", "parenthesis is not closed, expected `)`"]],
  ["a = (b, c)\n", ["1:7", found("`,`", "`)`")]],
  ["a = b[0\n", ["1:6", "index is not closed, expected `]` behind the index"]],
  ["a = b.0.1\n", ["1:7", "found two indexes with points, expected brackets: `[0][1]`"]],
  ["a = b.\n", ["1:7", found("the end of the line", "the name of an attribute behind the point")]],
  ["a = b.*.*\n", ["1:9", found("`*`", "the name of an attribute behind the point")]],
  ["a = 0x1f\n", ["1:6", found("letters behind a number (numbers are decimal)", ARGUMENT_END)]],
  ["a = 1.2.3\n", ["1:5", "found digits and points that are no number, expected one such as 10 or 1.5e3"]],
  // collections and calls
  ["a = [1 2]\n", ["1:8", found("a number", "`,` or `]`")]],
  ["a = [1,\n", ["1:5", "list is not closed, expected `]`"]],
  ["a = { b = 1\n", ["1:5", "object is not closed, expected `}`"]],
  ["a = { b 1 }\n", ["1:9", found("a number", KEY)]],
  ["a = { b {} }\n", ["1:9", found("`{`", `${KEY} (an object holds no blocks)`)]],
  ["a = { b => 1 }\n", ["1:9", found("`=>`", KEY)]],
  ["a = { b = 1 c = 2 }\n", ["1:13", found("a name", "`,`, `}` or the end of the line")]],
  ["a = f(1 2)\n", ["1:9", found("a number", "`,` or `)`")]],
  ["a = f(b..., c)\n", ["1:11", found("`,`", "`)` behind `...`")]],
  ["a = f(1\n", ["1:6", "call is not closed, expected `,` or `)`"]],
  ["a = f::b\n", ["1:9", found("the end of the line", "`(` behind the name of the function")]],
  ["a = [for b : c]\n", ["1:12", found("`:`", "`in` behind the names of `for`")]],
  ["a = [for b in c : b => d]\n", ["1:21", found("`=>`", "`]`: a list that `for` makes has no keys")]],
  [
    "a = {for b in c : b}\n",
    ["1:20", found("`}`", "`=>` and a value: an object that `for` makes needs both")],
  ],
  // strings, templates, heredocs
  ['a = "b\n', ["1:5", UNCLOSED_STRING]],
  ['a = "\\x41"\n', ["1:6", `found a backslash that begins no escape sequence, ${ESCAPES}`]],
  [
    'a = "\\${b}"\n',
    [
      "1:6",
      "found a backslash that begins no escape sequence, expected none: a literal `${` is written `$${`, and a literal `%{` is written `%%{`",
    ],
  ],
  ['a = "\\u12"\n', ["1:6", "found \\u without 4 hexadecimal digits, expected the number of a character"]],
  ['a = "\\ud83d"\n', ["1:6", "found half of a surrogate pair, expected one number: \\UNNNNNNNN"]],
  ['a = "\\U00110000"\n', ["1:6", "found a number beyond the last character, expected one up to 10FFFF"]],
  ['a = "${b c}"\n', ["1:10", found("a name", INTERPOLATION_END)]],
  ['a = "${}"\n', ["1:8", found("`}`", VALUE)]],
  ['a = "%{ if b c }%{ endif }"\n', ["1:14", found("a name", DIRECTIVE_END)]],
  ['a = "%{ if b }"\n', ["1:6", "directive if is not closed, expected `%{ endif }`"]],
  [
    'a = "%{ endfor }"\n',
    ["1:6", "found directive endfor, expected it only behind a `%{ for }` that is open"],
  ],
  ['a = "%{ elseif b }"\n', ["1:9", NO_DIRECTIVE]],
  ["a = <<EOT\nb\nEOT", ["1:5", HEREDOC]],
  ["a = << EOT\nb\nEOT\n", ["1:5", HEREDOC_BEGIN]],
  ["a = <<EOT # why\nb c d\nEOT\nb = 1\n", ["1:5", HEREDOC_BEGIN]],
  ['a = <<"EOT"\nb c d\nEOT\nb = 1\n', ["1:5", HEREDOC_BEGIN]],
  ["a = 1 << 2\n", ["1:8", found("`<`", VALUE)]],
  // characters
  ["/* a\n", ["1:1", "comment `/*` is not closed, expected `*/`"]],
  ["a = 1\0\n", ["1:6", found("character U+0000", ARGUMENT_END)]],
  ["a\u00a0= 1\n", ["1:2", found("character U+00A0", HEADER)]],
  ["a\u200b = 1\n", ["1:2", found("character U+200B", HEADER)]],
  ["a = 1\rb = 2\n", ["1:6", found("a carriage return without line feed", ARGUMENT_END)]],
  [`a = ${"[".repeat(600)}`, ["1:505", "nested deeper than 500 levels, which is more than is read"]],
];

describe("what is said of a text in error", () => {
  for (const [text, ...expected] of ERRORS) {
    it(JSON.stringify(text.slice(0, 60)), () => {
      const { diagnostics } = parseFile({ path: "main.tf", text });
      const said = diagnostics.map(({ message, place }) => {
        const { line, column } = position(place!.source, place!.range.start);
        return [`${line}:${column}`, message];
      });
      assert.deepEqual(said, expected);
    });
  }
});

describe("a text in error hides nothing beside it", () => {
  const before = 'resource "a" "before" {\n  x = 1\n}\n';
  const behind = '\nresource "a" "behind" {\n  y = [1]\n  z {\n    w = "v"\n  }\n}\n';
  const { blocks } = parseFile({ path: "main.tf", text: before + behind }).body;
  /** Without offsets. */
  const shape = (value: unknown): string =>
    JSON.stringify(value, (key, each: unknown) =>
      ["start", "end", "nameEnd", "headerEnd"].includes(key) ? undefined : each,
    );
  for (const [text] of ERRORS) {
    it(JSON.stringify(text.slice(0, 60)), () => {
      const read = parseFile({ path: "main.tf", text: before + text + behind });
      assert.equal(shape(read.body.blocks[0]), shape(blocks[0]));
      assert.equal(shape(read.body.blocks.at(-1)), shape(blocks[1]));
    });
  }
});
