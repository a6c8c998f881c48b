import { type Entries, type Entry } from "./entry.ts";
import { type HolderFacts, type PrincipalKind } from "./principal-facts.ts";

const is = (kind: PrincipalKind, ...names: readonly string[]): Entry => ({
  principal: { is: kind, names, ...(kind !== "permission set" && { path: "path" }) },
  verified: "none",
});

const givenTo = (...holders: readonly HolderFacts[]): Entry => ({ holders, verified: "none" });
const role = (path: string): HolderFacts => ({ path, is: "role" });
const user = (path: string): HolderFacts => ({ path, is: "user" });
const group = (path: string): HolderFacts => ({ path, is: "group" });
const permissionSet = (path: string): HolderFacts => ({ path, is: "permission set" });

/** Who is given policies in AWS, and how, by the schema of hashicorp/aws 5.100.0. */
export const awsPrincipals: Entries = {
  aws_iam_role: is("role", "name", "id", "arn"),
  aws_iam_user: is("user", "name", "id", "arn"),
  aws_iam_group: is("group", "name", "id", "arn"),
  aws_ssoadmin_permission_set: is("permission set", "arn", "id"),
  "data.aws_iam_role": is("role", "name", "id", "arn"),
  "data.aws_iam_user": is("user", "user_name", "id", "arn"),
  "data.aws_iam_group": is("group", "group_name", "id", "arn"),
  "data.aws_ssoadmin_permission_set": is("permission set", "arn", "id"),

  aws_iam_openid_connect_provider: { issuer: { paths: ["url"] }, verified: "none" },
  "data.aws_iam_openid_connect_provider": { issuer: { paths: ["url"] }, verified: "none" },

  aws_iam_policy: { managedPolicy: { names: ["arn", "id"], name: "name", path: "path" }, verified: "none" },

  aws_iam_role_policy: givenTo(role("role")),
  aws_iam_user_policy: givenTo(user("user")),
  aws_iam_group_policy: givenTo(group("group")),
  aws_ssoadmin_permission_set_inline_policy: givenTo(permissionSet("permission_set_arn")),

  aws_iam_role_policy_attachment: givenTo(role("role")),
  aws_iam_user_policy_attachment: givenTo(user("user")),
  aws_iam_group_policy_attachment: givenTo(group("group")),
  aws_iam_policy_attachment: givenTo(role("roles"), user("users"), group("groups")),
  aws_iam_role_policy_attachments_exclusive: givenTo(role("role_name")),
  aws_iam_user_policy_attachments_exclusive: givenTo(user("user_name")),
  aws_iam_group_policy_attachments_exclusive: givenTo(group("group_name")),
  aws_ssoadmin_managed_policy_attachment: givenTo(permissionSet("permission_set_arn")),
  aws_ssoadmin_customer_managed_policy_attachment: givenTo(permissionSet("permission_set_arn")),
  aws_ssoadmin_permissions_boundary_attachment: givenTo(permissionSet("permission_set_arn")),

  aws_iam_group_membership: { membership: { groups: "group", users: "users" }, verified: "none" },
  aws_iam_user_group_membership: { membership: { groups: "groups", users: "user" }, verified: "none" },
};
