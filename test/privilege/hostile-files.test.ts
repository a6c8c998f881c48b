import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { actual } from "../rules/fixture.ts";

/** A document in a file of its own, used as what somebody may, as whom a role trusts, and as who may use a queue. */
const USES = `resource "aws_iam_user_policy" "it" {
  user   = "ci"
  policy = file("policy.json")
}
resource "aws_iam_role" "it" {
  assume_role_policy = file("policy.json")
}
resource "aws_sqs_queue_policy" "it" {
  queue_url = "orders"
  policy    = file("policy.json")
}
`;
const IDENTITY = "main.tf:3";
const TRUST = "main.tf:6";

describe("bad documents in files", () => {
  let directory: string;
  beforeEach(() => (directory = mkdtempSync(join(tmpdir(), "keylint-"))));
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  async function said(document: unknown, main = USES): Promise<string[]> {
    writeFileSync(join(directory, "main.tf"), main);
    writeFileSync(
      join(directory, "policy.json"),
      typeof document === "string" ? document : JSON.stringify(document),
    );
    return actual(directory, "scope-admin");
  }

  async function has(document: unknown, ...wanted: readonly string[]): Promise<void> {
    const all = await said(document);
    for (const each of wanted) assert.ok(all.includes(each), `${each} is not in ${all.join("\n")}`);
  }

  const UNDECIDED = [
    `undecided scope-admin at ${IDENTITY}`,
    `undecided scope-escalation at ${IDENTITY}`,
    `undecided scope-public-trust at ${TRUST}`,
    `undecided scope-open-federation at ${TRUST}`,
  ];
  const all = { Action: "*", Resource: "*" };

  const UNREADABLE: Readonly<Record<string, unknown>> = {
    "no JSON": "everybody may do everything",
    "JSON that breaks off": '{"Statement": [{"Effect": "Allow", "Action": "*"',
    "a list": '[{"Effect": "Allow"}]',
    "a number": "12",
    "a text": '"*"',
    "a statement that is a text": { Statement: "Allow *" },
    "statements that are numbers": { Statement: [1, 2] },
    "a list in a list": { Statement: [[{ Effect: "Allow", ...all }]] },
    "deep nesting": `{"Statement":${"[".repeat(5_000)}${"]".repeat(5_000)}}`,
  };
  for (const [name, document] of Object.entries(UNREADABLE))
    it(`are undecided: ${name}`, async () => {
      await has(document, ...UNDECIDED);
    });

  it("are undecided where they are ten megabytes long, and in time", async () => {
    const start = performance.now();
    await has({ Statement: [{ Effect: "Allow", ...all, Sid: "x".repeat(10_000_000) }] }, UNDECIDED[0]!);
    assert.ok(performance.now() - start < 10_000);
  });

  it("are judged with a thousand statements, the last of which is bad", async () => {
    const statements = [...Array(1_000).keys()].map((i) => ({
      Effect: i % 2 === 0 ? "Allow" : "Deny",
      Action: [`s3:GetObject`, `sqs:SendMessage`, `iam:Get${i}*`],
      Resource: `arn:aws:s3:::bucket-${i}/*`,
      Condition: { StringEquals: { "aws:RequestedRegion": `r-${i}` } },
    }));
    const start = performance.now();
    await has(
      { Statement: [...statements, { Effect: "Allow", ...all }] },
      `finds scope-admin at ${IDENTITY}`,
    );
    assert.ok(performance.now() - start < 10_000);
  });

  it("are judged in the version of 2008, and in one that there is not", async () => {
    for (const Version of ["2008-10-17", "2021-01-01", 7])
      await has({ Version, Statement: { Effect: "Allow", ...all } }, `finds scope-admin at ${IDENTITY}`);
  });

  it("say one thing or another where a name is written twice", async () => {
    const bad = '"Action":"*","Resource":"*"';
    await has(`{"Statement":[{"Effect":"Allow","Effect":"Deny",${bad}}]}`, UNDECIDED[0]!);
    await has(`{"Statement":[{"Effect":"Deny","Effect":"Allow",${bad}}]}`, UNDECIDED[0]!);
    await has(
      `{"Statement":[{"Effect":"Allow","Action":"*","Action":"s3:GetObject","Resource":"*"}]}`,
      UNDECIDED[0]!,
    );
    await has(`{"Statement":[{"Effect":"Allow",${bad}}],"Statement":[]}`, UNDECIDED[0]!);
    await has(
      `{"Statement":[{"Effect":"Allow","Sid":"a","Sid":"b",${bad}}]}`,
      `finds scope-admin at ${IDENTITY}`,
    );
  });

  it("are judged by what is known where another element has the wrong type", async () => {
    for (const odd of [
      { Sid: 5 },
      { Sid: ["a"] },
      { Condition: 7 },
      { Condition: [] },
      { NotPrincipal: null },
    ])
      await has({ Statement: [{ Effect: "Allow", ...all, ...odd }] }, `finds scope-admin at ${IDENTITY}`);
    for (const odd of [
      { Effect: true },
      { Effect: "allow" },
      { Effect: null },
      { Action: { a: 1 } },
      { Action: [["*"]] },
    ])
      await has({ Statement: [{ Effect: "Allow", ...all, ...odd }] }, UNDECIDED[0]!);
  });

  it("name actions that have no service", async () => {
    for (const action of ["GetObject", "s3", "", ":", "s3:", 5])
      await has(
        { Statement: [{ Effect: "Allow", Action: [action], Resource: "arn:aws:s3:::b/*" }] },
        `finds scope-unknown-action at ${IDENTITY}`,
      );
  });

  it("leave open who is called as nobody can be called", async () => {
    for (const odd of [
      5,
      true,
      "everybody",
      { Aws: "root" },
      { AWS: "everybody" },
      { AWS: { a: "*" } },
      { Service: "ec2" },
    ])
      await has(
        { Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: odd }] },
        `undecided scope-public-trust at ${TRUST}`,
      );
  });

  it("are undecided for every kind of policy that is none", async () => {
    const found = await said(
      "",
      `resource "vault_policy" "it" {
  name   = "it"
  policy = "path {{{"
}
resource "google_project_iam_policy" "it" {
  project     = "payments"
  policy_data = "[1, 2"
}
resource "kubernetes_manifest" "it" {
  manifest = yamldecode("- 1")
}
`,
    );
    assert.ok(found.includes("undecided scope-admin at main.tf:3"));
    assert.ok(found.includes("undecided scope-admin at main.tf:7"));
  });
});
