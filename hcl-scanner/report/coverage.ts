import { counted } from "../../core/period.ts";
import { type Report } from "./report.ts";
import { type JudgedStack } from "./stack-summary.ts";

/** How much of the configuration was there to be judged. */
export interface Coverage {
  /** Module blocks in all stacks. */
  readonly moduleCalls: number;
  readonly notInstalled: number;
  /** Outside the boundary, unreadable, or calling themselves. */
  readonly notRead: number;
}

export function coverageOf(judged: readonly JudgedStack[]): Coverage {
  let moduleCalls = 0;
  let notInstalled = 0;
  let notRead = 0;
  for (const { stack } of judged) {
    moduleCalls += stack.moduleCalls.size;
    for (const { what, why } of stack.unread) {
      if (!stack.moduleCalls.has(what)) continue;
      if (why === "not-installed") notInstalled++;
      else notRead++;
    }
  }
  return { moduleCalls, notInstalled, notRead };
}

/** The sentence that every summary begins with: what the verdict does not speak of is never silent. */
export function describeCoverage({ moduleCalls, notInstalled, notRead }: Coverage, report: Report): string {
  const types = new Map<string, number>();
  for (const { unjudgedTypes } of report.stacks) {
    for (const [type, blocks] of Object.entries(unjudgedTypes))
      types.set(type, (types.get(type) ?? 0) + blocks);
  }
  const unknown = [...types.values()].reduce((total, blocks) => total + blocks, 0);
  const { definitions, credentials } = report.summary;
  const all = `${counted(definitions, "definition")}, ${counted(credentials, "credential")}`;
  const parts = [
    moduleCalls > 0
      ? `judged ${moduleCalls - notInstalled - notRead} of ${counted(moduleCalls, "module call")}`
      : `judged ${all}`,
  ];
  if (notInstalled > 0) parts.push(`${notInstalled} not installed (run terraform init, or give a plan)`);
  if (notRead > 0) parts.push(`${notRead} not read (see the warnings)`);
  if (unknown > 0)
    parts.push(`${counted(unknown, "resource")} of ${counted(types.size, "type")} unknown to the catalog`);
  if (moduleCalls > 0) parts.push(all);
  return parts.join("; ");
}
