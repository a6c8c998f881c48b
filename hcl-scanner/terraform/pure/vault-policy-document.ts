import { type Node } from "../../../core/definition.ts";
import { compareUtf8 } from "../../../core/utf8.ts";
import { documentOf, textAt, textsAt } from "./document.ts";
import { type Pure } from "./pure.ts";

/** As terraform-provider-vault writes it (data_source_policy_document.go), which escapes nothing. */
export const vaultPolicyDocument: Pure = {
  hcl: (definition) =>
    documentOf(definition, "hcl", ["rule"], () => definition.all("rule").items.map(ruleOf).join("\n")),
};

const listOf = (items: readonly string[]): string => (items.length > 0 ? `["${items.join('", "')}"]` : "[]");

function ruleOf(rule: Node): string {
  const description = textAt(rule, "description");
  const lines = [
    ...(description === "" ? [] : [`# ${description}`]),
    `path "${textAt(rule, "path")}" {`,
    `  capabilities = ${listOf(textsAt(rule, "capabilities"))}`,
  ];
  for (const name of ["required_parameters", "subscribe_event_types"]) {
    const items = textsAt(rule, name);
    if (items.length > 0) lines.push(`  ${name} = ${listOf(items)}`);
  }
  for (const name of ["allowed_parameter", "denied_parameter"]) {
    const parameters = rule.all(name).items;
    if (parameters.length > 0) lines.push(`  ${name}s = ${parametersOf(parameters)}`);
  }
  for (const name of ["min_wrapping_ttl", "max_wrapping_ttl"]) {
    const ttl = textAt(rule, name);
    if (ttl !== "") lines.push(`  ${name} = "${ttl}"`);
  }
  return `${lines.join("\n")}\n}\n`;
}

function parametersOf(parameters: readonly Node[]): string {
  const byKey = new Map(parameters.map((each) => [textAt(each, "key"), textsAt(each, "value")]));
  const keys = [...byKey.keys()].sort(compareUtf8);
  return `{\n${keys.map((key) => `    "${key}" = ${listOf(byKey.get(key)!)}\n`).join("")}  }`;
}
