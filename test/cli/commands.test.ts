import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CONTROLS, controlOf, describeControl } from "../../core/controls.ts";
import { RULES } from "../../core/rules/index.ts";
import ruleExamples from "../../hcl-scanner/rule-examples.json" with { type: "json" };
import { HELP } from "../../hcl-scanner/help.ts";
import { VERSION } from "../../hcl-scanner/version.ts";
import { run } from "./run.ts";

const examples: Readonly<Record<string, Readonly<Record<string, string>>>> = ruleExamples;
const root = join(import.meta.dirname, "../..");

describe("keylint rules", () => {
  it("lists every rule in one table", async () => {
    const { exit, stdout } = await run(["rules"]);
    assert.equal(exit, 0);
    const lines = stdout.trimEnd().split("\n");
    assert.deepEqual(
      lines.map((line) => line.split(/ +/, 1)[0]),
      RULES.map(({ id }) => id),
    );
    for (const [i, { severity, title }] of RULES.entries())
      assert.match(lines[i]!, new RegExp(`  ${severity} +${title.replace(/[()]/g, "\\$&")}`));
  });

  it("lists them in JSON for programs", async () => {
    const { stdout } = await run(["rules", "-f", "json"]);
    const { version, rules } = JSON.parse(stdout) as {
      version: number;
      rules: { id: string; offByDefault: boolean }[];
    };
    assert.equal(version, 1);
    assert.deepEqual(
      rules.map(({ id }) => id),
      RULES.map(({ id }) => id),
    );
  });

  it("takes no arguments, and says what does", async () => {
    const { exit, stderr } = await run(["rules", "expiry-missing"]);
    assert.equal(exit, 2);
    assert.equal(
      stderr,
      "keylint: keylint rules takes no arguments; keylint explain expiry-missing explains one\n",
    );
  });
});

describe("keylint explain", () => {
  for (const rule of RULES) {
    it(`explains ${rule.id}: why, fix, examples, controls`, async () => {
      const { exit, stdout } = await run(["explain", rule.id]);
      assert.equal(exit, 0);
      for (const part of [
        rule.id,
        rule.severity,
        rule.title,
        rule.why,
        rule.fix,
        ...rule.silent,
        ...rule.controls.map(describeControl),
      ]) {
        assert.ok(stdout.includes(part), part);
      }
      for (const example of Object.values(examples[rule.id] ?? {})) {
        for (const line of example.split("\n")) assert.ok(stdout.includes(line), line);
      }
    });
  }

  it("explains a type: when it ends, who replaces it, where its secrets are", async () => {
    const { exit, stdout } = await run(["explain", "azuread_application_password"]);
    assert.equal(exit, 0);
    assert.match(stdout, /^azuread_application_password {2}client-secret$/m);
    assert.match(stdout, /^ {2}ends +end_date \(RFC 3339\)/m);
    assert.match(stdout, /^ {2}if not set +ends after 2 years$/m);
    assert.match(stdout, /^ {2}replaced by +a change of rotate_when_changed;/m);
    assert.match(stdout, /^ {2}policy +lives at most 180 days/m);
    assert.match(stdout, /^ {2}gives secrets +value$/m);
  });

  it("knows types that are no keys", async () => {
    assert.match(
      (await run(["explain", "aws_sqs_queue_redrive_allow_policy"])).stdout,
      /known, and nothing in it is a key/,
    );
  });

  const meant: readonly (readonly [string, string])[] = [
    ["expiry-mising", "expiry-missing"],
    ["aws_iam_acces_key", "aws_iam_access_key"],
    ["azuraed_application_password", "azuread_application_password"],
  ];
  for (const [name, other] of meant) {
    it(`says what was meant by ${name}`, async () => {
      const { exit, stderr } = await run(["explain", name]);
      assert.equal(exit, 2);
      assert.equal(
        stderr,
        `keylint: neither a rule nor a type of the catalog: ${name}; did you mean ${other}?\n`,
      );
    });
  }

  it("wants one name", async () => {
    for (const argv of [["explain"], ["explain", "a", "b"]]) {
      const { exit, stderr } = await run(argv);
      assert.deepEqual([exit, stderr], [2, "keylint: expected keylint explain RULE, or a resource type\n"]);
    }
  });
});

describe("keylint --help and --version", () => {
  it("print themselves and exit with 0, from anywhere on the line", async () => {
    for (const argv of [["--help"], ["-h"], ["help"], ["show", "-h"], ["x", "--help"]]) {
      assert.deepEqual(await run(argv), { exit: 0, stdout: HELP, stderr: "" });
    }
    assert.deepEqual(await run(["x", "--version"]), { exit: 0, stdout: `${VERSION}\n`, stderr: "" });
  });

  it("the version is that of the package", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    assert.equal(VERSION, version);
  });
});

describe("controls", () => {
  it("every rule names clauses that are known", () => {
    const unknown = RULES.flatMap(({ id, controls }) =>
      controls.filter((each) => !controlOf(each)).map((each) => `${id}: ${each}`),
    );
    assert.deepEqual(unknown, []);
  });

  it("say who asks for what, in words", () => {
    assert.ok(
      CONTROLS.every(({ standard, clause, asks }) => standard !== "" && clause !== "" && !asks.endsWith(".")),
    );
  });
});
