import { loadCatalog } from "../../core/catalog/load.ts";
import { type Stack } from "../../core/stack.ts";
import { type Value } from "../../core/value.ts";
import { planContents, planStack, typesInPlan } from "../../hcl-scanner/plan/plan-stack.ts";
import { loadPure } from "../../hcl-scanner/terraform/pure/load.ts";
import { type PlanParts, planOf } from "./plan-of.ts";

export async function stackOfPlan(parts: PlanParts): Promise<Stack> {
  const contents = planContents(planOf(parts));
  const types = typesInPlan(contents);
  return planStack("plan.json", ".", contents, await loadCatalog(types), await loadPure(types));
}

/** A value in short: JSON, `absent`, `unknown: why`, with `!` where it is marked. */
export function short(value: Value): string {
  const mark = value.sensitive ? "!" : "";
  if (value.state === "absent") return "absent";
  if (value.state === "unknown") return `unknown${mark}: ${value.reason.text}`;
  if ("items" in value) return `[${value.items.map(short).join(", ")}]`;
  if ("entries" in value)
    return `{${[...value.entries].map(([key, each]) => `${key}: ${short(each)}`).join(", ")}}`;
  return `${JSON.stringify(value.value)}${mark}`;
}

/** Where a value was drawn from: `aws_x.y path via`. */
export const originsIn = (value: Value): string[] =>
  (value.origins ?? []).map(({ address, path, via }) => [address, path, via].filter(Boolean).join(" "));
