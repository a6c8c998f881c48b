import { loadCatalog } from "../../core/catalog/load.ts";
import { type Principal } from "../../core/privilege/aws/principal.ts";
import { principals } from "../../core/privilege/aws/principals.ts";
import { policyStatements } from "../../core/privilege/statements.ts";
import { type Plain, drawnFrom, stackOf } from "../core/stack-of.ts";
import { type Policies } from "./oracle.ts";

const catalog = loadCatalog(["aws_iam_role"]);

/** A role that has these policies, as the model sees it. */
export async function principalOf({ identity, boundary, version }: Policies): Promise<Principal> {
  const text = (Statement: readonly unknown[]): Plain =>
    JSON.stringify({ Version: version ?? "2012-10-17", Statement });
  const stack = stackOf({
    "aws_iam_role.it": {
      name: "it",
      ...(boundary && { permissions_boundary: drawnFrom("aws_iam_policy.boundary", "arn") }),
    },
    "aws_iam_role_policy.it": { role: "it", policy: text(identity) },
    ...(boundary && { "aws_iam_policy.boundary": { policy: text(boundary) } }),
  });
  const found = principals(stack, await catalog, policyStatements(stack, await catalog));
  const [principal] = found;
  if (principal) return principal;
  const nothing = { truth: false } as const;
  const rights = { onAll: () => nothing, onOwn: () => nothing, onAny: () => nothing };
  return {
    name: "it",
    is: "role",
    statements: [],
    trust: [],
    boundaries: [],
    elsewhere: [],
    own: [],
    rights,
  };
}

/** Resources of names that nobody spells out, on which the action can be allowed: of each kind, or of those that it needs. */
export async function otherResources(
  name: string,
): Promise<{ readonly arns: readonly string[]; readonly needsAll: boolean }> {
  const [action] = (await catalog).actions?.expand(name) ?? [];
  const kinds = action?.resources ?? [];
  const needed = kinds.filter(({ isRequired }) => isRequired);
  const arns = (needed.length > 0 ? needed : kinds).map(({ arn }) =>
    arn
      .replace("${Partition}", "aws")
      .replace("${Account}", "123456789012")
      .replace(/\$\{\w+\}/g, "zzz"),
  );
  return { arns: arns.length > 0 ? arns : ["*"], needsAll: needed.length > 0 };
}
