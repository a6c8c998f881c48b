import { type RoleFacts } from "../../catalog/role-facts.ts";
import { type Definition } from "../../definition.ts";
import { elementsOf, read } from "../../read.ts";
import { type Place } from "../../rule.ts";
import { NULL, type Value } from "../../value.ts";
import { documentOf } from "../document.ts";
import { LONGEST_NAME } from "../longest-name.ts";
import { type Federation } from "./federation.ts";
import { type Issuer } from "./issuer.ts";
import { type PoolDoor, isGuardedPool } from "./pool-doors.ts";

const POOL: Issuer = {
  name: "the identity pool",
  host: "iam.googleapis.com",
  serves: "cluster",
  claims: {},
  demand:
    "one identity or attribute of the pool, for example .../attribute.repository/ORGANISATION/REPOSITORY",
};

const EVERYBODY = /^principalset:\/\/iam\.googleapis\.com\/.*\/workloadidentitypools\/([^/]+)\/\*$/i;

/** Members that are everybody in a pool of identities from elsewhere. */
export function poolFederations(
  definition: Definition,
  facts: readonly RoleFacts[],
  doors: () => readonly PoolDoor[],
): Federation[] {
  return facts.flatMap((each) => {
    if (each.by === "google")
      return inMembers(definition.get(each.members), { definition, path: each.members }, doors);
    if (each.by !== "google-policy") return [];
    const at = { definition, path: each.document };
    const document = documentOf(definition.get(each.document));
    const { items } = elementsOf(document ? read(document, "bindings") : NULL, "bindings");
    return items.flatMap((binding) =>
      inMembers(binding.get("members"), at, doors).map((found) => ({ ...found, at })),
    );
  });
}

function inMembers(
  value: Value,
  { definition, path }: Place,
  doors: () => readonly PoolDoor[],
): Federation[] {
  const isList = value.state === "known" && "items" in value;
  const items = isList ? elementsOf(value, path).items : undefined;
  const members = items?.map((item) => ({ text: item.get(""), path: item.path })) ?? [{ text: value, path }];
  return members.flatMap((member): Federation[] => {
    const { text } = member;
    const name = text.state === "known" && text.kind === "string" ? text.value : endOf(text);
    const [, id] = (name.length <= LONGEST_NAME && EVERYBODY.exec(name)) || [];
    const isGuarded = id === undefined || isGuardedPool(text, id, doors());
    if (isGuarded === true) return [];
    const open = isGuarded === false ? {} : { open: isGuarded };
    return [{ at: { definition, path: member.path }, issuer: POOL, demands: [], ...open }];
  });
}

const endOf = (value: {
  readonly state: string;
  readonly prefix?: string;
  readonly suffix?: string;
}): string => `${value.prefix ?? ""}…${value.suffix ?? ""}`;
