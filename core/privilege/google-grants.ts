import { type RoleFacts } from "../catalog/role-facts.ts";
import { type Definition, type Node, type Path } from "../definition.ts";
import { type Truth, mayBeNothing } from "../lens/predicate.ts";
import { elementsOf, read } from "../read.ts";
import { type Place } from "../rule.ts";
import { type Reason, type Unknown, type Value } from "../value.ts";
import { documentOf } from "./document.ts";
import { areAgents, arePeople, holdsServiceAccount } from "./google-members.ts";
import { googleRole, permissionPower } from "./google-powers.ts";
import { possibleGrants } from "./possible-grants.ts";
import { type Level, type Power, type RoleGrant } from "./role-grant.ts";

type Facts = Extract<RoleFacts, { by: `google${string}` }>;

/** The roles that weigh, of those that a definition gives in Google Cloud. */
export function googleGrants(definition: Definition, facts: Facts): RoleGrant[] {
  switch (facts.by) {
    case "google":
      return ofBinding(definition, facts);
    case "google-policy":
      return ofPolicy(definition, facts.document, facts.level);
    case "google-permissions":
      return ofPermissions(definition, facts.permissions, facts.level);
  }
}

interface Binding {
  readonly role: Path;
  readonly members: Path;
  readonly condition?: Path;
  readonly level: Level;
}

function ofBinding(definition: Definition, { role, members, condition, level }: Binding): RoleGrant[] {
  const said = definition.get(role);
  const holders = definition.get(members);
  const narrowed = condition === undefined ? false : isNarrowed(definition.get(condition));
  // An authoritative binding without members takes the role from everybody.
  if (holders.state === "known" && "items" in holders && holders.items.length === 0 && !holders.rest)
    return [];
  const roles = texts(said, role);
  const everybody = texts(holders, members);
  const placeOf = (path: Path): Place => ({ definition, path });
  const open = openOf(said);
  return [
    ...roles.known.flatMap(({ text }) => [
      ...ofRole(text, level, holders).map((grant): RoleGrant => ({
        ...grant,
        at: { definition, path: role },
        narrowed,
        ...doubtOf(roles),
      })),
      ...ofMembers(everybody, text, placeOf, level, narrowed),
    ]),
    ...(open ? possibleGrants({ definition, path: role }, level, open) : []),
    ...(open ? ofMembers(everybody, undefined, placeOf, level, narrowed) : []),
  ];
}

/** A condition that may turn out to be none does not narrow for certain. */
const isNarrowed = (condition: Value): Truth =>
  condition.state === "unknown" && mayBeNothing(condition) ? condition.reason : condition.state !== "absent";

/** Why a role may be any; not where it is known to be made here, or a provider tells it. */
function openOf(role: Value): Reason | undefined {
  if (role.state !== "unknown" || role.oneOf || role.reason.code === "apply") return undefined;
  const { prefix = "", reason } = role;
  return PREDEFINED.startsWith(prefix) || prefix.startsWith(PREDEFINED) ? reason : undefined;
}

const PREDEFINED = "roles/";

/** A role that is one of several possible ones is not sure. */
const doubtOf = ({ doubt }: Texts): { doubt?: Reason } => (doubt ? { doubt } : {});

function ofRole(
  role: string,
  level: Level,
  holders: Value,
): Pick<RoleGrant, "role" | "power" | "may" | "level" | "isLesser" | "isPeoples">[] {
  const known = googleRole(role);
  // People administer services; a key of an account that does is another thing.
  if (!known || areAgents(holders) || (known.power === "service" && !holdsServiceAccount(holders))) return [];
  return [{ role, level, isPeoples: arePeople(holders), ...known }];
}

/**
 * Members that are everybody, whatever the role but for those by which a service is published.
 * @param role undefined where it is not known
 */
function ofMembers(
  members: Texts,
  role: string | undefined,
  placeOf: (path: Path) => Place,
  level: Level,
  narrowed: Truth,
): RoleGrant[] {
  if (role !== undefined && PUBLISHING.test(role)) return [];
  const { known, open, path: at } = members;
  return [
    ...known
      .filter(({ text }) => EVERYBODY.test(text))
      .map(({ text, path }): RoleGrant => ({
        at: placeOf(path),
        role: `${role ?? "a role"} to ${text}`,
        power: "public",
        may: "do what the role allows",
        level,
        narrowed,
        ...doubtOf(members),
      })),
    ...(open ? possibleGrants(placeOf(at), level, open, ["public"]) : []),
  ];
}

