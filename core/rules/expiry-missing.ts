import { adviseEnd } from "../lens/advice.ts";
import { KEPT, brokenBy, judge, unsure } from "../lens/possible.ts";
import { isSoftened, placeOfEnd } from "../lens/standing.ts";
import { describePeriod } from "../period.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "expiry-missing",
  topic: "expiry",
  severity: "high",
  title: "Credential never ends",
  why: "Whoever copied it can use it forever, and nobody is forced to notice.",
  fix: "Set an end within the limit of the policy, and let a schedule move it.",
  silent: [
    "Types that cannot end: rotation-missing speaks of those.",
    "What a store keeps that is no secret by its name, or by the names of all that it is drawn from: an id, an ARN, a public key.",
    "Credentials for which the provider sets an end by default: expiry-too-far judges that one.",
  ],
  controls: ["cis-azure-3.0:3.3.1", "cis-azure-3.0:3.3.3", "pci-dss-4.0.1:8.6.3"],
  inspects: "credential",
  reads: "stack",
  check(credential, { policy, now, report, undecided }) {
    const limit = policy.lifetime(credential);
    if (limit.ms === Infinity) return;
    const expiry = credential.expiry(now);
    const at = placeOfEnd(credential, expiry);
    const judgement = judge(expiry, (end) => {
      if (end.state === "never") return brokenBy(end);
      return end.state === "unknown" && end.mayBeNever ? unsure(end.reason) : KEPT;
    });
    if (judgement.is === "kept") return;
    if (judgement.is === "unsure") return undecided(at, judgement.reason);
    if (credential.uncertain) return undecided(at, credential.uncertain);

    const never =
      judgement.by.how === "spelled" ? `never ends by its ${at.path}` : `never ends: ${at.path} is not set`;
    const softened = isSoftened(credential, policy, now);
    const message = `${never}, at most ${describePeriod(limit)} allowed${softened ? " (it is replaced in time)" : ""}`;
    report(at, message, { lower: softened, fix: { text: adviseEnd(credential, limit, at.path) } });
  },
});
