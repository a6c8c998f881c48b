import { administration, allowsEverything } from "../privilege/everything.ts";
import { judgesRolesOf } from "../privilege/role-law.ts";
import { reportStatement } from "../privilege/say.ts";
import { type PolicyStatement } from "../privilege/statement.ts";
import { type Context, rule } from "../rule.ts";
import { typeKey } from "../secret/table.ts";
import { judgesSettingsOf } from "../setting-law.ts";

export default rule({
  id: "scope-admin",
  topic: "scope",
  severity: "high",
  title: "Policy allows everything",
  why: "Whoever gets hold of one key of its holder owns the account.",
  fix: "List the actions that are needed and the resources they are needed on; keep administration for people, with short sessions.",
  silent: [
    "Permissions boundaries, service control policies and policies of VPC endpoints: they grant nothing.",
    "Policies of resources: scope-public-trust and scope-wildcard-action speak of those.",
    "Statements that a condition narrows to some resources: scope-wildcard-action speaks of those.",
    "It is of low severity where only people administer, who log in: sets of permissions, groups and users of Google and Entra, groups of a cluster.",
  ],
  controls: ["cis-aws-3.0:1.16", "aws-fsbp:IAM.1", "pci-dss-4.0.1:7.2.5", "nist-800-53-r5:AC-6"],
  inspects: "statement",
  reads: "stack",
  supersedes: ["scope-forbidden", "scope-inverted", "scope-wildcard-action", "scope-wildcard-resource"],
  further: [
    judgesRolesOf("admin", "give roles for what is needed, where it is needed"),
    { inspects: "setting", check: judgesSettingsOf("scope-admin") },
  ],
  check(statement, context) {
    const { use, attached, actions, writtenAt } = statement;
    if (use !== "identity") return;
    // Somebody has to administer; with a set of permissions people do, in sessions that end.
    const isPeoples = isPermissionSet(statement, context);
    if (attached === "unknown") return context.undecided(writtenAt, actions!.open!.reason);
    if (attached) {
      const admin = administration(statement);
      if (!admin) return;
      const message = `attaches ${attached.name}, so that its holder may ${admin.may}`;
      return reportStatement(context, statement, writtenAt, message, {
        lower: isPeoples ? "low" : (admin.isLimited ?? false),
        fix: { text: "attach a policy that lists what is needed" },
      });
    }
    const isAdmin = allowsEverything(statement);
    if (isAdmin === false) return;
    const at = actions?.at ?? writtenAt;
    if (isAdmin !== true) return context.undecided(at, isAdmin);
    reportStatement(context, statement, at, "allows every action on every resource", {
      ...(isPeoples && { lower: "low" }),
      fix: { text: "list the actions that are needed and the resources they are needed on" },
    });
  },
});

function isPermissionSet({ usedAt: { definition } }: PolicyStatement, { catalog }: Context): boolean {
  const key = typeKey(definition);
  const holders = (key === undefined ? undefined : catalog.entry(key)?.holders) ?? [];
  return holders.some(({ is }) => is === "permission set");
}
