import { type RoleFacts } from "../../catalog/role-facts.ts";
import { type Definition } from "../../definition.ts";
import { LONGEST_NAME } from "../longest-name.ts";
import { elementsOf } from "../../read.ts";
import { type Federation } from "./federation.ts";
import { type Issuer } from "./issuer.ts";

const POOL: Issuer = {
  name: "the identity pool",
  host: "iam.googleapis.com",
  serves: "cluster",
  claims: {},
  demand:
    "one identity or attribute of the pool, for example .../attribute.repository/ORGANISATION/REPOSITORY",
};

const EVERYBODY = /^principalset:\/\/iam\.googleapis\.com\/.*\/workloadidentitypools\/[^/]+\/\*$/i;

/** Members that are everybody in a pool of identities from elsewhere. */
export function poolFederations(definition: Definition, facts: readonly RoleFacts[]): Federation[] {
  return facts.flatMap((each) => {
    if (each.by !== "google") return [];
    const value = definition.get(each.members);
    const items =
      value.state === "known" && "items" in value ? elementsOf(value, each.members).items : undefined;
    const members = items?.map((item) => ({ text: item.get(""), path: item.path })) ?? [
      { text: value, path: each.members },
    ];
    return members.flatMap(({ text, path }): Federation[] => {
      const name = text.state === "known" && text.kind === "string" ? text.value : endOf(text);
      return name.length <= LONGEST_NAME && EVERYBODY.test(name)
        ? [{ at: { definition, path }, issuer: POOL, demands: [] }]
        : [];
    });
  });
}

const endOf = (value: {
  readonly state: string;
  readonly prefix?: string;
  readonly suffix?: string;
}): string => `${value.prefix ?? ""}…${value.suffix ?? ""}`;
