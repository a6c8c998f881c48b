import { type Finding, type Undecided } from "../core/finding.ts";
import { type Rule } from "../core/rule.ts";
import { type Stack } from "../core/stack.ts";
import { PulumiDefinition } from "../pulumi-reader/definition.ts";
import { nameOf } from "../pulumi-reader/resource.ts";

/** What a policy says of a finding, below its own description. */
export function messageOf(finding: Finding, law: Rule, stack: Stack): string {
  const at = placeIn(stack, finding.instance, finding.attribute);
  const { message, fix, related, conditional } = finding;
  const lines = [
    at === "" ? message : `${at}: ${message}`,
    ...(conditional ? [`Not certain: ${conditional.text}`] : []),
    ...related.map(({ role, address }) => `${capital(role)}: ${nameOf(address)}`),
    `Fix: ${fix?.text ?? law.fix}`,
    rulePage(law.id),
  ];
  return printable(lines.join("\n"));
}

/** Something that cannot be judged. */
export interface Doubt {
  readonly urn: string | undefined;
  readonly message: string;
}

/** One line for each input that is not known, with the rules that ask for it. */
export function doubtsOf(undecided: readonly Undecided[], stack: Stack): Doubt[] {
  const groups = new Map<string, { first: Undecided; rules: Set<string> }>();
  for (const each of undecided) {
    const key = `${each.instance}\0${each.attribute}`;
    const group = groups.get(key);
    if (group) group.rules.add(each.rule);
    else groups.set(key, { first: each, rules: new Set([each.rule]) });
  }
  return [...groups.values()].map(({ first, rules }) => {
    const at = placeIn(stack, first.instance, first.attribute) || "the resource";
    return {
      urn: urnOf(first.instance),
      message: printable(
        `${at} cannot be judged before apply: ${first.reason.text} (${[...rules].sort().join(", ")})`,
      ),
    };
  });
}

/** The page of a rule in the version of the pack that speaks. */
export const rulePage = (id: string): string => `https://unpkg.com/keylint@${VERSION}/docs/rules/${id}.md`;

/** As in package.json; a test holds the two together. */
export const VERSION = "0.1.0";

function placeIn(stack: Stack, address: string, path: string): string {
  const definition = stack.byAddress(address);
  if (path.startsWith("lifecycle")) return "replacement";
  return definition instanceof PulumiDefinition ? definition.pulumiPath(path) : (definition?.name ?? path);
}

/** Exports and configuration belong to the stack as a whole. */
export const urnOf = (address: string): string | undefined =>
  address.startsWith("urn:") ? address : undefined;

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** The CLI takes `<{%...%}>` for colours, and hands control characters on to the terminal. */
export const printable = (text: string): string =>
  text.replace(/<\{%/g, "<{ %").replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/g, "\ufffd");
