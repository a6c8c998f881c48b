import assert from "node:assert/strict";
import type { Location, Log, Run } from "sarif";
import { RULES } from "../../core/rules/index.ts";
import { sarif } from "../../hcl-scanner/report/sarif.ts";
import { run } from "../cli/run.ts";
import { fixedView } from "./fixed-view.ts";

const files = {
  "envs/prod/main.tf": 'module "db" {\n  source = "../../modules/data base#1"\n}\n',
  "modules/data base#1/main.tf": 'resource "aws_db_instance" "d" {\n  password = "correct-horse-7"\n}\n',
  "broken/main.tf": 'locals {\n  a = = 1\n}\nvariable "api_token" {}\n',
};

async function runOf(
  argv: readonly string[] = [],
  project: Readonly<Record<string, string>> = files,
): Promise<Run> {
  const { stdout } = await run(["-q", "-f", "sarif", ...argv], { files: project });
  return (JSON.parse(stdout) as Log).runs[0]!;
}

function* locationsOf({ results = [], invocations = [] }: Run): Generator<Location> {
  for (const { locations = [], relatedLocations = [] } of results) yield* [...locations, ...relatedLocations];
  for (const { toolExecutionNotifications = [] } of invocations)
    for (const { locations = [] } of toolExecutionNotifications) yield* locations;
}

const both = async (): Promise<Run[]> => [await runOf(), (JSON.parse(sarif(fixedView())) as Log).runs[0]!];

describe("SARIF as GitHub's code scanning takes it", () => {
  it("every place has a relative, encoded URI and a region from line 1 on", async () => {
    for (const found of await both()) {
      for (const { physicalLocation } of locationsOf(found)) {
        const uri = physicalLocation?.artifactLocation?.uri ?? "";
        assert.match(uri, /^[A-Za-z0-9_.~%!*'()-]+(?:\/[A-Za-z0-9_.~%!*'()-]+)*$/);
        assert.ok(!uri.includes(".."), uri);
        const {
          startLine = 0,
          startColumn = 1,
          endLine = startLine,
          endColumn = Infinity,
        } = physicalLocation?.region ?? {};
        assert.ok(startLine >= 1 && startColumn >= 1);
        assert.ok(endLine > startLine || endColumn > startColumn);
      }
      assert.equal(found.originalUriBaseIds, undefined);
    }
  });

  it("every result has one place, a message, a level, and names a rule that is described", async () => {
    for (const { results = [], tool } of await both()) {
      assert.ok(results.length > 0);
      for (const { ruleId, ruleIndex = -1, level, message, locations, partialFingerprints } of results) {
        assert.equal(tool.driver.rules?.[ruleIndex]?.id, ruleId);
        assert.match(level ?? "", /^(?:error|warning|note)$/);
        assert.ok((message.text ?? "") !== "");
        assert.equal(locations?.length, 1);
        assert.match(partialFingerprints?.["primaryLocationLineHash"] ?? "", /^[0-9a-f]{16}:1$/);
      }
    }
  });

  it("every rule has its words, help, a level, tags and a severity within GitHub's bands", async () => {
    const { tool } = await runOf();
    assert.deepEqual(
      tool.driver.rules?.map(({ id }) => id),
      RULES.map(({ id }) => id),
    );
    const bands = {
      critical: [9, 10],
      high: [7, 8.9],
      medium: [4, 6.9],
      low: [0.1, 3.9],
      info: [0.1, 3.9],
    } as const;
    for (const [i, each] of tool.driver.rules!.entries()) {
      assert.ok(
        each.shortDescription?.text && each.fullDescription?.text && each.help?.text && each.help.markdown,
        each.id,
      );
      assert.match(each.helpUri ?? "", new RegExp(`^https://.*/docs/rules/${each.id}\\.md$`));
      assert.match(each.name ?? "", /^[A-Z][A-Za-z]+$/);
      const properties = each.properties as { tags: string[]; "security-severity": string };
      const [least, most] = bands[RULES[i]!.severity];
      const severity = Number(properties["security-severity"]);
      assert.ok(severity >= least && severity <= most, each.id);
      assert.ok(properties.tags.includes("security") && properties.tags.length <= 20);
    }
  });

  it("describes only the rules that ran", async () => {
    const { tool } = await runOf(["--only", "exposure-*"]);
    assert.ok(tool.driver.rules!.every(({ id }) => id.startsWith("exposure-")));
  });

  it("errors are notifications, and say that the run did not do its job", async () => {
    const { invocations } = await runOf();
    assert.equal(invocations?.[0]?.executionSuccessful, false);
    assert.equal(invocations?.[0]?.exitCode, 2);
    const [notification] = invocations?.[0]?.toolExecutionNotifications ?? [];
    assert.equal(notification?.level, "error");
    assert.equal(notification?.locations?.[0]?.physicalLocation?.region?.startLine, 2);
    const healthy = await runOf([], { "main.tf": "" });
    assert.equal(healthy.invocations?.[0]?.executionSuccessful, true);
  });

  it("the calls of a module are related places", async () => {
    const { results = [] } = await runOf();
    const place = (location: Location | undefined): unknown[] => {
      const { artifactLocation, region } = location?.physicalLocation ?? {};
      return [artifactLocation?.uri, region?.startLine];
    };
    const inside = results.find(({ ruleId }) => ruleId === "exposure-literal");
    assert.deepEqual(place(inside?.locations?.[0]), ["modules/data%20base%231/main.tf", 2]);
    assert.deepEqual(place(inside?.relatedLocations?.[0]), ["envs/prod/main.tf", 1]);
    assert.equal(inside?.relatedLocations?.[0]?.message?.text, "called by module.db");
  });

  it("what is waived is no result", () => {
    assert.ok(!sarif(fixedView()).includes("4444444444444444"));
  });
});
