import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { json } from "../../hcl-scanner/report/json.ts";
import { reportSchema } from "../../hcl-scanner/report/schema.ts";
import { reportSchemaFile } from "../../scripts/generate/report-schema.ts";
import { run } from "../cli/run.ts";
import { fixedView } from "./fixed-view.ts";

const root = join(import.meta.dirname, "../..");

describe("the JSON report", () => {
  it("is what its schema says, for a report with one thing of each sort", () => {
    reportSchema.parse(JSON.parse(json(fixedView())));
  });

  const projects: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    "nothing to judge": { "main.tf": "" },
    "no configuration": { "readme.md": "" },
    "a text in error": { "main.tf": 'resource "a" {\n' },
    "several root modules": {
      "a/main.tf": 'variable "api_token" {}\n',
      "b/main.tf": 'variable "api_token" {}\nmodule "m" { source = "example/m/aws" }\n',
    },
    "something undecided": {
      "main.tf":
        'variable "end" {}\nresource "azuread_application_password" "p" {\n  application_id = "x"\n  end_date       = var.end\n}\n',
    },
  };
  for (const [what, files] of Object.entries(projects)) {
    it(`is what its schema says: ${what}`, async () => {
      const { stdout, exit } = await run(["-f", "json"], { files });
      const report = reportSchema.parse(JSON.parse(stdout));
      assert.equal(report.exit, exit);
      assert.equal(report.summary.findings, report.findings.length);
      assert.equal(report.summary.undecided, report.undecided.length);
      assert.equal(
        Object.values(report.summary.bySeverity).reduce((total, each) => total + each, 0),
        report.findings.length,
      );
    });
  }

  it("the published schema is made of the one that is checked here", () => {
    const [file] = reportSchemaFile();
    assert.equal(readFileSync(join(root, file!.path), "utf8"), file!.text);
  });

  it("the schema lets nothing pass that it does not name", () => {
    const report = JSON.parse(json(fixedView())) as Record<string, unknown>;
    assert.throws(() => reportSchema.parse({ ...report, more: 1 }));
    assert.throws(() => reportSchema.parse({ ...report, version: 2 }));
    const { exit: _exit, ...less } = report;
    assert.throws(() => reportSchema.parse(less));
  });
});
