import {
  type PolicyConfigSchema,
  type ResourceValidationPolicy,
  type StackValidationPolicy,
} from "@pulumi/policy";
import { type Excepted } from "../core/except.ts";
import { type SecretPaths, nameOf } from "../pulumi-reader/resource.ts";
import { guarded } from "./guarded.ts";
import { printable } from "./message.ts";
import { reportAs } from "./report.ts";
import schema from "./settings-schema.json" with { type: "json" };
import { secretsIn } from "./secret-observer.ts";
import { type Session } from "./session.ts";
import { then } from "./then.ts";

const GATE = "keylint";
const OBSERVER = "keylint-secrets";

/**
 * The policy that finds everything out, before those of the rules, and holds the settings that all of them share. It
 * speaks itself only of what cannot be judged, and of what is wrong with the settings.
 */
export function gatePolicy(session: Session): ResourceValidationPolicy & StackValidationPolicy {
  const description = "What keylint cannot judge before apply, and what is wrong with its settings";
  return {
    name: GATE,
    displayName: "keylint",
    description,
    enforcementLevel: "advisory",
    severity: "low",
    configSchema: schema as PolicyConfigSchema,
    validateResource: guarded(description, (args, report) => {
      session.gate.early = true;
      return then(session.settle(args.getConfig()), (problems) => {
        for (const problem of problems) {
          const message = printable(
            `the configuration of the policy ${GATE} is not as it should be: ${problem}`,
          );
          reportAs(report, { description, message, enforcementLevel: "mandatory", severity: "high" });
        }
        return session.resource(args);
      });
    }),
    validateStack: guarded(description, async (args, report) => {
      session.gate.late = true;
      await session.settle(args.getConfig());
      const { doubts, verdicts } = await session.stack(args.resources);
      for (const { message, urn } of doubts) report(message, urn);
      if (session.judge.isBlind) report(UNSEEN);
      tell(verdicts.excepted);
    }),
  };
}

const UNSEEN = `which inputs are secret was not seen, for the level of the policy ${OBSERVER} is not "remediate": secrets that the program holds as literals go unreported`;

/** The trace of exceptions that apply: a line of information in the output of the run. */
function tell(excepted: readonly Excepted[]): void {
  for (const { finding, terms } of excepted) {
    const until = terms.until === undefined ? "" : ` until ${terms.until}`;
    const reason = terms.reason === undefined ? "" : `: ${terms.reason}`;
    process.stderr.write(
      printable(`keylint: excepted${until}: ${finding.rule} of ${nameOf(finding.instance)}${reason}`) + "\n",
    );
  }
}

/**
 * Sees which inputs are secret: only a remediation gets to see that, and this one changes nothing. It has to keep its
 * level.
 */
export const observerPolicy = (session: Session): ResourceValidationPolicy => ({
  name: OBSERVER,
  displayName: "keylint: which inputs are secret",
  description: `Notes which inputs are secret, for the rules of exposure. It changes nothing, and needs the level "remediate"`,
  enforcementLevel: "remediate",
  severity: "low",
  remediateResource: ({ urn, props }) => {
    session.judge.noteSecrets(urn, secretsIn(props) ?? NONE);
  },
});

const NONE: SecretPaths = new Map();
