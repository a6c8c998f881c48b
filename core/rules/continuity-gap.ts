import { isReason } from "../lens/credential.ts";
import { KEPT, brokenBy, judge } from "../lens/possible.ts";
import { authenticates } from "../lens/standing.ts";
import { type Period, describePeriod } from "../period.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "continuity-gap",
  topic: "continuity",
  severity: "medium",
  title: "Credential ends before its replacement is due",
  why: "Between its end and the apply that replaces it nothing that uses it works.",
  fix: "Let it live longer than the time between two replacements, by at least the time between two applies.",
  silent: [
    "Ends that are a date: expiry-passed tells when they come near.",
    "Encryption keys and stored secrets: their end and the change of their value are two things.",
  ],
  controls: [],
  inspects: "credential",
  reads: "stack",
  check(credential, { policy, now, report }) {
    if (!authenticates(credential.kind)) return;
    const rotation = credential.rotation(now);
    if (rotation.state !== "timed" || isReason(rotation.periods)) return;
    const period = { ms: Math.max(...rotation.periods.map(({ ms }) => ms)) };
    // What the provider renews before its end it renews at the next apply, which is all that can be asked.
    if (rotation.by === "provider" || rotation.by === "sibling") return;
    const slack = policy.applyEvery;
    const judgement = judge(credential.expiry(now), (end) =>
      end.state === "known" &&
      end.end === undefined &&
      !isReason(end.lifetime) &&
      end.lifetime.ms < period.ms + slack.ms
        ? brokenBy({ end, lifetime: end.lifetime })
        : KEPT,
    );
    if (judgement.is !== "broken" || credential.uncertain) return;
    const { end, lifetime } = judgement.by;
    const isSure = lifetime.ms <= period.ms;
    const due =
      period.ms === 0
        ? "is replaced by the next apply"
        : `is replaced ${describePeriod(period)} after it was made if an apply runs that day`;
    const message = isSure
      ? `ends ${describePeriod(lifetime)} after it was made, and is replaced ${describePeriod(period)} after it was made at the earliest`
      : `ends ${describePeriod(lifetime)} after it was made, and ${due}; one runs every ${describePeriod(slack)}`;
    report(end.at, message, {
      lower: !isSure,
      related: rotation.schedule ? [{ role: "schedule", at: rotation.schedule }] : [],
      fix: { text: advice({ ms: period.ms + slack.ms }, policy.lifetime(credential), slack) },
    });
  },
});

/** A life that the policy does not allow is no advice: there only the schedule can be shortened. */
const advice = (needed: Period, longest: Period, slack: Period): string =>
  needed.ms <= longest.ms
    ? `let it live at least ${describePeriod(needed)}, or replace it earlier`
    : `replace it at least ${describePeriod(slack)} before it ends; no life of more than ${describePeriod(longest)} is allowed`;
