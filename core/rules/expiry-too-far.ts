import { adviseEnd } from "../lens/advice.ts";
import { type KnownEnd, isReason } from "../lens/credential.ts";
import { KEPT, brokenBy, judge, unsure } from "../lens/possible.ts";
import { isSoftened, placeOfEnd } from "../lens/standing.ts";
import { type Period, describePeriod } from "../period.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "expiry-too-far",
  topic: "expiry",
  severity: "medium",
  title: "Credential lives longer than the policy allows",
  why: "Whoever copied it can use it until that day.",
  fix: "Move its end to within the limit of the policy, best with a date that a schedule moves.",
  silent: [
    "A life of exactly the limit.",
    "Credentials that never end, or cannot: expiry-missing and rotation-missing speak of those.",
  ],
  controls: ["cis-azure-3.0:3.3.1", "cis-azure-3.0:3.3.3", "cis-azure-3.0:4.5", "pci-dss-4.0.1:8.6.3"],
  inspects: "credential",
  reads: "stack",
  check(credential, { policy, now, report, undecided }) {
    const limit = policy.lifetime(credential);
    const { max } = credential.entry;
    const expiry = credential.expiry(now);
    const at = placeOfEnd(credential, expiry);
    const judgement = judge(expiry, (end) => {
      if (end.state === "unknown") return max && max.ms <= limit.ms ? KEPT : unsure(end.reason);
      if (end.state !== "known") return KEPT;
      if (isReason(end.lifetime)) return unsure(end.lifetime);
      if (end.lifetime.ms > limit.ms) return brokenBy({ end, lifetime: end.lifetime });
      return end.when?.unreliable ? unsure({ code: "apply", text: end.when.unreliable }) : KEPT;
    });
    if (judgement.is === "kept") return;
    if (judgement.is === "unsure") return undecided(at, judgement.reason);
    if (credential.uncertain) return undecided(at, credential.uncertain);

    const { end, lifetime } = judgement.by;
    const softened = isSoftened(credential, policy, now);
    const message = `${life(end, lifetime)}, at most ${describePeriod(limit)} allowed${softened ? " (it is replaced in time)" : ""}`;
    report(end.at, message, { lower: softened, fix: { text: adviseEnd(credential, limit, end.at.path) } });
  },
});

function life({ when, from, at }: KnownEnd, lifetime: Period): string {
  if (!when) return `lives ${describePeriod(lifetime)} by the provider's default, for ${at.path} is not set`;
  const since = from === "today" ? " from today" : from === "created" ? " from its creation" : "";
  return `lives ${describePeriod(lifetime)}${since}`;
}
