import {
  type ReportViolation,
  type ResourceValidationArgs,
  type ResourceValidationPolicy,
  type StackValidationArgs,
  type StackValidationPolicy,
} from "@pulumi/policy";
import { type Rule } from "../core/rule.ts";
import { type Saying } from "./desk.ts";
import { guarded } from "./guarded.ts";
import { frameworkOf } from "./frameworks.ts";
import { withIdle } from "./idle.ts";
import { type Threshold, isMandatory, levelOf, pulumiSeverity } from "./levels.ts";
import { rulePage } from "./message.ts";
import { reportAs } from "./report.ts";
import { type Session } from "./session.ts";

/** The policy of one rule. It only hands out what was found out, so that it costs nothing where that is nothing. */
export function rulePolicy(
  law: Rule,
  isEarly: boolean,
  session: Session,
  failOn: Threshold,
): ResourceValidationPolicy | StackValidationPolicy {
  const { id } = law;
  const framework = frameworkOf(law.controls);
  const about = {
    name: id,
    displayName: law.title,
    description: law.title,
    enforcementLevel: levelOf(law.severity, failOn),
    severity: pulumiSeverity(law.severity),
    tags: [law.topic, ...law.controls],
    remediationSteps: law.fix,
    url: rulePage(id),
    ...(framework && { framework }),
  };
  const say = (sayings: readonly Saying[], report: ReportViolation): void => {
    for (const saying of sayings) speak(law, saying, report, session, failOn);
  };
  const validateStack = guarded<StackValidationArgs>(about.description, async (args, report) =>
    say(await session.ofStack(id, args.resources), report),
  );
  const validateResource = guarded<ResourceValidationArgs>(about.description, async (args, report) =>
    say(await session.ofResource(id, args), report),
  );
  const policy: StackValidationPolicy = { ...about, validateStack };
  withIdle(policy, "validateStack", validateStack, () => session.gate.late && !session.late.waits(id));
  return isEarly
    ? withIdle(
        policy,
        "validateResource",
        validateResource,
        () => session.gate.early && !session.early.waits(id),
      )
    : policy;
}

/** The level is that of the policy, but for a finding that is not certain, or weighs more or less than usual. */
function speak(
  law: Rule,
  { message, urn, severity, isConditional }: Saying,
  report: ReportViolation,
  session: Session,
  failOn: Threshold,
): void {
  const { policy, failOnIsSet } = session.current;
  const usual = isMandatory(law.severity, failOn);
  const wanted = !isConditional && isMandatory(severity, failOnIsSet ? policy.failOn : failOn);
  if (wanted === usual && severity === law.severity) return report(message, urn);
  reportAs(report, {
    description: law.title,
    message,
    urn,
    severity: pulumiSeverity(severity),
    ...(wanted !== usual && { enforcementLevel: wanted ? "mandatory" : "advisory" }),
  });
}
