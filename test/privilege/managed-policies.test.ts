import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { withManagedPolicies } from "../../core/catalog/load-managed.ts";
import { type Catalog } from "../../core/catalog/catalog.ts";
import { loadCatalog } from "../../core/catalog/load.ts";
import { type Severity } from "../../core/finding.ts";
import { inspect } from "../../core/inspect.ts";
import { DEFAULT_POLICY } from "../../core/presets.ts";
import { escalations } from "../../core/privilege/aws/escalation.ts";
import { principals } from "../../core/privilege/aws/principals.ts";
import { secretReach } from "../../core/privilege/aws/secret-reach.ts";
import { administration } from "../../core/privilege/everything.ts";
import { policyStatements } from "../../core/privilege/statements.ts";
import { wholeServices } from "../../core/privilege/whole-services.ts";
import { RULES } from "../../core/rules/index.ts";
import { type Stack } from "../../core/stack.ts";
import { stackOf } from "../core/stack-of.ts";

/**
 * The managed policies that configurations attach most, and what follows from the document of each, read by hand on
 * 2026-11-26: what makes an administrator, the first way to more rights and how many others, secrets, whole services.
 */
const [, ...rows] = readFileSync(join(import.meta.dirname, "managed-policies.tsv"), "utf8")
  .trim()
  .split("\n");
const table = rows.map((row) => row.split("\t") as [policy: string, ...answers: string[]]);

/** A group, for no service takes it: what AWS made for one is told, too. */
const stackWith = (policy: string): Stack =>
  stackOf({
    "aws_iam_group.it": { name: "it" },
    "aws_iam_group_policy_attachment.it": { group: "it", policy_arn: `arn:aws:iam::aws:policy/${policy}` },
  });

function answersOf(policy: string, catalog: Catalog): string[] {
  const stack = stackWith(policy);
  const statements = policyStatements(stack, catalog);
  const [principal] = principals(stack, catalog, statements);
  if (!principal) return ["unknown"];
  const admin = statements.flatMap((each) => administration(each)?.may ?? []);
  if (admin.length > 0) return [...admin, "-", "-", "-"];
  const [first, ...others] = escalations(principal, catalog.actions!);
  const way = first && [first.actions.join(" + "), ...(others.length > 0 ? [`${others.length} more`] : [])];
  const secrets = secretReach(principal).flatMap(({ actions }) => actions.map(({ action }) => action));
  const services = wholeServices(statements, catalog.actions!);
  return ["-", way?.join(", ") ?? "-", secrets.join(" ") || "-", services.join(" ") || "-"];
}

describe("what the most used managed policies allow", () => {
  let catalog: Catalog;
  before(async () => {
    const base = await loadCatalog(["aws_iam_group", "aws_iam_group_policy_attachment"]);
    catalog = await withManagedPolicies(base, stackWith("ReadOnlyAccess"));
  });

  it("is told of more than a hundred", () => {
    assert.ok(table.length > 100);
    assert.equal(new Set(table.map(([policy]) => policy)).size, table.length);
  });

  for (const [policy, ...expected] of table) {
    it(policy, () => {
      assert.deepEqual(answersOf(policy, catalog), expected);
    });
  }
});

describe("how much it weighs that a managed policy", () => {
  const severities: [what: string, policy: string, severities: Readonly<Record<string, Severity>>][] = [
    ["makes an administrator", "AdministratorAccess", { "scope-admin": "high" }],
    ["makes one who lacks something", "PowerUserAccess", { "scope-admin": "medium" }],
    ["opens a way to more", "EC2InstanceConnect", { "scope-escalation": "high" }],
    ["reads what may be no secret", "AmazonSSMManagedInstanceCore", {}],
    ["reads everything but secrets", "ReadOnlyAccess", {}],
    ["allows a service with its permissions", "AmazonS3FullAccess", { "scope-wildcard-action": "high" }],
    ["allows one without any", "AmazonAthenaFullAccess", { "scope-wildcard-action": "medium" }],
    [
      "reads secrets",
      "SecretsManagerReadWrite",
      { "scope-credential-reach": "high", "scope-wildcard-action": "high" },
    ],
    ["lists what is needed", "CloudWatchAgentServerPolicy", {}],
  ];
  for (const [what, policy, expected] of severities) {
    it(`${what}: ${policy}`, async () => {
      const base = await loadCatalog(["aws_iam_group", "aws_iam_group_policy_attachment"]);
      const stack = stackWith(policy);
      const catalog = await withManagedPolicies(base, stack);
      const rules = RULES.filter(({ topic }) => topic === "scope");
      const { findings } = inspect(stack, { rules, catalog, policy: DEFAULT_POLICY, now: 0 });
      assert.deepEqual(Object.fromEntries(findings.map(({ rule, severity }) => [rule, severity])), expected);
    });
  }
});

describe("the table of managed policies", () => {
  it("is there only where a managed policy is attached", async () => {
    const catalog = await loadCatalog(["aws_iam_role", "aws_iam_role_policy_attachment", "aws_iam_policy"]);
    const attaching = (policy_arn: string): Stack =>
      stackOf({
        "aws_iam_role.it": { name: "it", managed_policy_arns: [] },
        "aws_iam_role_policy_attachment.it": { role: "it", policy_arn },
      });
    const without = await withManagedPolicies(catalog, attaching("arn:aws:iam::123456789012:policy/own"));
    assert.equal(without, catalog);
    const own = await withManagedPolicies(catalog, attaching("arn:aws:iam::aws:policy/ReadOnlyAccess"));
    assert.ok(own.managedPolicies);
    const bounded = stackOf({
      "aws_iam_role.it": { permissions_boundary: "arn:aws-cn:iam::aws:policy/PowerUserAccess" },
    });
    assert.ok((await withManagedPolicies(catalog, bounded)).managedPolicies);
  });
});
