import { adviseRotation } from "../lens/advice.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "rotation-inert",
  topic: "rotation",
  severity: "high",
  title: "Declared rotation cannot fire",
  why: "Everybody believes that the credential is replaced, and it never is.",
  fix: "Wire the schedule to something that sees it move on, or switch it on.",
  silent: [
    "A dead schedule beside one that works.",
    "Schedules that fire only when somebody applies: run apply on a schedule of its own.",
  ],
  controls: ["aws-fsbp:SecretsManager.2", "cis-aws-3.0:1.14"],
  inspects: "credential",
  reads: "stack",
  check(credential, { policy, now, report, undecided }) {
    const rotation = credential.rotation(now);
    if (rotation.state !== "inert") return;
    if (credential.uncertain) return undecided(rotation.at, credential.uncertain);
    const { at, why, schedule } = rotation;
    report(at, `declares a rotation that never fires: ${why}`, {
      fix: { text: adviseRotation(credential, policy.rotation(credential)) },
      related: schedule ? [{ role: "schedule", at: schedule }] : [],
    });
  },
});
