import { readdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { type Stack } from "../../core/stack.ts";
import { type Diagnostic } from "../hcl/diagnostic.ts";
import { missingBlocks, planWithSource } from "../plan/with-source.ts";
import { type PlanContents, type PlanStack } from "../plan/plan-stack.ts";
import { isConfiguration } from "../terraform/module-loader.ts";
import { type Loaded, load } from "../terraform/load.ts";
import { field, isObject } from "./parse-json.ts";
import { type Collected, STDIN, type Surroundings } from "./load-document.ts";

/** A plan as it was read. */
export interface ReadPlan {
  readonly stack: PlanStack;
  readonly contents: PlanContents;
  /** As it was named. */
  readonly path: string;
}

/**
 * Looks for the configuration that a plan was made of, in the directory that was named, else beside the plan. Without
 * one, or where it is another, the plan stands alone; the latter is a warning.
 */
export async function withSource(
  { stack, contents, path }: ReadPlan,
  { cwd, root, source, workspace }: Surroundings,
  { diagnostics, sources }: Collected,
): Promise<{ readonly stack: Stack; readonly loaded?: Loaded }> {
  const directory = resolve(cwd, source ?? (path === STDIN ? "." : dirname(path)));
  if (!holdsConfiguration(directory)) {
    if (source !== undefined) diagnostics.push(mismatch(stack.id, source, []));
    return { stack };
  }
  const before = diagnostics.length;
  const loaded = await load({
    paths: [directory],
    cwd,
    namedOnly: true,
    root,
    assignments: givenTo(contents),
    environment: {},
    workspace,
    diagnostics,
    sources,
  });
  const configuration = loaded.stacks[0]?.open();
  const missing = configuration ? missingBlocks(contents, configuration) : [];
  if (!configuration || missing.length > 0) {
    const found = diagnostics.splice(before);
    if (source !== undefined) diagnostics.push(...found.filter(({ severity }) => severity === "error"));
    diagnostics.push(mismatch(stack.id, source ?? "the configuration beside it", missing));
    return { stack };
  }
  return { stack: planWithSource(stack, contents, configuration), loaded };
}

function holdsConfiguration(directory: string): boolean {
  try {
    return readdirSync(directory).some(isConfiguration);
  } catch {
    return false;
  }
}

/** The values of the root variables that the plan was made with. */
const givenTo = ({ plan }: PlanContents): { readonly name: string; readonly planned: unknown }[] => {
  const variables = plan["variables"];
  return Object.entries(isObject(variables) ? variables : {}).flatMap(([name, each]) => {
    const planned = field(each, "value");
    return planned === undefined ? [] : [{ name, planned }];
  });
};

function mismatch(path: string, source: string, [first, ...more]: readonly string[]): Diagnostic {
  const lacks =
    first === undefined
      ? "it holds none"
      : `it lacks ${first}${more.length > 0 ? ` and ${more.length} more` : ""}`;
  return {
    severity: "warning",
    code: "source-mismatch",
    message: `${source} is not what this plan was made of, for ${lacks}; findings name addresses only (--source names the root module, terraform init installs its modules)`,
    path,
  };
}
