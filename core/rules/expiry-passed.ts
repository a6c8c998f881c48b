import { type Definition } from "../definition.ts";
import { adviseEnd } from "../lens/advice.ts";
import { isReason } from "../lens/credential.ts";
import { heldCertificates } from "../lens/held-certificate.ts";
import { KEPT, brokenBy, judge, unsure } from "../lens/possible.ts";
import { placeOfEnd } from "../lens/standing.ts";
import { describePeriod } from "../period.ts";
import { type Context, rule } from "../rule.ts";
import { judgesSettingsOf } from "../setting-law.ts";

export default rule({
  id: "expiry-passed",
  topic: "expiry",
  severity: "high",
  title: "Credential has ended, or is about to",
  why: "What depends on it stops working on that day, and the hasty fix is a credential that never ends.",
  fix: "Replace it and give the new one an end that a schedule moves.",
  silent: [
    "Ends that are a distance from apply: they move with every replacement.",
    "An end that is not known before apply: expiry-too-far says so.",
  ],
  controls: ["aws-fsbp:ACM.1", "cis-aws-3.0:1.19"],
  inspects: "credential",
  reads: "one",
  supersedes: ["expiry-too-far"],
  further: [
    { inspects: "setting", check: judgesSettingsOf("expiry-passed") },
    { inspects: "definition", check: judgeCertificates },
  ],
  check(credential, { policy, now, report, undecided }) {
    const warning = policy.warning(credential);
    const expiry = credential.expiry(now);
    const at = placeOfEnd(credential, expiry);
    const judgement = judge(expiry, (end) => {
      if (end.state === "unknown") return unsure(end.reason);
      if (end.state !== "known") return KEPT;
      if (end.end !== undefined) return end.end <= now + warning.ms ? brokenBy(end) : KEPT;
      return !isReason(end.lifetime) && end.lifetime.ms < 0 ? brokenBy(end) : KEPT;
    });
    if (judgement.is === "kept") return;
    if (judgement.is === "unsure") {
      // An end of which nothing is known is expiry-too-far's to tell; here it matters where some cases are known.
      return expiry.cases.length > 1 ? undecided(at, judgement.reason) : undefined;
    }
    if (credential.uncertain) return undecided(at, credential.uncertain);

    const { end } = judgement.by;
    const soon = end !== undefined && end > now;
    const fix = { text: adviseEnd(credential, policy.lifetime(credential), at.path) };
    report(judgement.by.at, passing(end, now, soon, warning.ms), { lower: soon, fix });
  },
});

/** Certificates of others, which the configuration holds as a text. */
function judgeCertificates(definition: Definition, context: Context): void {
  const { catalog, policy, now, report, undecided } = context;
  for (const { at, ends, uncertain } of heldCertificates(definition, catalog)) {
    if (uncertain) undecided(at, uncertain);
    if (ends === undefined) continue;
    const warning = policy.warning({ kind: "certificate", definition });
    if (ends > now + warning.ms) continue;
    report(at, `holds a certificate that ${passing(ends, now, ends > now, warning.ms)}`, {
      lower: ends > now,
      fix: { text: "hand over a new one, or let the platform issue and renew it" },
    });
  }
}

function passing(end: number | undefined, now: number, soon: boolean, warning: number): string {
  if (end === undefined) return "ends before it begins";
  const day = dayOf(end);
  if (!soon) return `ended ${day}`;
  return `ends ${day}, in ${describePeriod({ ms: end - now })}, within the warning of ${describePeriod({ ms: warning })}`;
}

const dayOf = (at: number): string =>
  Math.abs(at) <= 8.64e15 ? new Date(at).toISOString().slice(0, 10) : "long ago";
