import { type Pure } from "./pure.ts";

/** Where each type is told of; read only where a configuration has one. */
const FILES: Readonly<Record<string, () => Promise<Pure>>> = {
  "data.aws_arn": async () => (await import("./aws-arn.ts")).awsArn,
  "data.aws_iam_policy": async () => (await import("./aws-iam-policy.ts")).awsIamPolicy,
  "data.aws_iam_policy_document": async () =>
    (await import("./aws-iam-policy-document.ts")).awsIamPolicyDocument,
  "data.aws_partition": async () => (await import("./aws-partition.ts")).awsPartition,
  "data.cloudinit_config": async () => (await import("./cloudinit-config.ts")).cloudinitConfig,
  "data.google_iam_policy": async () => (await import("./google-iam-policy.ts")).googleIamPolicy,
  "data.local_file": async () => (await import("./local-file.ts")).localFile,
  "data.local_sensitive_file": async () => (await import("./local-file.ts")).localFile,
  "data.null_data_source": async () => (await import("./null-data-source.ts")).nullDataSource,
  "data.template_cloudinit_config": async () => (await import("./cloudinit-config.ts")).cloudinitConfig,
  "data.template_file": async () => (await import("./template-file.ts")).templateFile,
  "data.vault_policy_document": async () => (await import("./vault-policy-document.ts")).vaultPolicyDocument,
  terraform_data: async () => (await import("./terraform-data.ts")).terraformData,
};

/** The types of which attributes are worked out. */
export const pureTypes: readonly string[] = Object.keys(FILES);

/** What is worked out of types (`terraform_data`, `data.template_file`), by type. */
export async function loadPure(types: Iterable<string>): Promise<ReadonlyMap<string, Pure>> {
  const wanted = [...types].filter((type) => Object.hasOwn(FILES, type));
  return new Map(await Promise.all(wanted.map(async (type) => [type, await FILES[type]!()] as const)));
}
