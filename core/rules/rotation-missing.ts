import { type Definition } from "../definition.ts";
import { adviseRotation } from "../lens/advice.ts";
import { type Rotation } from "../lens/credential.ts";
import { KEPT, brokenBy, judge } from "../lens/possible.ts";
import { seenFrom } from "../lens/seen-from.ts";
import { authenticates, isRotationDue } from "../lens/standing.ts";
import { describePeriod } from "../period.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "rotation-missing",
  topic: "rotation",
  severity: "high",
  title: "Nothing replaces the credential",
  why: "A copy that leaked once opens the door for as long as the credential exists.",
  fix: "Replace it on a schedule: the platform's own, or a clock that fires.",
  silent: [
    "Credentials that can end: their end is judged instead, unless the policy requires rotation.",
    "Stored secrets and keys of types for which no schedule can be declared.",
    "What a store keeps that is no secret by its name, or by the names of all that it is drawn from: an id, an ARN, a public key.",
    "Roles and policies under which others make credentials: only how long those live is judged.",
    "Reminders, such as the rotation of a secret of Google, which sends a message and replaces nothing.",
    "Rotators outside Terraform cannot be seen: write an exception that names the rotator.",
  ],
  controls: [
    "cis-aws-3.0:1.14",
    "aws-fsbp:IAM.3",
    "aws-fsbp:SecretsManager.1",
    "aws-fsbp:KMS.4",
    "cis-gcp-4.0:1.7",
  ],
  inspects: "credential",
  reads: "stack",
  check(credential, { policy, now, report, undecided }) {
    const limit = policy.rotation(credential);
    if (limit.ms === Infinity) return;
    if (credential.entry.issues) return;
    const due = isRotationDue(credential);
    if (!due && !policy.requireRotation) return;
    const rotation = credential.rotation(now);
    if (rotation.state === "timed" || rotation.state === "inert") return;

    if (!due) {
      if (!authenticates(credential.kind)) return;
      const longest = policy.lifetime(credential);
      const ends = judge(credential.expiry(now), (end) =>
        end.state === "known" && "ms" in end.lifetime && end.lifetime.ms <= longest.ms ? brokenBy(end) : KEPT,
      );
      if (ends.is !== "broken") return;
    }
    if (rotation.state === "unknown") return undecided(rotation.at, rotation.reason);
    if (credential.uncertain) return undecided(rotation.at, credential.uncertain);
    report(
      rotation.at,
      `${lack(credential.definition, rotation)}, at least every ${describePeriod(limit)} required`,
      {
        lower: due ? rotation.state === "manual" : "low",
        fix: { text: adviseRotation(credential, limit) },
      },
    );
  },
});

function lack(
  definition: Definition,
  rotation: Exclude<Rotation, { state: "timed" | "inert" | "unknown" }>,
): string {
  switch (rotation.state) {
    case "none":
      return "is never replaced";
    case "manual":
      return `is replaced only when somebody changes ${rotation.trigger}`;
    case "coupled":
      return `is replaced only when ${seenFrom(definition, rotation.trigger)} changes`;
  }
}
