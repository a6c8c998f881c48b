import { type Definition, type Node } from "../../../core/definition.ts";
import { jsonQuoted } from "../../../core/json-quoted.ts";
import { compareUtf8 } from "../../../core/utf8.ts";

import { documentOf, textAt, textsAt } from "./document.ts";
import { type Pure } from "./pure.ts";

/**
 * As terraform-provider-google writes it (data_source_google_iam_policy.go): bindings by role, members sorted, what is
 * empty left out. Several bindings of one role are merged by newer versions only, and what is audited stands in the
 * order of hashes: then the text is not worked out.
 */
export const googleIamPolicy: Pure = {
  policy_data: (definition) =>
    documentOf(definition, "policy_data", ["binding", "audit_config"], () => policyOf(definition)),
};

function policyOf(definition: Definition): string | undefined {
  const bindings = definition.all("binding").items;
  const roles = bindings.map((binding) => textAt(binding, "role"));
  const configs = definition.all("audit_config").items;
  const logs = configs.map((config) => config.all("audit_log_configs").items);
  const exempted = logs.flat().map((log) => log.all("exempted_members").items);
  if (new Set(roles).size < roles.length || [configs, ...logs, ...exempted].some((each) => each.length > 1))
    return undefined;
  const sorted = [...bindings.entries()].sort(([a], [b]) => compareUtf8(roles[a]!, roles[b]!));
  return objectOf([
    ["auditConfigs", configs.map((config, i) => auditOf(config, logs[i]!))],
    ["bindings", sorted.map(([, binding]) => bindingOf(binding))],
  ]);
}

const bindingOf = (binding: Node): string =>
  objectOf([
    ["condition", binding.all("condition").items.map(conditionOf)[0]],
    ["members", membersAt(binding, "members")],
    ["role", quotedAt(binding, "role")],
  ]);

const conditionOf = (condition: Node): string =>
  objectOf(["description", "expression", "title"].map((name) => [name, quotedAt(condition, name)] as const));

const auditOf = (config: Node, logs: readonly Node[]): string =>
  objectOf([
    ["auditLogConfigs", logs.map(logOf)],
    ["service", quotedAt(config, "service")],
  ]);

const logOf = (log: Node): string =>
  objectOf([
    ["exemptedMembers", membersAt(log, "exempted_members")],
    ["logType", quotedAt(log, "log_type")],
  ]);

/** Members are a set. */
const membersAt = (node: Node, path: string): string[] =>
  [...new Set(textsAt(node, path))].sort(compareUtf8).map(jsonQuoted);

function quotedAt(node: Node, path: string): string | undefined {
  const text = textAt(node, path);
  return text === "" ? undefined : jsonQuoted(text);
}

/** A JSON object of members that are JSON already; empty ones are left out. */
function objectOf(members: readonly (readonly [string, string | readonly string[] | undefined])[]): string {
  const written = members.flatMap(([name, value]) => {
    if (value === undefined || value.length === 0) return [];
    return [`"${name}":${typeof value === "string" ? value : `[${value.join()}]`}`];
  });
  return `{${written.join()}}`;
}
