import fc from "fast-check";

/** Texts that are HCL, with everything its grammar has; names and values mean nothing. */

const NAMES = ["a", "b_1", "c-d", "var", "each", "été", "for_", "__proto__", "constructor", "null_", "i"];
const name = fc.constantFrom(...NAMES);

const gap = fc.constantFrom("", " ", "  ", "\t", " /* c */ ");
/** Between tokens where a line end means nothing. */
const wideGap = fc.constantFrom("", " ", "\n", "\r\n  ", " # c\n", " // c\n", " /* c\n */ ");

const number = fc.oneof(
  fc.nat(99).map(String),
  fc.constantFrom("0", "1.50", "007", "1e3", "2.5E-3", "123456789012345678", "0.1"),
);

/** None ends with a sign that would mean something else together with what follows. */
const TEXTS = [
  "x",
  " ",
  "é",
  "e\u0301",
  "😀",
  "{",
  "}",
  "$ ",
  "%x",
  "$$.",
  "%%-",
  "$${y}",
  "%%{z}",
  "'",
  "#",
  "//",
  "~",
];
const ESCAPES = ["\\n", "\\t", "\\r", '\\"', "\\\\", "\\u00e9", "\\U0001F600"];
const textOf = (parts: readonly string[]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...parts), { maxLength: 4 }).map((chosen) => chosen.join(""));
const quotedText = textOf([...TEXTS, ...ESCAPES]);
const heredocText = textOf([...TEXTS, "\\n", '"', "\n"]);
const mark = fc.constantFrom("", "", "", "~");

const OPERATORS = ["||", "&&", "==", "!=", "<", "<=", ">", ">=", "+", "-", "*", "/", "%"];

interface Grammar {
  expression: string;
  term: string;
  traversal: string;
  interpolation: string;
  quoted: string;
  tuple: string;
  object: string;
  call: string;
  for: string;
  parentheses: string;
}

