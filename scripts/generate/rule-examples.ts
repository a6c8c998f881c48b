import { RULES } from "../../core/rules/index.ts";
import { asOneText, fixtureOf } from "./fixture.ts";
import { type Generated } from "./generated.ts";

/** What `keylint explain RULE` shows: the rule's fixtures. */
export function ruleExamplesFile(root: string): Generated[] {
  const examples: Record<string, Record<string, string>> = {};
  for (const { id } of RULES) {
    const shown = (["bad", "good"] as const).flatMap((verdict) => {
      const files = fixtureOf(root, id, verdict);
      return files.length > 0 ? [[verdict, asOneText(files)] as const] : [];
    });
    if (shown.length > 0) examples[id] = Object.fromEntries(shown);
  }
  return [{ path: "hcl-scanner/rule-examples.json", text: `${JSON.stringify(examples, undefined, 2)}\n` }];
}
