import { loadCatalog } from "../../core/catalog/load.ts";
import { inspect } from "../../core/inspect.ts";
import { DEFAULT_POLICY } from "../../core/presets.ts";
import { RULES } from "../../core/rules/index.ts";
import { type Plain, stackOf } from "../core/stack-of.ts";
import { type Policies } from "./oracle.ts";

const catalog = loadCatalog(["aws_iam_role", "aws_kms_key", "aws_s3_bucket_policy"]);
const LAWS = RULES.filter(({ id }) =>
  /^(?:scope-public-trust|scope-open-federation|custody-open-key-policy)$/.test(id),
);

/** Is what has this policy open to anybody, as the rules see it? */
export async function isPublic({ resource = [], resourceIs }: Policies): Promise<boolean | "undecided"> {
  const policy: Plain = JSON.stringify({ Version: "2012-10-17", Statement: resource });
  const stack = stackOf(
    resourceIs === "role"
      ? { "aws_iam_role.it": { assume_role_policy: policy } }
      : resourceIs === "key"
        ? { "aws_kms_key.it": { policy } }
        : { "aws_s3_bucket_policy.it": { bucket: "it", policy } },
  );
  const options = { rules: LAWS, catalog: await catalog, policy: DEFAULT_POLICY, now: 0 };
  const { findings, undecided } = inspect(stack, options);
  // What is low says that more of those are let in who are meant.
  return findings.some(({ severity }) => severity !== "low") || (undecided.length > 0 && "undecided");
}
