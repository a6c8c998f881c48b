import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Report } from "../../hcl-scanner/report/report.ts";
import { run } from "./run.ts";

const KEY =
  'resource "aws_iam_access_key" "ci" {\n  user = "ci"\n}\n\noutput "id" {\n  value = aws_iam_access_key.ci.id\n}\n';

describe("a policy file", () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "keylint-policy-"));
    mkdirSync(join(directory, ".git"));
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  function write(files: Readonly<Record<string, string>>): void {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), text);
    }
  }

  async function report(
    ...argv: readonly string[]
  ): Promise<{ exit: number; report: Report; stderr: string }> {
    const { exit, stdout, stderr } = await run([...argv, "-f", "json", "--now", "2026-11-25"], {
      cwd: directory,
    });
    return { exit, report: JSON.parse(stdout) as Report, stderr };
  }

  const rulesOf = ({ findings }: Report): string[] => findings.map(({ rule }) => rule);

  it("is found from the scanned path up to the repository's root", async () => {
    write({ "envs/prod/main.tf": KEY, "keylint.yaml": "rules: {rotation-missing: off}\n" });
    const { exit, report: found } = await report("envs/prod");
    assert.equal(exit, 0);
    assert.deepEqual(found.policy, { files: ["keylint.yaml"], preset: "default" });
    assert.deepEqual(found.findings, []);
  });

  it("that is nearer counts, and one that is named beats both", async () => {
    write({
      "envs/prod/main.tf": KEY,
      "keylint.yaml": "rules: {rotation-missing: off}\n",
      "envs/keylint.yaml": "rules: {rotation-missing: low}\n",
      "strict.yaml": "preset: strict\n",
    });
    const near = await report("envs/prod");
    assert.deepEqual([near.exit, near.report.findings[0]?.severity], [0, "low"]);
    const named = await report("envs/prod", "-c", "strict.yaml");
    assert.deepEqual(named.report.policy, { files: ["strict.yaml"], preset: "strict" });
    assert.deepEqual(rulesOf(named.report), ["existence-long-lived-key", "rotation-missing"]);
  });

  it("above the repository is not looked at", async () => {
    write({
      "inner/.git/HEAD": "",
      "inner/main.tf": KEY,
      "keylint.yaml": "rules: {rotation-missing: off}\n",
    });
    const { report: found } = await report("inner");
    assert.deepEqual(found.policy.files, []);
    assert.deepEqual(rulesOf(found), ["rotation-missing"]);
  });

  it("sets the severity that fails the build, unless the command line does", async () => {
    write({ "main.tf": KEY, "keylint.yaml": "failOn: critical\n" });
    assert.equal((await report()).exit, 0);
    assert.equal((await report("--fail-on", "high")).exit, 1);
  });

  it("that is broken is exit 2, with its place, and hides no finding", async () => {
    write({ "main.tf": KEY, "keylint.yaml": "lifetime:\n  tokn: 90d\n" });
    const { exit, report: found, stderr } = await report();
    assert.equal(exit, 2);
    assert.deepEqual(rulesOf(found), ["rotation-missing"]);
    assert.match(
      stderr,
      /^keylint\.yaml:2:3: error: no such kind of credential: tokn; did you mean token\?$/m,
    );
  });

  it("that is named and not there is exit 2", async () => {
    write({ "main.tf": KEY });
    assert.equal((await report("-c", "gone.yaml")).exit, 2);
  });

  it("waives findings, and tells of exceptions that are past or waive nothing", async () => {
    write({
      "main.tf": KEY,
      "keylint.yaml": [
        "exceptions:",
        "  - {rule: rotation-missing, address: aws_iam_access_key.ci, reason: by hand, until: 2026-12-31}",
        "  - {rule: expiry-missing, reason: none}",
        "",
      ].join("\n"),
    });
    const { exit, report: found } = await report();
    assert.equal(exit, 0);
    assert.deepEqual(
      found.findings.map(({ rule, file, line }) => [rule, file, line]),
      [["exception-unused", "keylint.yaml", 3]],
    );
    assert.deepEqual(
      found.excepted.map(({ rule, exception }) => [rule, exception]),
      [["rotation-missing", { reason: "by hand", until: "2026-12-31", by: "policy" }]],
    );
    assert.equal(found.summary.excepted, 1);
  });

  it("is not needed for exceptions in comments", async () => {
    write({ "main.tf": `# keylint:ignore rotation-missing until=2026-12-31 reason="by hand"\n${KEY}` });
    const { exit, report: found } = await report();
    assert.equal(exit, 0);
    assert.deepEqual(found.excepted[0]?.exception, { reason: "by hand", until: "2026-12-31", by: "comment" });
    const later = await run([".", "-f", "compact", "--now", "2027-01-01"], { cwd: directory });
    assert.match(later.stdout, /rotation-missing/);
    assert.match(later.stdout, /^main\.tf:1:1: low exception-expired/m);
  });

  it("names the environments of a root module: each is a stack, under demands of its own", async () => {
    write({
      "stacks/api/main.tf": [
        'variable "days" {\n  type = number\n}',
        'resource "azuread_application_password" "p" {\n  application_id = "/applications/1"\n  end_date       = timeadd("2026-11-25T00:00:00Z", "${var.days * 24}h")\n}',
        'output "workspace" {\n  value = terraform.workspace\n}',
        'output "p" {\n  value     = azuread_application_password.p.value\n  sensitive = true\n}',
      ].join("\n"),
      "stacks/api/prod.tfvars": "days = 100\n",
      "stacks/api/test.tfvars": "days = 170\n",
      "keylint.yaml": [
        "overrides:",
        "  - environments: [prod]",
        "    lifetime: {client-secret: 90d}",
        "roots:",
        "  - path: stacks/*",
        "    environments:",
        "      prod: {workspace: production, varFiles: [prod.tfvars]}",
        "      test: {varFiles: [test.tfvars]}",
        "",
      ].join("\n"),
    });
    const { report: found } = await report();
    assert.deepEqual(
      found.stacks.map(({ id, environment }) => [id, environment]),
      [
        ["stacks/api@prod", "prod"],
        ["stacks/api@test", "test"],
      ],
    );
    assert.deepEqual(
      found.findings.map(({ rule, message, occurrences }) => [
        rule,
        message,
        occurrences.map(({ stack }) => stack),
      ]),
      [["expiry-too-far", "lives 100 days from today, at most 90 days allowed", ["stacks/api@prod"]]],
    );
  });

  it("holds for plans and directories of the environment that is named", async () => {
    const plan = new URL("../parity/password-policy-bad/plan.json", import.meta.url);
    write({
      "main.tf": 'resource "aws_iam_account_password_policy" "p" {\n  minimum_password_length = 6\n}\n',
      "other/main.tf": KEY,
      "plans/it.json": readFileSync(plan, "utf8"),
      "keylint.yaml": [
        "overrides:",
        "  - environments: [prod*]",
        "    rules: {custody-password-policy: critical}",
        "roots:",
        "  - path: other",
        "    environments: {test: {}}",
        "",
      ].join("\n"),
    });
    const severities = async (...args: string[]) => {
      const { report: found } = await report("--only", "custody-password-policy", ...args);
      return found.stacks.map(({ id, environment }) => [
        id,
        environment,
        found.findings.find(({ occurrences }) => occurrences.some(({ stack }) => stack === id))?.severity,
      ]);
    };
    assert.deepEqual(await severities("plans/it.json"), [["plans/it.json", null, "medium"]]);
    assert.deepEqual(await severities("plans/it.json", "--environment", "prod"), [
      ["plans/it.json", "prod", "critical"],
    ]);
    // The root module beside it is judged in another environment only.
    assert.deepEqual(await severities(".", "--environment", "prod"), [[".@prod", "prod", "critical"]]);
    assert.deepEqual(await run([".", "--environment", "tset"], { cwd: directory }), {
      exit: 2,
      stdout: "",
      stderr: "keylint: the policy has no environment tset; did you mean test?\n",
    });
    const none = await run(["other", "--environment", "prod"], { cwd: directory });
    assert.equal(none.exit, 2);
    assert.match(none.stderr, /found no root module that the policy has in the environment prod/);
  });

  it("tells which names are secret and which are not", async () => {
    const text =
      'resource "x_y" "z" {\n  kennwort    = "hunter2-hunter2"\n  fake_password = "hunter2-hunter2"\n}\n';
    write({ "main.tf": text });
    assert.deepEqual(
      (await report()).report.findings.map(({ attribute }) => attribute),
      ["fake_password"],
    );
    write({ "keylint.yaml": "secretNames: {also: [kennwort], never: [fake_*]}\n" });
    assert.deepEqual(
      (await report()).report.findings.map(({ attribute }) => attribute),
      ["kennwort"],
    );
  });

  it("permits wildcards by action, and says so", async () => {
    const allows = (action: string): string =>
      `resource "aws_iam_role_policy" "${action.replace(/\W/g, "_")}" {\n  role   = "x"\n  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "${action}", Resource = "*" }] })\n}\n`;
    write({
      "main.tf": [allows("sqs:SendMessage"), allows("sqs:*"), allows("s3:PutObject")].join("\n"),
      "keylint.yaml": 'grants: {wildcards: ["SQS:*"]}\n',
    });
    const { report: found } = await report("--only", "scope-*");
    assert.deepEqual(
      found.findings.map(({ rule, address }) => [rule, address]),
      [["scope-wildcard-resource", "aws_iam_role_policy.s3_PutObject"]],
    );
    const shown = await run(["print-config"], { cwd: directory });
    assert.match(shown.stdout, /^grants\.wildcards +SQS:\* +keylint\.yaml$/m);
  });

  it("leaves out what is to be ignored", async () => {
    write({ "main.tf": KEY, "vendor/x/main.tf": KEY, "keylint.yaml": 'ignore: ["vendor/**"]\n' });
    assert.deepEqual(
      (await report()).report.stacks.map(({ id }) => id),
      ["."],
    );
  });

  it("is written by keylint init, once, and says nothing but the default", async () => {
    const first = await run(["init"], { cwd: directory });
    assert.deepEqual([first.exit, first.stdout], [0, "wrote keylint.yaml\n"]);
    const again = await run(["init"], { cwd: directory });
    assert.deepEqual([again.exit, again.stderr], [2, "keylint: keylint.yaml is there already\n"]);
    const shown = await run(["print-config", "-f", "json"], { cwd: directory });
    assert.equal(shown.exit, 0, shown.stderr);
    assert.match(readFileSync(join(directory, "keylint.yaml"), "utf8"), /^version: 1$/m);
  });

  it("is shown with who says each value", async () => {
    write({ "keylint.yaml": "preset: cis\nlifetime: {token: 30d}\nrules: {continuity-orphan: off}\n" });
    const { exit, stdout } = await run(["print-config"], { cwd: directory });
    assert.equal(exit, 0);
    assert.match(stdout, /^policy keylint\.yaml$/m);
    assert.match(stdout, /^lifetime\.token +30 days +keylint\.yaml:2$/m);
    assert.match(stdout, /^rules\.continuity-orphan +off +keylint\.yaml:3$/m);
    assert.match(stdout, /^failOn +medium +preset cis$/m);
  });
});
