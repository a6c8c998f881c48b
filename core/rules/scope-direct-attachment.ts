import { type Entry } from "../catalog/entry.ts";
import { holdAll, mayBeNothing } from "../lens/predicate.ts";
import { type Context, type Place, rule } from "../rule.ts";
import { typeKey } from "../secret/table.ts";
import { type Value } from "../value.ts";

export default rule({
  id: "scope-direct-attachment",
  topic: "scope",
  severity: "low",
  title: "Policy or role is given to a user by itself",
  why: "Nobody keeps an overview of rights that each user has on his own, and nobody takes them away again.",
  fix: "Give the policy to a group or a role, and put the user in it.",
  silent: [
    "Policies of groups, roles and permission sets, and roles of groups and service accounts.",
    "Permissions boundaries of users.",
    "Users in a whole policy of a Google project, which says all at once who has what.",
  ],
  controls: ["cis-aws-3.0:1.15", "aws-fsbp:IAM.2", "cis-gcp-4.0:1.1"],
  inspects: "definition",
  reads: "one",
  check(definition, context) {
    const { catalog, report, undecided } = context;
    const key = typeKey(definition);
    const entry: Partial<Entry> = (key !== undefined && catalog.entry(key)) || {};
    for (const { members } of (entry.roles ?? []).filter((each) => each.by === "google"))
      checkMembers(definition.get(members), { definition, path: members }, context);
    const { holders, documents = [], attaches = [], principal } = entry;
    const given = [...documents, ...attaches].filter(
      ({ use, when }) => use !== "boundary" && holdAll(definition, when) !== false,
    );
    if (given.length === 0) return;
    // What has no holders gives its policies to itself.
    const places = holders
      ? holders.flatMap(({ path, is }) => (is === "user" ? [path] : []))
      : principal?.is === "user"
        ? [...new Set(given.map(({ path }) => path.split(".", 1)[0]!))]
        : [];
    for (const path of places) {
      const value = definition.get(path);
      const at = { definition, path };
      if (isEmpty(value)) continue;
      if (holders?.length !== 1 && value.state === "unknown" && mayBeNothing(value))
        undecided(at, value.reason);
      else
        report(at, "gives a policy to a user by itself", { fix: { text: "give it to a group or a role" } });
    }
  },
});

/** `user:jo@example.com`, and `user-jo@example.com` in the older lists of buckets. */
const USER = /^user[:-]/;
/** Accounts that belong to no organisation, so that none can close them. */
const PERSONAL = /@(?:gmail|googlemail)\.com$/i;

function checkMembers(value: Value, at: Place, context: Context): void {
  if (value.state === "known" && "items" in value) {
    value.items.forEach((item, i) => checkMembers(item, { ...at, path: `${at.path}.${i}` }, context));
    if (value.rest) context.undecided(at, value.rest.reason);
    return;
  }
  if (value.state === "absent") return;
  const text = value.state === "unknown" ? (value.prefix ?? "") : value.kind === "string" ? value.value : "";
  // What a provider tells is the name of something that is made: of an account, or a group.
  if (value.state === "unknown" && text === "" && value.reason.code !== "apply")
    return context.undecided(at, value.reason);
  if (!USER.test(text)) return;
  const isPersonal = PERSONAL.test(value.state === "unknown" ? (value.suffix ?? "") : text);
  context.report(at, `gives a role to a ${isPersonal ? "personal account" : "user by itself"}`, {
    fix: { text: "give it to a group of the organisation" },
  });
}

/** Nobody is named. */
const isEmpty = (value: Value): boolean =>
  value.state === "absent" ||
  (value.state === "known" && "items" in value && value.items.length === 0 && !value.rest);
