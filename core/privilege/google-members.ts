import { type Unknown, type Value } from "../value.ts";

/** Users and groups, and nobody else. */
export const arePeople = (members: Value): boolean =>
  each(members, PEOPLE, ({ prefix = "" }) => PEOPLE.test(prefix));

const PEOPLE = /^(?:user|group):/;

/**
 * Accounts that a service of Google acts with, of which nobody has a key: "Service agents, which Google Cloud creates and
 * manages" (IAM, service-account-types), at `service-PROJECT_NUMBER@gcp-sa-aiplatform-cc.iam.gserviceaccount.com` and the like.
 */
export const areAgents = (members: Value): boolean =>
  each(
    members,
    AGENT,
    ({ prefix = "", suffix = "" }) => prefix.startsWith(`${ACCOUNT}service-`) && AGENTS_HOME.test(suffix),
  );

const AGENT = /^serviceAccount:service-\d+@gcp-sa-[\w-]+\.iam\.gserviceaccount\.com$/;
const AGENTS_HOME = /@gcp-sa-[\w-]+\.iam\.gserviceaccount\.com$/;

/** Does each of the members match, and are there any? */
function each(members: Value, pattern: RegExp, ofUnknown: (part: Unknown) => boolean): boolean {
  if (members.state === "absent") return false;
  if (members.state === "unknown") return ofUnknown(members);
  if (members.kind === "string") return pattern.test(members.value);
  if (!("items" in members) || members.rest || members.items.length === 0) return false;
  return members.items.every((member) => each(member, pattern, ofUnknown));
}

/** Is one among them that somebody may have a key of? */
export function holdsServiceAccount(members: Value): boolean {
  if (members.state === "unknown")
    return (members.prefix?.startsWith(ACCOUNT) ?? false) && !areAgents(members);
  if (members.state !== "known") return false;
  if (members.kind === "string") return members.value.startsWith(ACCOUNT) && !areAgents(members);
  return "items" in members && members.items.some(holdsServiceAccount);
}

const ACCOUNT = "serviceAccount:";
