import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Stack } from "../../core/stack.ts";
import { type Loaded, type LoadOptions, load } from "../../hcl-scanner/terraform/load.ts";
import { type Plan } from "./plan-comparison.ts";

/** A directory as keylint reads it, its variables being those that it was planned with. */
export async function stackOf(directory: string, { variables = {} }: Plan): Promise<Stack> {
  const options: LoadOptions = {
    paths: [directory],
    cwd: process.cwd(),
    namedOnly: true,
    assignments: [],
    environment: {},
    workspace: "default",
  };
  const stack = only(await load(options));
  const open = stack.definitions.filter(
    (each) => each.kind === "variable" && each.module === "" && isOpen(each.get("value")),
  );
  const invented = Object.fromEntries(open.map(({ name }) => [name, variables[name]?.value ?? null]));
  if (open.length === 0) return stack;
  const out = mkdtempSync(join(tmpdir(), "keylint-variables-"));
  try {
    const file = join(out, "variables.tfvars.json");
    writeFileSync(file, JSON.stringify(invented));
    return only(await load({ ...options, assignments: [{ file }] }));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

const isOpen = (value: { readonly state: string; readonly reason?: { readonly code: string } }): boolean =>
  value.state === "unknown" && value.reason?.code === "variable";

function only({ stacks }: Loaded): Stack {
  const [stack] = stacks;
  if (!stack || stacks.length > 1) throw new Error(`expected one root module, found ${stacks.length}`);
  return stack.open();
}
