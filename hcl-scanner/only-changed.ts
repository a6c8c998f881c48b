import { type Inspection } from "../core/inspect.ts";
import { counted } from "../core/period.ts";
import { type Stack } from "../core/stack.ts";
import { type Diagnostic } from "./hcl/diagnostic.ts";
import { UsageError } from "./usage-error.ts";

/** What was found about things that a plan makes, changes or replaces; and how much else there was. */
export function onlyChanged(
  stack: Stack,
  inspection: Inspection,
): { readonly inspection: Inspection; readonly leftOut: Diagnostic } {
  const { isChanged } = stack;
  if (!isChanged) throw new UsageError(`--changed has an effect on plans, and ${stack.id} is none`);
  const keeps = ({ instance }: { readonly instance: string }): boolean => isChanged(instance);
  const findings = inspection.findings.filter(keeps);
  const undecided = inspection.undecided.filter(keeps);
  const left = [
    counted(inspection.findings.length - findings.length, "finding"),
    `${inspection.undecided.length - undecided.length} undecided`,
  ];
  return {
    inspection: { ...inspection, findings, undecided },
    leftOut: {
      severity: "warning",
      code: "left-out",
      message: `left out ${left.join(" and ")} about what the plan leaves as it is (--changed)`,
      path: stack.id,
    },
  };
}
