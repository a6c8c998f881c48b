import assert from "node:assert/strict";
import { run } from "../cli/run.ts";

interface Found {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly address: string;
}

async function placesOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<Found[]> {
  const { stdout } = await run(["-q", "-f", "json", "--only", "exposure-literal"], { files });
  return (JSON.parse(stdout) as { findings: Found[] }).findings;
}

const place = ({ line, column, endLine, endColumn }: Found): number[] => [line, column, endLine, endColumn];

const TEXT = 'locals {\n  a = 1\n}\n\nresource "aws_db_instance" "d" {\n  password = "correct-horse-7"\n}\n';
const ATTRIBUTE = 'password = "correct-horse-7"';

describe("places", () => {
  const bom = "\ufeff";
  const cases: readonly (readonly [string, string, readonly number[]])[] = [
    ["line feeds", TEXT, [6, 3, 6, 3 + ATTRIBUTE.length]],
    ["carriage returns", TEXT.replaceAll("\n", "\r\n"), [6, 3, 6, 3 + ATTRIBUTE.length]],
    ["a byte order mark", bom + TEXT, [6, 3, 6, 3 + ATTRIBUTE.length]],
    [
      "a byte order mark and the finding on the first line",
      `${bom}locals { ${ATTRIBUTE} }`,
      [1, 10, 1, 10 + ATTRIBUTE.length],
    ],
    ["both", bom + TEXT.replaceAll("\n", "\r\n"), [6, 3, 6, 3 + ATTRIBUTE.length]],
    ["no line end at the end", `locals { ${ATTRIBUTE} }`, [1, 10, 1, 10 + ATTRIBUTE.length]],
    ["tabs, each one column", TEXT.replace("  password", "\tpassword"), [6, 2, 6, 2 + ATTRIBUTE.length]],
    ["UTF-16 code units before it", `locals {\n/*😀*/ ${ATTRIBUTE}\n}\n`, [2, 8, 2, 8 + ATTRIBUTE.length]],
    [
      "a heredoc",
      'resource "aws_db_instance" "d" {\n  password = <<-EOT\n    correct-horse-7\n  EOT\n}\n',
      [2, 3, 4, 6],
    ],
  ];
  for (const [what, text, expected] of cases) {
    it(`are right with ${what}`, async () => {
      const [found] = await placesOf({ "main.tf": text });
      assert.deepEqual(found && place(found), expected);
    });
  }

  it("are right in the JSON syntax", async () => {
    const [found] = await placesOf({
      "main.tf.json": '{"resource": {"aws_db_instance": {"d": {\n  "password": "correct-horse-7"\n}}}}',
    });
    assert.deepEqual(found && [found.file, ...place(found)], ["main.tf.json", 2, 3, 2, 32]);
  });

  it("point at the very element of a list, an object and a nested block", async () => {
    const found = await placesOf({
      "main.tf": `resource "acme_x" "x" {
  login = [
    { user = "app", password = "correct-horse-7" },
  ]
  nested {
    secret_token = "9fK2mQ7xR4tW8zB1"
  }
}
`,
    });
    assert.deepEqual(
      found.map(({ line, column }) => [line, column]),
      [
        [3, 21],
        [6, 5],
      ],
    );
  });

  it("are in the file that holds the argument where another one overrides it", async () => {
    const [found] = await placesOf({
      "main.tf": 'resource "aws_db_instance" "d" {\n  password = "<password>"\n}\n',
      "override.tf": '\n\nresource "aws_db_instance" "d" {\n  password = "correct-horse-7"\n}\n',
    });
    assert.deepEqual(found && [found.file, found.line], ["override.tf", 4]);
  });

  it("the caret stands under the argument, in lines that are cut too", async () => {
    const { stdout } = await run(["--only", "exposure-literal"], {
      files: { "main.tf": `\ufefflocals { ${"/* long */ ".repeat(20)}${ATTRIBUTE} }\r\n${TEXT}` },
    });
    const lines = stdout.split("\n");
    const carets = lines.flatMap((line, i) => (/\^/.test(line) ? [i] : []));
    assert.equal(carets.length, 2);
    for (const i of carets) {
      const start = lines[i]!.indexOf("^");
      const end = lines[i]!.lastIndexOf("^") + 1;
      assert.equal(lines[i - 1]!.slice(start, end), 'password = "…"');
    }
  });
});