const strings = (arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<string> => arbitrary as fc.Arbitrary<string>;
const sequence = (...parts: (string | fc.Arbitrary<string>)[]): fc.Arbitrary<string> =>
  fc
    .tuple(...parts.map((part) => (typeof part === "string" ? fc.constant(part) : part)))
    .map((texts) => texts.join(""));

const list = (
  item: fc.Arbitrary<string>,
  separator: fc.Arbitrary<string>,
  maxLength = 3,
): fc.Arbitrary<string> =>
  fc
    .tuple(fc.array(item, { maxLength }), separator, fc.boolean())
    .map(([items, between, trails]) => items.join(`,${between}`) + (trails && items.length > 0 ? "," : ""));

const grammar = fc.letrec<Grammar>((tie) => {
  const expression = strings(tie("expression"));
  const term = strings(tie("term"));
  const quoted = strings(tie("quoted"));
  const interpolation = strings(tie("interpolation"));
  const traversalStep = fc.oneof(
    sequence(".", name),
    sequence(".", fc.nat(9).map(String), fc.constant(".a")),
    sequence("[", wideGap, expression, wideGap, "]"),
    fc.constantFrom("[*]", ".*"),
  );
  const loop = sequence(
    "for ",
    fc.constantFrom("x", "k, v"),
    " in ",
    expression,
    wideGap,
    ":",
    wideGap,
    expression,
  );
  return {
    expression: fc.oneof(
      { maxDepth: 3, depthIdentifier: "e" },
      { arbitrary: term, weight: 4 },
      { arbitrary: sequence(term, " ", fc.constantFrom(...OPERATORS), gap, term), weight: 2 },
      { arbitrary: sequence(term, " ? ", expression, gap, " : ", expression), weight: 1 },
    ),
    term: fc.oneof(
      { maxDepth: 4, depthIdentifier: "e" },
      number,
      name,
      fc.constantFrom("true", "false", "null"),
      quoted,
      strings(tie("traversal")),
      strings(tie("tuple")),
      strings(tie("object")),
      strings(tie("call")),
      strings(tie("for")),
      strings(tie("parentheses")),
      sequence("-", name),
      sequence("!", name),
    ),
    traversal: fc
      .tuple(name, fc.array(traversalStep, { minLength: 1, maxLength: 3 }))
      .map(
        ([root, steps]) =>
          root + steps.filter((step, i) => step !== ".*" || i === steps.indexOf(".*")).join(""),
      ),
    interpolation: fc.oneof(
      { arbitrary: sequence("${", mark, expression, mark, "}"), weight: 4 },
      {
        arbitrary: sequence(
          "%{",
          mark,
          " if ",
          expression,
          " ",
          mark,
          "}",
          quotedText,
          "%{ else ",
          mark,
          "}",
          quotedText,
          "%{ endif }",
        ),
        weight: 1,
      },
      {
        arbitrary: sequence(
          "%{ for k, v in ",
          expression,
          mark,
          "}",
          quotedText,
          "${v}%{",
          mark,
          " endfor }",
        ),
        weight: 1,
      },
    ),
    quoted: fc
      .tuple(quotedText, fc.option(interpolation, { depthIdentifier: "e", maxDepth: 4 }), quotedText)
      .map(([before, middle, after]) => `"${before}${middle ?? ""}${after}"`),
    tuple: sequence("[", wideGap, list(expression, wideGap), wideGap, "]"),
    object: fc
      .tuple(
        fc.array(
          fc.tuple(
            fc.oneof(name, quoted, sequence("(", expression, ")"), fc.nat(9).map(String)),
            fc.constantFrom(" = ", " : ", "=", ": "),
            expression,
          ),
          { maxLength: 3 },
        ),
        fc.constantFrom(", ", ",\n", "\n", "\r\n\r\n", " # c\n"),
      )
      .map(
        ([items, separator]) =>
          `{${items.map((item) => item.join("")).join(separator)}${items.length > 0 ? separator : " "}}`,
      ),
    call: sequence(name, "(", wideGap, list(expression, wideGap), wideGap, ")"),
    for: fc.oneof(
      sequence("[", wideGap, loop, fc.constantFrom("", " if x"), wideGap, "]"),
      sequence(
        "{",
        wideGap,
        loop,
        " => ",
        expression,
        fc.constantFrom("", "...", " if x", "... if x"),
        wideGap,
        "}",
      ),
    ),
    parentheses: sequence("(", wideGap, expression, wideGap, ")"),
  };
});

export const expression: fc.Arbitrary<string> = grammar.expression;

const heredoc = fc
  .tuple(
    fc.constantFrom("<<", "<<-"),
    fc.array(fc.tuple(fc.constantFrom("", "  ", "\t"), heredocText, fc.option(grammar.interpolation)), {
      maxLength: 3,
    }),
  )
  .map(([opening, lines]) => {
    const content = lines.map(([indent, text, sequenced]) => `${indent}${text}${sequenced ?? ""}\n`).join("");
    return `${opening}EOT\n${content.replace(/^\s*EOT\s*$/gm, "x")}  EOT`;
  });

const attribute = (i: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      gap,
      gap,
      fc.oneof({ arbitrary: expression, weight: 4 }, { arbitrary: heredoc, weight: 1 }),
      fc.constantFrom("", " # c", " // c", " /* c */"),
    )
    .map(
      ([before, behind, text, comment]) =>
        `a${i}${before || " "}=${behind}${text}${text.endsWith("EOT") ? "" : comment}\n`,
    );

/** A type of block takes the same number of labels everywhere, as hcl2json wants it. */
const HEADERS = ["bare", "bare", 'one "x"', 'one "y-é"', 'two "x" "y"', 'two "x" z', 'two  "x"  "z"'];

const body = (depth: number): fc.Arbitrary<string> => {
  const attributes = fc
    .nat(3)
    .chain((n) => sequence(...Array.from({ length: n + 1 }, (_, i) => attribute(i))));
  const empty = fc.constantFrom("{}", "{ }", "{\n}", "{ a = 1 }", '{ a = "x" }');
  const block = fc
    .tuple(
      fc.constantFrom(...HEADERS),
      depth > 0
        ? fc.oneof(
            empty,
            body(depth - 1).map((inner) => `{\n${inner}}`),
          )
        : empty,
    )
    .map(([header, content]) => `${header} ${content}\n`);
  return sequence(
    attributes,
    fc.array(block, { maxLength: 3 }).map((blocks) => blocks.join("")),
  );
};

export const file: fc.Arbitrary<string> = body(2);
