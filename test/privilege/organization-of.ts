import assert from "node:assert/strict";
import { loadCatalog } from "../../core/catalog/load.ts";
import { inspect } from "../../core/inspect.ts";
import { DEFAULT_POLICY } from "../../core/presets.ts";
import { policyStatements } from "../../core/privilege/statements.ts";
import { RULES } from "../../core/rules/index.ts";
import { stackOf } from "../core/stack-of.ts";
import { type Statement } from "./oracle.ts";

const catalog = loadCatalog(["aws_organizations_policy"]);
/** Laws of what is given to whom. */
const LAWS = RULES.filter(({ id }) => /^scope-(?!unknown-action)/.test(id));

/** Which of the rules take a policy of an organization for one that grants something. */
export async function saidOfOrganization(Statement: readonly Statement[]): Promise<string[]> {
  const content = JSON.stringify({ Version: "2012-10-17", Statement });
  const stack = stackOf({ "aws_organizations_policy.it": { name: "it", content } });
  const uses = policyStatements(stack, await catalog).map(({ use }) => use);
  assert.deepEqual(uses, Array<string>(Statement.length).fill("organization"));
  const options = { rules: LAWS, catalog: await catalog, policy: DEFAULT_POLICY, now: 0 };
  const { findings, undecided } = inspect(stack, options);
  return [...findings, ...undecided].map(({ rule }) => rule);
}
