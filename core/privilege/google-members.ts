import { type Unknown, type Value } from "../value.ts";

/** Users and groups, and nobody else. */
export const arePeople = (members: Value): boolean =>
  each(members, isPerson, ({ prefix = "" }) => isPerson(prefix));

const isPerson = (text: string): boolean => /^(?:user|group):/.test(text);

/**
 * Accounts that a service of Google acts with, of which nobody has a key: "Service agents, which Google Cloud creates and
 * manages" (IAM, service-account-types), at `service-PROJECT_NUMBER@gcp-sa-aiplatform-cc.iam.gserviceaccount.com` and the like.
 */
export const areAgents = (members: Value): boolean =>
  each(members, isAgent, ({ prefix = "", suffix = "" }) => AGENT_OF.test(prefix) && isAgentsHome(suffix));

/**
 * Projects of Google that service agents are in, other than those called `gcp-sa-…`: by the table that Google's Cloud
 * Foundation Fabric makes of the page "Service agents" (modules/project/service-agents.yaml), read 2026-11-26. The accounts
 * of Cloud Build are not among them: they run what is given to them.
 */
const HOMES: ReadonlySet<string> = new Set([
  "bigquery-encryption",
  "cloud-filer",
  "cloud-memcache-sa",
  "cloud-ml",
  "cloud-redis",
  "cloud-tpu",
  "cloudcomposer-accounts",
  "compute-system",
  "container-analysis",
  "container-engine-robot",
  "containerregistry",
  "dataflow-service-producer-prod",
  "dataproc-accounts",
  "dlp-api",
  "firebase-rules",
  "gae-api-prod",
  "gcf-admin-robot",
  "gcp-gae-service",
  "gs-project-accounts",
  "remotebuildexecution",
  "serverless-robot-prod",
  "service-consumer-management",
  "service-networking",
  "storage-transfer-service",
]);

/** What stands before the number of the project. */
const AGENT_OF = /^serviceAccount:(?:service|bq|project)-$/;

/** `@compute-system.iam.gserviceaccount.com` */
function isAgentsHome(text: string): boolean {
  const [, home = ""] = /^@([\w-]+)(?:\.google\.com)?\.iam\.gserviceaccount\.com$/.exec(text) ?? [];
  return home.startsWith("gcp-sa-") || HOMES.has(home);
}

function isAgent(text: string): boolean {
  const [, before = "", after = ""] = /^([^@]*-)\d+(@.*)$/.exec(text) ?? [];
  return AGENT_OF.test(before) && isAgentsHome(after);
}

/** Does each of the members match, and are there any? */
function each(
  members: Value,
  test: (text: string) => boolean,
  ofUnknown: (part: Unknown) => boolean,
): boolean {
  if (members.state === "absent") return false;
  if (members.state === "unknown") return ofUnknown(members);
  if (members.kind === "string") return test(members.value);
  if (!("items" in members) || members.rest || members.items.length === 0) return false;
  return members.items.every((member) => each(member, test, ofUnknown));
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
