import assert from "node:assert/strict";
import { type Ran, run } from "./run.ts";

const HIGH =
  'variable "host" { default = "x" }\nresource "aws_instance" "i" {\n  user_data = "#!/bin/sh\\nexport DB_PASSWORD=correct-horse-7\\n"\n}\n';
const MEDIUM = 'variable "api_token" { type = string }\n';
const CLEAN = 'resource "aws_sqs_queue" "q" { name = "q" }\n';
const UNDECIDED =
  'variable "end" { type = string }\nresource "azuread_application_password" "p" {\n  application_id = "x"\n  end_date       = var.end\n}\n';
const UNREAD = 'module "m" { source = "example/m/aws" }\n';
const BROKEN = "locals {\n  a = = 1\n}\n";

interface Case {
  readonly what: string;
  readonly text: string;
  readonly argv?: readonly string[];
  readonly exit: 0 | 1 | 2;
}

const cases: readonly Case[] = [
  { what: "nothing found", text: CLEAN, exit: 0 },
  { what: "a critical finding", text: HIGH, exit: 1 },
  { what: "a medium finding", text: MEDIUM, exit: 1 },
  { what: "a medium finding, --fail-on high", text: MEDIUM, argv: ["--fail-on", "high"], exit: 0 },
  { what: "a critical finding, --fail-on critical", text: HIGH, argv: ["--fail-on", "critical"], exit: 1 },
  { what: "a critical finding, --fail-on none", text: HIGH, argv: ["--fail-on", "none"], exit: 0 },
  { what: "a finding of a rule that is skipped", text: MEDIUM, argv: ["--skip", "exposure-*"], exit: 0 },
  { what: "a finding of another rule", text: MEDIUM, argv: ["--only", "expiry-missing"], exit: 0 },
  { what: "something undecided", text: UNDECIDED, exit: 0 },
  {
    what: "something undecided, --fail-on-undecided",
    text: UNDECIDED,
    argv: ["--fail-on-undecided"],
    exit: 1,
  },
  {
    what: "something undecided, --fail-on none --fail-on-undecided",
    text: UNDECIDED,
    argv: ["--fail-on", "none", "--fail-on-undecided"],
    exit: 1,
  },
  { what: "nothing undecided, --fail-on-undecided", text: CLEAN, argv: ["--fail-on-undecided"], exit: 0 },
  { what: "a module that is not installed", text: UNREAD, exit: 0 },
  {
    what: "a module that is not installed, --fail-on-undecided",
    text: UNREAD,
    argv: ["--fail-on-undecided"],
    exit: 1,
  },
  { what: "a text in error", text: BROKEN, exit: 2 },
  { what: "a text in error, --fail-on none", text: BROKEN, argv: ["--fail-on", "none"], exit: 2 },
  { what: "a text in error and a finding: 2 beats 1", text: BROKEN + HIGH, exit: 2 },
  {
    what: "a text in error and something undecided: 2 beats 1",
    text: BROKEN + UNDECIDED,
    argv: ["--fail-on-undecided"],
    exit: 2,
  },
  { what: "a text in error, -q", text: BROKEN, argv: ["-q"], exit: 2 },
  { what: "a path that is not there", text: CLEAN, argv: ["nowhere"], exit: 2 },
  { what: "a directory without configuration", text: CLEAN, argv: ["empty"], exit: 2 },
  { what: "a file that is no configuration", text: CLEAN, argv: ["notes.txt"], exit: 2 },
  { what: "an option that is not there", text: CLEAN, argv: ["--nope"], exit: 2 },
  { what: "a rule that is not there", text: CLEAN, argv: ["--only", "expiry-mising"], exit: 2 },
];

const scan = (text: string, argv: readonly string[] = []): Promise<Ran> =>
  run(argv, { files: { "main.tf": text, "empty/readme.md": "", "notes.txt": "" } });

describe("exit codes", () => {
  for (const { what, text, argv, exit } of cases) {
    it(`${exit}: ${what}`, async () => {
      const ran = await scan(text, argv);
      assert.equal(ran.exit, exit, ran.stderr);
    });
  }

  it("the report is complete beside an error, and says the exit code", async () => {
    const { stdout, stderr } = await scan(BROKEN + HIGH + UNDECIDED, ["-f", "json"]);
    const report = JSON.parse(stdout) as {
      exit: number;
      findings: { rule: string }[];
      undecided: unknown[];
      diagnostics: { line: number }[];
    };
    assert.equal(report.exit, 2);
    assert.ok(report.findings.some(({ rule }) => rule === "exposure-literal"));
    assert.ok(report.undecided.length > 0);
    assert.equal(report.diagnostics[0]!.line, 2);
    assert.match(stderr, /^main\.tf:2:\d+: error: /);
  });

  it("a rule that is off runs where --only names it in full, and not where a glob fits it", async () => {
    const key = 'resource "aws_iam_access_key" "ci" { user = "ci" }\n';
    const rulesOf = async (...argv: string[]): Promise<string[]> =>
      (
        JSON.parse((await scan(key, ["-f", "json", ...argv])).stdout) as { findings: { rule: string }[] }
      ).findings.map(({ rule }) => rule);
    assert.deepEqual(await rulesOf("--only", "existence-long-lived-key"), ["existence-long-lived-key"]);
    assert.deepEqual(await rulesOf("--only", "existence-*"), []);
  });

  it("2 where a report cannot be written, and the other ones are there all the same", async () => {
    const { exit, stdout, stderr } = await scan(CLEAN, [
      "-f",
      "json",
      "-o",
      "no/such/place.json",
      "-f",
      "compact",
      "--show-undecided",
    ]);
    assert.equal(exit, 2);
    assert.equal(stdout, "");
    assert.equal(stderr, "keylint: cannot write no/such/place.json: ENOENT\n");
    const both = await scan(HIGH, ["-f", "json", "-o", "no/such/place.json", "-f", "compact"]);
    assert.match(both.stdout, /exposure-literal/);
  });

  const usage: readonly (readonly [string, readonly string[], RegExp])[] = [
    [
      "a command that is not there",
      ["shwo"],
      /^keylint: no such directory or command: shwo; did you mean show\?\n$/,
    ],
    [
      "an option that is not there",
      ["--shw-undecided"],
      /^keylint: no such option: --shw-undecided; did you mean --show-undecided\?\n$/,
    ],
    [
      "a rule that is not there",
      ["--only", "expiry-mising"],
      /^keylint: no such rule: expiry-mising; did you mean expiry-missing\?; keylint rules lists them\n$/,
    ],
    ["a glob that fits no rule", ["--skip", "nothing-*"], /^keylint: no such rule: nothing-\*/],
    ["a path that is not there", ["./nowhere"], /^\.\/nowhere: error: no such file or directory\n/],
    ["a directory without configuration", ["empty"], /^empty: error: found no \.tf or \.tofu file\n/],
  ];
  for (const [what, argv, message] of usage) {
    it(`says what was wrong on stderr: ${what}`, async () => {
      const { stderr } = await scan(CLEAN, argv);
      assert.match(stderr, message);
    });
  }
});
