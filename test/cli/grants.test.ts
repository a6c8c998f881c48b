import assert from "node:assert/strict";
import { type Ran, type World, run } from "./run.ts";

const MAIN = `
variable "boundary" { type = string }

resource "aws_iam_role" "app" {
  name                 = "app"
  permissions_boundary = var.boundary
  assume_role_policy   = jsonencode({ Statement = [] })
}

resource "aws_iam_role_policy_attachment" "managed" {
  role       = aws_iam_role.app.name
  policy_arn = "arn:aws:iam::aws:policy/AWSLambda_FullAccess"
}

resource "aws_iam_role_policy_attachment" "own" {
  role       = aws_iam_role.app.name
  policy_arn = "arn:aws:iam::123456789012:policy/elsewhere"
}

resource "aws_iam_role_policy" "app" {
  role = aws_iam_role.app.id
  policy = jsonencode({
    Statement = [
      { Effect = "Allow", Action = ["s3:GetObject", "s3:PutObject"], Resource = "arn:aws:s3:::app/*" },
      { Effect = "Deny", NotAction = "s3:*", Resource = "*", Condition = { Bool = { "aws:SecureTransport" = "false" } } },
    ]
  })
}

resource "google_project_iam_member" "owner" {
  project = "payments"
  role    = "roles/owner"
  member  = "user:ann@example.com"
}
`;

interface Grants {
  readonly principals: readonly {
    readonly name: string;
    readonly kind: string;
    readonly line: number;
    readonly grants: readonly Record<string, unknown>[];
    readonly boundaries: readonly unknown[];
    readonly elsewhere: readonly string[];
    readonly reaches: readonly string[];
  }[];
  readonly roles: readonly Record<string, unknown>[];
}

const grants = (text: string, argv: readonly string[] = ["."], world: World = {}): Promise<Ran> =>
  run(["grants", ...argv], { files: { "main.tf": text }, ...world });
const inJson = async (text: string, argv: readonly string[] = ["."]): Promise<Grants> =>
  JSON.parse((await grants(text, [...argv, "-f", "json"])).stdout) as Grants;

describe("keylint grants", () => {
  it("tells all that meets in a principal, where it is said, and what is not known", async () => {
    const { principals, roles } = await inJson(MAIN);
    const [app, ...others] = principals;
    assert.deepEqual(others, []);
    assert.equal(app!.name, "aws_iam_role.app");
    assert.equal(app!.kind, "role");
    assert.equal(app!.line, 4);
    assert.deepEqual(app!.boundaries, [{ $unknown: 'variable "boundary" has no default' }]);
    assert.deepEqual(app!.elsewhere, ["arn:aws:iam::123456789012:policy/elsewhere"]);
    const [managed, own] = [true, false].map((isManaged) =>
      app!.grants
        .filter(({ policy }) => (policy !== undefined) === isManaged)
        .map(({ line: _, ...each }) => each),
    );
    assert.deepEqual(
      managed!.find(({ actions }) => (actions as string[]).includes("iam:PassRole")),
      {
        effect: "allow",
        actions: ["iam:PassRole"],
        resources: ["*"],
        conditions: [
          { operator: "StringEquals", key: "iam:PassedToService", values: ["lambda.amazonaws.com"] },
        ],
        policy: "AWSLambda_FullAccess",
        address: "aws_iam_role_policy_attachment.managed",
        file: "main.tf",
      },
    );
    assert.deepEqual(own, [
      {
        effect: "allow",
        actions: ["s3:GetObject", "s3:PutObject"],
        resources: ["arn:aws:s3:::app/*"],
        conditions: [],
        address: "aws_iam_role_policy.app",
        file: "main.tf",
      },
      {
        effect: "deny",
        actions: ["s3:*"],
        allActionsBut: true,
        resources: ["*"],
        conditions: [{ operator: "Bool", key: "aws:SecureTransport", values: ["false"] }],
        address: "aws_iam_role_policy.app",
        file: "main.tf",
      },
    ]);
    assert.deepEqual(
      roles.map(({ role, level }) => [role, level]),
      [["roles/owner", "project"]],
    );
  });

  it("prints tables", async () => {
    const { stdout, exit } = await grants(MAIN);
    assert.equal(exit, 0);
    assert.match(stdout, /^aws_iam_role\.app {2}role {2}main\.tf:4$/m);
    assert.match(stdout, /^ {2}deny +all but +\* +Bool aws:SecureTransport false +main\.tf:25$/m);
    assert.match(stdout, /within a boundary that is not known: variable "boundary" has no default/);
    assert.match(stdout, /roles\/owner +do everything/);
    assert.match(stdout, /and \d+ more\n/);
  });

  it("keeps to what an address names: a principal, or where something is given to it", async () => {
    for (const address of ["aws_iam_role.app", "aws_iam_role_policy.app"]) {
      const { principals, roles } = await inJson(MAIN, [".", address]);
      assert.deepEqual(
        principals.map(({ name }) => name),
        ["aws_iam_role.app"],
      );
      assert.deepEqual(roles, []);
    }
  });

  it("says that nothing is given to an address, and what may be meant", async () => {
    const { exit, stderr } = await grants(MAIN, [".", "aws_iam_role.ap"]);
    assert.equal(exit, 2);
    assert.match(stderr, /nothing is given to aws_iam_role\.ap, or by it; did you mean aws_iam_role\.app\?/);
  });

  it("says what it comes to", async () => {
    const { principals } = await inJson(`
resource "aws_iam_user_policy" "ci" {
  user   = "ci"
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = ["iam:PassRole", "ec2:RunInstances", "kms:Decrypt"], Resource = "*" }] })
}
`);
    assert.deepEqual(principals[0]!.reaches, [
      "run an instance with any role (iam:PassRole, ec2:RunInstances)",
      "decrypt with every key (kms:Decrypt)",
    ]);
  });

  it("shows no secret", async () => {
    const secret = "ghp_0123456789abcdefghijklmnopqrstuv4J7Q";
    const { stdout } = await grants(`
variable "hidden" {
  default   = "arn:aws:s3:::hidden-bucket/*"
  sensitive = true
}
resource "aws_iam_user_policy" "ci" {
  user   = "ci"
  policy = jsonencode({ Statement = [
    { Effect = "Allow", Action = "s3:GetObject", Resource = var.hidden },
    { Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::b/${secret}" },
  ] })
}
`);
    assert.ok(!stdout.includes(secret));
    assert.ok(!stdout.includes("hidden-bucket"));
    assert.match(stdout, /\(sensitive\)/);
  });

  it("has nothing to say of an empty directory", async () => {
    assert.equal((await grants("")).stdout, "nobody is given anything\n");
  });
});
