import { type RoleFacts } from "../catalog/role-facts.ts";
import { type Definition, type Path } from "../definition.ts";
import { elementsOf } from "../read.ts";
import { type Reason, type Value } from "../value.ts";
import { documentOf } from "./document.ts";
import { googleRole, permissionPower } from "./google-powers.ts";
import { type Level, type RoleGrant } from "./role-grant.ts";

type Facts = Extract<RoleFacts, { by: `google${string}` }>;

/** The roles that weigh, of those that a definition gives in Google Cloud. */
export function googleGrants(definition: Definition, facts: Facts): RoleGrant[] {
  switch (facts.by) {
    case "google":
      return ofBinding(definition, { ...facts, at: "" });
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
  /** Where the binding stands in the definition. */
  readonly at: Path;
}

function ofBinding(definition: Definition, { role, members, condition, level }: Binding): RoleGrant[] {
  const rolePlace = { definition, path: role };
  const said = texts(definition.get(role), role);
  const isNarrowed = condition !== undefined && definition.get(condition).state !== "absent";
  const holders = definition.get(members);
  // An authoritative binding without members takes the role from everybody.
  if (holders.state === "known" && "items" in holders && holders.items.length === 0 && !holders.rest)
    return [];
  return said.known.flatMap(({ text }) => [
    ...ofRole(text, level, holders).map((grant): RoleGrant => ({
      ...grant,
      at: rolePlace,
      narrowed: isNarrowed,
      ...doubtOf(said),
    })),
    ...ofMembers(definition, text, { members, level }, isNarrowed),
  ]);
}

/** A role that is one of several possible ones is not sure. */
const doubtOf = ({ doubt }: Texts): { doubt?: Reason } => (doubt ? { doubt } : {});

function ofRole(
  role: string,
  level: Level,
  holders: Value,
): Pick<RoleGrant, "role" | "power" | "may" | "level" | "isLesser">[] {
  const known = googleRole(role);
  // People administer services; a key of an account that does is another thing.
  if (!known || (known.power === "service" && !holdsServiceAccount(holders))) return [];
  return [{ role, level, ...known }];
}

function holdsServiceAccount(holders: Value): boolean {
  if (holders.state === "unknown") return holders.prefix?.startsWith(ACCOUNT) ?? false;
  if (holders.state !== "known") return false;
  if (holders.kind === "string") return holders.value.startsWith(ACCOUNT);
  return "items" in holders && holders.items.some(holdsServiceAccount);
}

const ACCOUNT = "serviceAccount:";

/** Members that are everybody, whatever the role but for those by which a service is published. */
function ofMembers(
  definition: Definition,
  role: string,
  { members, level }: { readonly members: Path; readonly level: Level },
  narrowed: boolean,
): RoleGrant[] {
  if (PUBLISHING.test(role)) return [];
  return texts(definition.get(members), members)
    .known.filter(({ text }) => EVERYBODY.test(text))
    .map(({ text, path }) => ({
      at: { definition, path },
      role: `${role} to ${text}`,
      power: "public",
      may: "do what the role allows",
      level,
      narrowed,
    }));
}

const EVERYBODY = /^allUsers$|^allAuthenticatedUsers$/i;
/** A service that answers on the web is called by everybody on purpose. */
const PUBLISHING =
  /\.invoker$|^roles\/(?:iap\.httpsResourceAccessor|compute\.imageUser|artifactregistry\.reader)$/i;

function ofPolicy(definition: Definition, path: Path, level: Level): RoleGrant[] {
  const document = documentOf(definition.get(path));
  if (document?.state !== "known" || !("entries" in document)) return [];
  const bindings = document.entries.get("bindings");
  if (bindings?.state !== "known") return [];
  const at = { definition, path };
  return elementsOf(bindings, "bindings").items.flatMap((binding) => {
    const role = binding.get("role");
    if (role.state !== "known" || role.kind !== "string") return [];
    const narrowed = binding.get("condition").state !== "absent";
    const open = texts(binding.get("members"), "").known.find(({ text }) => EVERYBODY.test(text));
    const grants = ofRole(role.value, level, binding.get("members")).map((grant): RoleGrant => ({
      ...grant,
      at,
      narrowed,
    }));
    if (open && !PUBLISHING.test(role.value)) {
      grants.push({
        at,
        role: `${role.value} to ${open.text}`,
        power: "public",
        may: "do what the role allows",
        level,
        narrowed,
      });
    }
    return grants;
  });
}

function ofPermissions(definition: Definition, path: Path, level: Level): RoleGrant[] {
  return texts(definition.get(path), path).known.flatMap(({ text, path: at }) => {
    const known = permissionPower(text);
    return known
      ? [{ at: { definition, path: at }, role: text, level, narrowed: false, isLesser: true, ...known }]
      : [];
  });
}

interface Texts {
  readonly known: readonly { readonly text: string; readonly path: Path }[];
  readonly doubt?: Reason;
}

/** The known texts of a value, or of its elements, each with its place. */
function texts(value: Value, path: Path): Texts {
  if (value.state === "unknown" && value.oneOf) {
    const all = value.oneOf.map((each) => texts(each, path));
    return { known: all.flatMap((each) => each.known), doubt: value.reason };
  }
  if (value.state !== "known") return { known: [] };
  if (value.kind === "string") return { known: [{ text: value.value, path }] };
  if (!("items" in value)) return { known: [] };
  return {
    known: value.items.flatMap((item, i) =>
      item.state === "known" && item.kind === "string" ? [{ text: item.value, path: `${path}.${i}` }] : [],
    ),
  };
}
