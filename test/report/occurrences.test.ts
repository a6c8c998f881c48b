import assert from "node:assert/strict";
import { run } from "../cli/run.ts";

interface Reported {
  readonly rule: string;
  readonly address: string;
  readonly instances: readonly string[];
  readonly file: string;
  readonly fingerprint: string;
  readonly occurrences: readonly {
    readonly stack: string;
    readonly instances: readonly string[];
    readonly callers: readonly { readonly address: string; readonly file: string; readonly line: number }[];
  }[];
}

const LEAF =
  'resource "aws_instance" "i" {\n  user_data = "#!/bin/sh\\nexport DB_PASSWORD=correct-horse-7\\n"\n}\n';

const files = {
  "envs/prod/main.tf":
    '\nmodule "app" {\n  for_each = toset(["eu", "us"])\n  source   = "../../modules/app"\n}\n',
  "envs/test/main.tf":
    'module "app" { source = "../../modules/app" }\nmodule "machine" { source = "../../modules/machine" }\n',
  "modules/app/main.tf": 'module "machine" { source = "../machine" }\n',
  "modules/machine/main.tf": LEAF,
};

async function findings(
  project: Readonly<Record<string, string>>,
  argv: readonly string[] = [],
): Promise<Reported[]> {
  const { stdout } = await run(["-q", "-f", "json", "--only", "exposure-literal", ...argv], {
    files: project,
  });
  return (JSON.parse(stdout) as { findings: Reported[] }).findings;
}

describe("a defect in a module that several roots call", () => {
  it("is one finding with its occurrences: stack, instances, and the calls that lead there, innermost first", async () => {
    const [found, ...more] = await findings(files);
    assert.deepEqual(more, []);
    assert.equal(found!.file, "modules/machine/main.tf");
    assert.deepEqual(found!.occurrences, [
      {
        stack: "envs/prod",
        instances: [
          'module.app["eu"].module.machine.aws_instance.i',
          'module.app["us"].module.machine.aws_instance.i',
        ],
        callers: [
          { address: "module.app.module.machine", file: "modules/app/main.tf", line: 1 },
          { address: "module.app", file: "envs/prod/main.tf", line: 2 },
        ],
      },
      {
        stack: "envs/test",
        instances: ["module.app.module.machine.aws_instance.i"],
        callers: [
          { address: "module.app.module.machine", file: "modules/app/main.tf", line: 1 },
          { address: "module.app", file: "envs/test/main.tf", line: 1 },
        ],
      },
      {
        stack: "envs/test",
        instances: ["module.machine.aws_instance.i"],
        callers: [{ address: "module.machine", file: "envs/test/main.tf", line: 2 }],
      },
    ]);
    assert.equal(found!.instances.length, 4);
  });

  it("is said once to people, with the calls", async () => {
    const { stdout } = await run(["--only", "exposure-literal"], { files });
    assert.equal(stdout.match(/exposure-literal {2}/g)?.length, 1);
    assert.match(
      stdout,
      /^ {2}called by module\.app\.module\.machine \(modules\/app\/main\.tf:1\), module\.app \(envs\/prod\/main\.tf:2\)$/m,
    );
    assert.match(stdout, /^ {2}called by module\.machine \(envs\/test\/main\.tf:2\)$/m);
  });

  it("has a fingerprint that lines, files, keys and unrelated blocks do not change", async () => {
    const moved = {
      ...files,
      "envs/prod/main.tf": files["envs/prod/main.tf"].replace('"eu", "us"', '"jp"'),
      "modules/machine/main.tf": "",
      "modules/machine/other.tf": `# moved\n\nlocals { other = 1 }\n\n${LEAF.replace("DB_PASSWORD", "APP_PASSWORD")}`,
    };
    const [before] = await findings(files);
    const [after] = await findings(moved);
    assert.equal(after!.file, "modules/machine/other.tf");
    assert.equal(after!.fingerprint, before!.fingerprint);
  });

  it("gives the same bytes for the same input", async () => {
    for (const format of ["pretty", "compact", "json", "sarif"]) {
      const first = await run(["-f", format, "--show-undecided"], { files });
      const second = await run(["-f", format, "--show-undecided"], { files });
      assert.equal(second.stdout, first.stdout);
      assert.equal(second.stderr, first.stderr);
    }
  });
});

describe("the summary", () => {
  const summaryOf = async (
    project: Readonly<Record<string, string>>,
    argv: readonly string[] = [],
  ): Promise<string[]> => {
    const { stdout } = await run(argv, { files: project });
    return stdout.trimEnd().split("\n\n").at(-1)!.split("\n");
  };

  it("begins with how much there was to judge", async () => {
    assert.deepEqual(
      await summaryOf({ "main.tf": 'resource "aws_iam_access_key" "k" { user = "x" }\n' }, [
        "--only",
        "expiry-passed",
      ]),
      ["judged 1 definition, 1 credential", "no findings"],
    );
  });

  it("is never silent about modules that are not installed and types that nobody knows", async () => {
    const project = {
      "main.tf":
        'module "a" { source = "example/a/aws" }\nmodule "b" { source = "./b" }\nresource "acme_x" "x" {}\nresource "acme_x" "y" { count = 3 }\nresource "acme_y" "z" {}\n',
      "b/main.tf": "",
    };
    const [coverage] = await summaryOf(project);
    assert.match(
      coverage!,
      /^judged 1 of 2 module calls; 1 not installed \(run terraform init, or give a plan\); 3 resources of 2 types unknown to the catalog; /,
    );
    assert.ok((await summaryOf(project, ["-v"])).includes("unknown to the catalog: acme_x, acme_y"));
  });

  it("counts by severity, and says where none matters", async () => {
    const project = { "main.tf": 'variable "api_token" {}\nvariable "other_token" {}\n' };
    const [, counts] = await summaryOf(project, ["--only", "exposure-variable"]);
    assert.equal(counts, "2 findings: 2 medium");
    const [, harmless] = await summaryOf(project, ["--only", "exposure-variable", "--fail-on", "high"]);
    assert.equal(harmless, "2 findings: 2 medium; none at high or above");
  });

  it("says that input was in error", async () => {
    const [, counts] = await summaryOf({ "main.tf": "locals {\n  a = = 1\n}\n" });
    assert.equal(counts, "no findings; some input is in error");
  });
});
