import { type Federation } from "../privilege/federation/federation.ts";
import { type Issuer } from "../privilege/federation/issuer.ts";
import { isPinned, wordPins } from "../privilege/federation/pins.ts";
import { reportStatement } from "../privilege/say.ts";
import { type Word } from "../privilege/statement.ts";
import { type Context, type Details, type Place, rule } from "../rule.ts";
import { judgesSettingsOf } from "../setting-law.ts";

export default rule({
  id: "scope-open-federation",
  topic: "scope",
  severity: "high",
  title: "Identities of strangers are let in",
  why: "The issuer of these tokens serves everybody: without a condition any of its users is let in.",
  fix: "Demand the subject, the audience and the organisation in a condition.",
  silent: [
    "Issuers that have an address of its own for each organisation: CircleCI, Bitbucket, Spacelift, Azure DevOps, Entra, Okta, one's own GitLab.",
    "Subjects that name the organisation and leave the rest open: `repo:example/*`.",
    "Everybody of a pool, where it is made here and each of its providers has a condition that keeps others out.",
    "A missing audience, where the subject says who it is: the provider lists the audiences that it takes.",
    "Roles of Vault by which people sign in with a browser (`role_type` oidc): the application at the issuer says who may.",
    "Operators with IfExists or ForAllValues on the subject, which no token is without.",
  ],
  controls: [],
  inspects: "federation",
  reads: "stack",
  further: [{ inspects: "setting", check: judgesSettingsOf("scope-open-federation") }],
  check(federation, context) {
    const { issuer, at, open, demands } = federation;
    if (!issuer) return open && context.undecided(at, open);
    const truth = isPinned(federation, issuer);
    if (truth === true) {
      const { also } = issuer;
      if (!also || open || demands.some(({ claim }) => claim === also.claim)) return;
      return say(
        federation,
        context,
        at,
        `lets ${also.lets}: ${also.claim} is not demanded`,
        also.demand,
        "low",
      );
    }
    if (truth !== false) return context.undecided(at, truth);
    const wide = wideIn(federation, issuer);
    const why = wide
      ? `${wide.isHidden ? "what is demanded" : `"${wide.text}"`} fits others, too`
      : "nothing in its tokens is demanded that says whose they are";
    const who = { everybody: "every user", cluster: "every workload", organisation: "every user" }[
      issuer.serves
    ];
    const lower = { everybody: false, cluster: true, organisation: "low" as const }[issuer.serves];
    say(
      federation,
      context,
      wide?.at ?? at,
      `lets ${who} of ${issuer.name} in: ${why}`,
      issuer.demand,
      lower,
    );
  },
});

/** A value that is demanded and that keeps nobody out. */
function wideIn({ demands }: Federation, issuer: Issuer): Word | undefined {
  for (const demand of demands) {
    if (!Object.hasOwn(issuer.claims, demand.claim)) continue;
    const wide = demand.words.known.find((word) => wordPins(word, demand, issuer) === false);
    if (wide) return wide;
  }
  return undefined;
}

function say(
  { statement }: Federation,
  context: Context,
  at: Place,
  message: string,
  demand: string,
  lower: NonNullable<Details["lower"]>,
): void {
  const details: Details = { lower, fix: { text: `demand ${demand}` } };
  if (statement) reportStatement(context, statement, at, message, details);
  else context.report(at, message, details);
}