const EVERYBODY = /^allUsers$|^allAuthenticatedUsers$/i;
/** A service that answers on the web is called by everybody on purpose. */
const PUBLISHING =
  /\.invoker$|^roles\/(?:iap\.httpsResourceAccessor|compute\.imageUser|artifactregistry\.reader)$/i;

const NO_POLICY: Reason = { code: "error", text: "it is no policy of bindings" };
const POWERS: readonly Power[] = ["admin", "escalation", "secrets", "service", "public"];

function ofPolicy(definition: Definition, path: Path, level: Level): RoleGrant[] {
  const at = { definition, path };
  return inDocument(documentOf(definition.get(path)), at, level);
}

function inDocument(document: Value | undefined, at: Place, level: Level): RoleGrant[] {
  if (!document || document.state === "absent") return [];
  if (document.state === "unknown" && document.oneOf)
    return document.oneOf.flatMap((each) =>
      inDocument(each, at, level).map((grant): RoleGrant => ({ doubt: document.reason, ...grant })),
    );
  if (document.state === "unknown") return possibleGrants(at, level, document.reason, POWERS);
  if (!("entries" in document)) return possibleGrants(at, level, NO_POLICY, POWERS);
  const { items, open } = elementsOf(read(document, "bindings"), "bindings");
  return [
    ...items.flatMap((binding) => inBinding(binding, at, level)),
    ...(open ? possibleGrants(at, level, open.reason, POWERS) : []),
  ];
}

function inBinding(binding: Node, at: Place, level: Level): RoleGrant[] {
  const role = binding.get("role");
  const members = binding.get("members");
  const narrowed = isNarrowed(binding.get("condition"));
  const open = openOf(role);
  const said = textOf(role);
  const found: RoleGrant[] = open ? possibleGrants(at, level, open) : [];
  for (const grant of said === undefined ? [] : ofRole(said, level, members))
    found.push({ ...grant, at, narrowed });
  if (said !== undefined || open)
    found.push(...ofMembers(texts(members, ""), said, () => at, level, narrowed).slice(0, 1));
  return found;
}

function ofPermissions(definition: Definition, path: Path, level: Level): RoleGrant[] {
  const { known, open } = texts(definition.get(path), path);
  return [
    ...known.flatMap(({ text, path: at }): RoleGrant[] => {
      const weight = permissionPower(text);
      return weight
        ? [{ at: { definition, path: at }, role: text, level, narrowed: false, isLesser: true, ...weight }]
        : [];
    }),
    ...(open ? possibleGrants({ definition, path }, level, open, ["escalation", "secrets"]) : []),
  ];
}

interface Texts {
  /** Where the value stands. */
  readonly path: Path;
  readonly known: readonly { readonly text: string; readonly path: Path }[];
  readonly doubt?: Reason;
  /** Why there may be further ones, of which nothing is known. */
  readonly open?: Reason;
}

/** The known texts of a value, or of its elements, each with its place. */
function texts(value: Value, path: Path): Texts {
  if (value.state === "unknown" && value.oneOf) {
    const all = value.oneOf.map((each) => texts(each, path));
    const open = all.find((each) => each.open)?.open;
    const known = all.flatMap((each) => each.known);
    return { path, known, doubt: value.reason, ...(open && { open }) };
  }
  if (value.state === "unknown") return { path, known: [], ...(isOpen(value) && { open: value.reason }) };
  if (value.state !== "known") return { path, known: [] };
  if (value.kind === "string") return { path, known: [{ text: value.value, path }] };
  if (!("items" in value)) return { path, known: [] };
  const all = [...value.items, ...(value.rest ? [value.rest] : [])];
  const open = all.find((item) => item.state === "unknown" && isOpen(item));
  return {
    path,
    known: value.items.flatMap((item, i) => {
      const text = textOf(item);
      return text === undefined ? [] : [{ text, path: `${path}.${i}` }];
    }),
    ...(open?.state === "unknown" && { open: open.reason }),
  };
}

/** What a provider tells is one thing, and what has a beginning is of that kind: `serviceAccount:`. */
const isOpen = ({ prefix = "", reason }: Unknown): boolean => prefix === "" && reason.code !== "apply";

const textOf = (value: Value): string | undefined =>
  value.state === "known" && value.kind === "string" ? value.value : undefined;
