import { adviseRotation } from "../lens/advice.ts";
import { isReason } from "../lens/credential.ts";
import { KEPT, brokenBy, judge } from "../lens/possible.ts";
import { seenFrom } from "../lens/seen-from.ts";
import { isRotationDue } from "../lens/standing.ts";
import { describePeriod } from "../period.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "rotation-too-slow",
  topic: "rotation",
  severity: "medium",
  title: "Credential is replaced less often than the policy demands",
  why: "A copy that leaked stays good until the next replacement.",
  fix: "Shorten the period of the schedule.",
  silent: [
    "A period of exactly the limit.",
    "Credentials that can end: their end is judged, and one replaced too slowly counts as not replaced.",
  ],
  controls: ["cis-aws-3.0:1.14", "aws-fsbp:SecretsManager.4", "cis-gcp-4.0:1.7", "cis-gcp-4.0:1.10"],
  inspects: "credential",
  reads: "stack",
  check(credential, { policy, now, report, undecided }) {
    if (!isRotationDue(credential)) return;
    const rotation = credential.rotation(now);
    if (rotation.state !== "timed") return;
    const { at, periods, schedule } = rotation;
    if (isReason(periods)) return undecided(at, periods);

    const limit = policy.rotation(credential);
    const judgement = judge({ cases: periods }, (period) => (period.ms > limit.ms ? brokenBy(period) : KEPT));
    if (judgement.is === "kept") return;
    if (judgement.is === "unsure") return undecided(at, judgement.reason);
    if (credential.uncertain) return undecided(at, credential.uncertain);

    const by = schedule ? ` by ${seenFrom(credential.definition, schedule.definition.block)}` : "";
    const message = `is replaced every ${describePeriod(judgement.by)}${by}, at most ${describePeriod(limit)} allowed`;
    report(at, message, {
      fix: { text: adviseRotation(credential, limit) },
      related: schedule ? [{ role: "schedule", at: schedule }] : [],
    });
  },
});
