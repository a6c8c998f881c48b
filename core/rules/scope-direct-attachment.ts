import { type Entry } from "../catalog/entry.ts";
import { holdAll, mayBeNothing } from "../lens/predicate.ts";
import { rule } from "../rule.ts";
import { typeKey } from "../secret/table.ts";
import { type Value } from "../value.ts";

export default rule({
  id: "scope-direct-attachment",
  topic: "scope",
  severity: "low",
  title: "Policy is given to a user by itself",
  why: "Nobody keeps an overview of rights that each user has on his own, and nobody takes them away again.",
  fix: "Give the policy to a group or a role, and put the user in it.",
  silent: ["Policies of groups, roles and permission sets.", "Permissions boundaries of users."],
  controls: ["cis-aws-3.0:1.15", "aws-fsbp:IAM.2"],
  inspects: "definition",
  reads: "one",
  check(definition, { catalog, report, undecided }) {
    const key = typeKey(definition);
    const entry: Partial<Entry> = (key !== undefined && catalog.entry(key)) || {};
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

/** Nobody is named. */
const isEmpty = (value: Value): boolean =>
  value.state === "absent" ||
  (value.state === "known" && "items" in value && value.items.length === 0 && !value.rest);
