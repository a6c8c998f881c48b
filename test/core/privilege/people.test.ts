import assert from "node:assert/strict";
import { loadCatalog } from "../../../core/catalog/load.ts";
import { inspect } from "../../../core/inspect.ts";
import { DEFAULT_POLICY } from "../../../core/presets.ts";
import { RULES } from "../../../core/rules/index.ts";
import { managedPolicies } from "../../../core/privilege/managed-policies.ts";
import data from "../../../core/privilege/data/aws-managed-policies.json" with { type: "json" };
import { type Plain, drawnFrom, stackOf } from "../stack-of.ts";

type Attributes = Readonly<Record<string, Plain>>;

async function severities(declared: Readonly<Record<string, Attributes>>): Promise<string[]> {
  const stack = stackOf(declared);
  const loaded = await loadCatalog(stack.definitions.map(({ type }) => type));
  const catalog = { ...loaded, managedPolicies: managedPolicies(data) };
  const rules = RULES.filter(({ id }) => id === "scope-admin");
  const { findings } = inspect(stack, { rules, catalog, policy: DEFAULT_POLICY, now: 0 });
  return findings.map(({ severity }) => severity);
}

const owner = (...members: string[]) => ({
  "google_project_iam_binding.x": { project: "p", role: "roles/owner", members },
});

const clusterAdmin = (kind: string) => ({
  "kubernetes_cluster_role_binding.x": {
    role_ref: [{ kind: "ClusterRole", name: "cluster-admin" }],
    subject: [{ kind, name: "deployers" }],
  },
});

const assignment = (more: Attributes) => ({
  "azurerm_role_assignment.x": {
    scope: "/subscriptions/00000000-0000-0000-0000-000000000000",
    role_definition_name: "Owner",
    ...more,
  },
});

const ADMINISTRATOR = "arn:aws:iam::aws:policy/AdministratorAccess";

/** Who administers, and how much it weighs. */
const CASES: readonly (readonly [string, Readonly<Record<string, Attributes>>, string])[] = [
  ["a group of Google", owner("group:admins@example.com"), "low"],
  ["users of Google", owner("user:a@example.com", "group:b@example.com"), "low"],
  ["a group and a service account", owner("group:a@example.com", "serviceAccount:b@c"), "high"],
  ["a group of a cluster", clusterAdmin("Group"), "low"],
  ["a service account of a cluster", clusterAdmin("ServiceAccount"), "high"],
  ["what is said to be a group", assignment({ principal_id: "1", principal_type: "Group" }), "low"],
  [
    "what is said to be no person",
    assignment({ principal_id: "1", principal_type: "ServicePrincipal" }),
    "high",
  ],
  ["somebody who is not known", assignment({ principal_id: "1" }), "high"],
  [
    "a group of the directory",
    {
      "azuread_group.admins": { display_name: "admins" },
      ...assignment({ principal_id: drawnFrom("azuread_group.admins", "object_id") }),
    },
    "low",
  ],
  [
    "a set of permissions",
    {
      "aws_ssoadmin_managed_policy_attachment.x": {
        permission_set_arn: "arn:aws:sso:::permissionSet/ssoins-1/ps-1",
        managed_policy_arn: ADMINISTRATOR,
      },
    },
    "low",
  ],
  ["a role", { "aws_iam_role_policy_attachment.x": { role: "ci", policy_arn: ADMINISTRATOR } }, "high"],
];

describe("administration", () => {
  for (const [who, declared, severity] of CASES)
    it(`by ${who} is of ${severity} severity`, async () => {
      assert.deepEqual(await severities(declared), [severity]);
    });
});
