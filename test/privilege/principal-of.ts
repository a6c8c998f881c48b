import { loadCatalog } from "../../core/catalog/load.ts";
import { type Principal } from "../../core/privilege/aws/principal.ts";
import { principals } from "../../core/privilege/aws/principals.ts";
import { policyStatements } from "../../core/privilege/statements.ts";
import { type Plain, drawnFrom, stackOf } from "../core/stack-of.ts";
import { type Policies } from "./oracle.ts";

const catalog = loadCatalog(["aws_iam_role"]);

/** A role that has these policies, as the model sees it. */
export async function principalOf({ identity, boundary }: Policies): Promise<Principal> {
  const text = (statements: readonly unknown[]): Plain => JSON.stringify({ Statement: statements });
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
  const rights = { onAll: () => nothing, onAny: () => nothing };
  return { name: "it", is: "role", statements: [], trust: [], boundaries: [], elsewhere: [], rights };
}
