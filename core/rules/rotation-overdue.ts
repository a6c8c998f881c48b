import { adviseRotation } from "../lens/advice.ts";
import { ageOf } from "../lens/age.ts";
import { type Rotation, isReason } from "../lens/credential.ts";
import { isRotationDue } from "../lens/standing.ts";
import { type Period, describePeriod } from "../period.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "rotation-overdue",
  topic: "rotation",
  severity: "high",
  title: "Credential is older than it may become",
  why: "It should have been replaced by now: whatever should have done so did not, and every copy of it still works.",
  fix: "Replace it now, and let a schedule do it from then on.",
  silent: [
    "What is not in the state yet, and what the plan replaces anyway.",
    "Credentials that end: the laws of expiry judge those by their end.",
    "Types of which the state does not tell when they were made.",
  ],
  controls: ["cis-aws-3.0:1.14", "cis-gcp-4.0:1.7", "pci-dss-4.0.1:8.6.3"],
  inspects: "credential",
  reads: "stack",
  check(credential, { policy, now, report, undecided }) {
    const age = ageOf(credential, now);
    if (!age) return;
    const rotation = credential.rotation(now);
    const limit = policy.rotation(credential);
    const declared = declaredPeriod(rotation, limit);
    if (!declared && !isRotationDue(credential)) return;
    const allowed = declared ? { ms: declared.ms + policy.applyEvery.ms } : limit;
    if (age.ms <= allowed.ms) return;
    if (credential.uncertain) return undecided(age.at, credential.uncertain);

    const due = declared
      ? `although it is to be replaced every ${describePeriod(declared)}`
      : `at most ${describePeriod(limit)} allowed`;
    const replace = `replace it now (terraform apply -replace='${credential.definition.address}')`;
    report(age.at, `is ${describePeriod({ ms: age.ms })} old, ${due}`, {
      ...(rotation.state === "timed" &&
        rotation.schedule && { related: [{ role: "schedule", at: rotation.schedule }] }),
      fix: { text: declared ? replace : `${replace}, and ${adviseRotation(credential, limit)}` },
    });
  },
});

/** How often a schedule is to replace it, where that is within the limit: beyond, rotation-too-slow speaks of it. */
function declaredPeriod(rotation: Rotation, limit: Period): Period | undefined {
  if (rotation.state !== "timed" || isReason(rotation.periods)) return undefined;
  const slowest = Math.max(...rotation.periods.map(({ ms }) => ms));
  return slowest <= limit.ms ? { ms: slowest } : undefined;
}
