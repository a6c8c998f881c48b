import { type Entries, docsAt } from "./entry.ts";

const docs = docsAt(
  "2026-11-26",
  "hashicorp/terraform-provider-awscc@1689bad6e0cf1687f0cda1b228b1ea9172e7df0f",
);
const older = docsAt(
  "2026-11-26",
  "hashicorp/terraform-provider-awscc@2448ab41e98cddf6b0831d55b120780b0c62a391",
);
const roles = docsAt(
  "2026-11-26",
  "hashicorp/terraform-provider-awscc@f995d4f4139602dbb9044f3108702f2a1837a872",
);

/**
 * AWS by its Cloud Control API: CloudFormation's types, which hold inline what hashicorp/aws has types of its own for.
 * Pulumi's aws-native has the same.
 */
export const awscc: Entries = {
  awscc_iam_group: {
    principal: { is: "group", names: ["group_name", "id", "arn"] },
    documents: [{ path: "policies.policy_document", use: "identity" }],
    attaches: [{ path: "managed_policy_arns" }],
    verified: docs(
      "docs/resources/iam_group.md",
      "`policies` (Attributes List) Adds or updates an inline policy document that is embedded in the specified IAM group.",
      "`policy_document` (String) The policy document.",
      "`managed_policy_arns` (Set of String) The Amazon Resource Name (ARN) of the IAM policy you want to attach.",
    ),
  },
  awscc_iam_role: {
    principal: { is: "role", names: ["role_name", "id", "arn"] },
    documents: [
      { path: "assume_role_policy_document", use: "trust" },
      { path: "policies.policy_document", use: "identity" },
    ],
    attaches: [{ path: "managed_policy_arns" }, { path: "permissions_boundary", use: "boundary" }],
    verified: roles(
      "docs/resources/iam_role.md",
      "`assume_role_policy_document` (String) The trust policy that is associated with this role.",
      "`managed_policy_arns` (Set of String) A list of Amazon Resource Names (ARNs) of the IAM managed policies that you want to attach to the role.",
      "`permissions_boundary` (String) The ARN of the policy used to set the permissions boundary for the role.",
      "`policies` (Attributes List) Adds or updates an inline policy document that is embedded in the specified IAM role.",
      "`policy_document` (String) The entire contents of the policy that defines permissions.",
    ),
  },
  awscc_iam_user: {
    principal: { is: "user", names: ["user_name", "id", "arn"] },
    documents: [{ path: "policies.policy_document", use: "identity" }],
    attaches: [{ path: "managed_policy_arns" }, { path: "permissions_boundary", use: "boundary" }],
    secret: { in: ["login_profile.password"] },
    verified: older(
      "docs/resources/iam_user.md",
      "`policies` (Attributes List) Adds or updates an inline policy document that is embedded in the specified IAM user.",
      "`policy_document` (String) The entire contents of the policy that defines permissions.",
      "`managed_policy_arns` (Set of String) A list of Amazon Resource Names (ARNs) of the IAM managed policies that you want to attach to the user.",
      "`permissions_boundary` (String) The ARN of the managed policy that is used to set the permissions boundary for the user.",
      "`password` (String) The user's password.",
    ),
  },
};
