import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expectedOf, saidIn } from "../parity/doors.ts";
import { saidOfDocument } from "../parity/pulumi-doors.ts";
import { builtPack } from "./harness/built.ts";
import { Project, pulumiDirectory } from "./harness/cli.ts";

const pulumi = pulumiDirectory();

/** Which keys it makes is said by the configuration of the stack. */
const PROGRAM = `
const pulumi = require("@pulumi/pulumi");
class Made extends pulumi.CustomResource {
  constructor(type, name, inputs, options, outputs = []) {
    super(type, name, { ...inputs, ...Object.fromEntries(outputs.map((key) => [key, undefined])) }, options);
  }
}
const config = new pulumi.Config();
const secret = config.requireSecret("dbPassword");
new Made("aws:iam/accessKey:AccessKey", "ci", { user: config.get("user") ?? "ci" }, {}, ["secret", "createDate"]);
if (config.getBoolean("bad")) {
  new Made("aws:lambda/function:Function", "api", { name: "api", environment: { variables: { DB_PASSWORD: "pl4nted-literal" } } });
  new Made("aws:iam/userPolicy:UserPolicy", "all", { user: "ci", policy: JSON.stringify({ Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }] }) });
}
new Made("aws:secretsmanager/secretVersion:SecretVersion", "db", { secretId: "db", secretString: secret }, { additionalSecretOutputs: ["secretString"] });
`;
/** The access key is replaced by somebody outside: without that it would be found in every run. */
const EXCEPTED = JSON.stringify({
  keylint: {
    enforcementLevel: "advisory",
    exceptions: [
      { rule: "rotation-missing", name: "ci", reason: "replaced by the vault", until: "2099-01-01" },
    ],
  },
});

describe(`the policy pack under a real pulumi${pulumi ? "" : " (skipped: no pulumi on the PATH or in KEYLINT_PULUMI)"}`, function () {
  this.timeout(120_000);
  let project: Project;
  let exceptions: string;
  before(function () {
    if (!pulumi) return this.skip();
    project = new Project(pulumi, PROGRAM);
    exceptions = project.write("excepted.json", EXCEPTED);
    for (const stack of ["bad", "good"]) {
      project.must("stack", "init", stack);
      project.must("config", "set", "--secret", "dbPassword", "pl4nted-secret");
      project.must("config", "set", "bad", String(stack === "bad"));
    }
  });
  after(() => project?.remove());
  const withPack = () => ["--policy-pack", builtPack()];

  it("a preview fails, shows each key with what to do, and no secret", () => {
    const { status, output } = project.run("preview", "--stack", "bad", ...withPack());
    assert.equal(status, 1, output);
    for (const rule of ["exposure-literal", "rotation-missing", "scope-admin"]) {
      assert.match(output, new RegExp(`\\[mandatory\\] \\[severity: \\w+\\]  ${rule}  \\(aws:`), rule);
    }
    assert.match(output, /❌ keylint@v/);
    assert.match(output, /Fix: give it the option replaceWith/);
    assert.doesNotMatch(output, /pl4nted/);
  });

  it("an update is refused, and makes nothing", () => {
    const { status } = project.run("up", "--yes", "--stack", "bad", ...withPack());
    assert.equal(status, 1);
    const { deployment } = JSON.parse(project.must("stack", "export", "--stack", "bad")) as {
      deployment: { resources?: unknown[] };
    };
    assert.equal(deployment.resources?.length ?? 0, 0);
  });

  it("another stack with its own configuration of the pack is made", () => {
    const { status, output } = project.run(
      "up",
      "--yes",
      "--stack",
      "good",
      ...withPack(),
      "--policy-pack-config",
      exceptions,
    );
    assert.equal(status, 0, output);
    assert.match(output, /keylint: excepted until 2099-01-01: rotation-missing of ci: replaced by the vault/);
    assert.doesNotMatch(output, /pl4nted/);
  });

  it("an update over what exists sees how old a key is", () => {
    const state = project.must("stack", "export", "--stack", "good");
    const aged = state.replace(/"createDate": "[^"]*"/, '"createDate": "2020-01-01T00:00:00Z"');
    project.must("stack", "import", "--stack", "good", "--file", project.write("aged.json", aged));
    const run = project.run("preview", "--stack", "good", ...withPack(), "--policy-pack-config", exceptions);
    assert.equal(run.status, 1, run.output);
    assert.match(run.output, /rotation-overdue {2}\(aws:iam:AccessKey: ci\)/);
    assert.match(run.output, /createDate: is .* old, at most 90 days allowed/);
  });

  it("a state is analysed without its program", () => {
    const state = project.must("stack", "export", "--stack", "good");
    const file = project.write("state.json", state);
    const { status, output } = project.run("policy", "analyze", "--file", file, ...withPack());
    assert.equal(status, 1, output);
    assert.match(output, /rotation-overdue/);
    assert.doesNotMatch(output + state, /pl4nted/);
  });
});

/** Cases of which the harness makes the documents itself everywhere else. */
const CASES = ["rotation-sibling", "secret-in-environment", "document-partly-known"];

describe("parity of what a real pulumi writes", function () {
  this.timeout(120_000);
  before(function () {
    if (!pulumi) this.skip();
  });
  for (const name of CASES) {
    it(name, async () => {
      const directory = join(import.meta.dirname, "../parity", name);
      const expected = expectedOf(directory);
      const program = readFileSync(join(import.meta.dirname, "harness/registers.cjs"), "utf8");
      const project = new Project(pulumi!, program);
      try {
        project.write("program.json", readFileSync(join(directory, "pulumi.json"), "utf8"));
        project.must("stack", "init", "dev");
        const preview: unknown = JSON.parse(project.must("preview", "--json"));
        assert.deepEqual(
          await saidOfDocument("preview", preview, directory, expected),
          saidIn(expected.except?.preview ?? expected),
        );
        project.must("up", "--yes", "--skip-preview");
        const state: unknown = JSON.parse(project.must("stack", "export"));
        assert.deepEqual(
          await saidOfDocument("export", state, directory, expected),
          saidIn(expected.except?.export ?? expected),
        );
      } finally {
        project.remove();
      }
    });
  }
});
