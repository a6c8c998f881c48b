import { type RoleFacts } from "../catalog/role-facts.ts";
import { type Definition, type Node, type Path } from "../definition.ts";
import { type Reason, type Unknown, type Value } from "../value.ts";
import { possibleGrants } from "./possible-grants.ts";
import { type Level, type Power, type RoleGrant } from "./role-grant.ts";

type Facts = Extract<RoleFacts, { by: `kubernetes${string}` }>;

/** Rights in a cluster that weigh: by the rules of a role, or by what is bound to whom. */
export function kubernetesGrants(definition: Definition, facts: Facts): RoleGrant[] {
  switch (facts.by) {
    case "kubernetes-rules":
      return ofRules(definition, definition, "rule", TERRAFORM, facts.level);
    case "kubernetes-binding":
      return ofBinding(definition, definition, { roleRef: "role_ref", subjects: "subject" }, facts.level);
    case "kubernetes-object":
      return ofObject(definition, facts.object);
  }
}

/** The same names, as the provider's own blocks and as objects of the API spell them. */
interface RuleNames {
  readonly groups: Path;
  readonly resources: Path;
  readonly verbs: Path;
  readonly names: Path;
}
const TERRAFORM: RuleNames = {
  groups: "api_groups",
  resources: "resources",
  verbs: "verbs",
  names: "resource_names",
};
const API: RuleNames = {
  groups: "apiGroups",
  resources: "resources",
  verbs: "verbs",
  names: "resourceNames",
};

function ofObject(definition: Definition, path: Path): RoleGrant[] {
  const { items, open } = definition.all(path);
  if (open) return possibleGrants({ definition, path }, "cluster", open.reason, POWERS);
  return items.flatMap((object) => {
    const kind = object.get("kind");
    // What is no object of a cluster has no kind at all.
    if (kind.state === "unknown")
      return possibleGrants({ definition, path: `${path}.kind` }, "cluster", kind.reason, POWERS);
    const level = /^Cluster/.test(textOf(kind) ?? "") ? "cluster" : "namespace";
    switch (textOf(kind)) {
      case "ClusterRole":
      case "Role":
        return ofRules(definition, object, "rules", API, level);
      case "ClusterRoleBinding":
      case "RoleBinding":
        return ofBinding(definition, object, { roleRef: "roleRef", subjects: "subjects" }, level);
      default:
        return [];
    }
  });
}

const POWERS: readonly Power[] = ["admin", "escalation", "secrets", "service", "wild-resource", "public"];
/** A rule does not say who has it. */
const RULE_POWERS = POWERS.filter((power) => power !== "public");

function ofRules(
  definition: Definition,
  node: Node,
  path: Path,
  names: RuleNames,
  level: Level,
): RoleGrant[] {
  const { items, open } = node.all(path);
  const at = { definition, path: node.path === "" ? path : `${node.path}.${path}` };
  return [
    ...items.flatMap((rule) => ofOneRule(definition, rule, names, level)),
    ...(open ? possibleGrants(at, level, open.reason, RULE_POWERS) : []),
  ];
}

/** What the words allow that are known; what those could allow besides that are not. */
function ofOneRule(definition: Definition, rule: Node, names: RuleNames, level: Level): RoleGrant[] {
  const [groups, resources, verbs] = [names.groups, names.resources, names.verbs].map((path) =>
    words(rule, path),
  ) as [Words, Words, Words];
  const certain = ofRule(definition, rule, names, level, { groups, resources, verbs });
  const open = verbs.open ?? resources.open ?? groups.open;
  if (!open) return certain;
  const most = { groups: widest(groups, []), resources: widest(resources, []), verbs: widest(verbs, VERBS) };
  const known = new Set(certain.map(({ power }) => power));
  const possible = ofRule(definition, rule, names, level, most).filter(({ power }) => !known.has(power));
  return [
    ...certain,
    ...possible.flatMap(({ at, power, narrowed }) =>
      possibleGrants(at, level, open, [power]).map((grant): RoleGrant => ({ ...grant, narrowed })),
    ),
  ];
}

/** What a list would be if what is not known of it were all there is. */
const widest = ({ known, open }: Words, further: readonly string[]): Words =>
  open ? { known: [...known, "*", ...further] } : { known };
/** Verbs that are rights by themselves. */
const VERBS = ["escalate", "bind", "impersonate"];

interface RuleWords {
  readonly groups: Words;
  readonly resources: Words;
  readonly verbs: Words;
}

function ofRule(
  definition: Definition,
  rule: Node,
  names: RuleNames,
  level: Level,
  said: RuleWords,
): RoleGrant[] {
  const [groups, resources, verbs] = [said.groups.known, said.resources.known, said.verbs.known];
  const only = words(rule, names.names);
  const narrowed = only.known.length > 0 || (only.open ?? false);
  const grant = (path: Path, weight: Pick<RoleGrant, "role" | "power" | "may" | "isLesser">): RoleGrant => ({
    at: { definition, path: `${rule.path}.${path}` },
    level,
    narrowed,
    ...weight,
  });
  const role = `${shown(verbs)} on ${shown(resources)}`;
  const every = (list: readonly string[]): boolean => list.includes("*");
  // Without a group it is no rule on resources, but on paths of the API server.
  if (groups.length === 0) return [];
  const isWhole = every(verbs) && every(resources);
  if (isWhole && every(groups)) return [grant(names.verbs, { role, power: "admin", may: "do everything" })];
  const may = (verb: string): boolean => every(verbs) || verbs.includes(verb);
  const on = (group: string, ...wanted: readonly string[]): boolean =>
    (every(groups) || groups.includes(group)) &&
    (every(resources) || wanted.some((each) => resources.includes(each)));
  const found: RoleGrant[] = [];
  if (on(RBAC, "roles", "clusterroles") && (verbs.includes("escalate") || verbs.includes("bind"))) {
    found.push(grant(names.verbs, { role, power: "escalation", may: "give itself every right" }));
  } else if (on(CORE, "users", "groups", "serviceaccounts") && verbs.includes("impersonate")) {
    found.push(grant(names.verbs, { role, power: "escalation", may: "act as somebody else" }));
  } else if (on(RBAC, "clusterrolebindings", "rolebindings") && every(verbs)) {
    found.push(grant(names.verbs, { role, power: "escalation", may: "bind roles to itself" }));
  } else if (on(CORE, "serviceaccounts/token") && may("create")) {
    found.push(grant(names.verbs, { role, power: "escalation", may: "make tokens of service accounts" }));
  } else if (on(CORE, "pods/exec", "pods/attach", "nodes/proxy") && may("create")) {
    found.push(
      grant(names.verbs, {
        role,
        power: "escalation",
        may: "run commands in pods, and so with their secrets",
      }),
    );
  }
  if (isWhole)
    found.push(grant(names.verbs, { role, power: "service", may: `do everything with ${shown(groups)}` }));
  if (on(CORE, "secrets") && ["get", "list", "watch"].some(may) && level === "cluster") {
    found.push(grant(names.resources, { role, power: "secrets", may: "read every secret" }));
  } else if (every(resources) && !isWhole && !isReadOnly(verbs)) {
    found.push(
      grant(names.resources, {
        role,
        power: "wild-resource",
        may: `${shown(verbs)} ${every(groups) ? "everything" : `everything of ${shown(groups)}`}`,
      }),
    );
  } else if (every(verbs) && found.length === 0) {
    found.push(
      grant(names.verbs, {
        role,
        power: "service",
        may: `do everything with ${shown(resources)}`,
        isLesser: true,
      }),
    );
  }
  return found;
}

/** API groups; the first ones have no name. */
const CORE = "";
const RBAC = "rbac.authorization.k8s.io";

const isReadOnly = (verbs: readonly string[]): boolean =>
  verbs.every((verb) => verb === "get" || verb === "list" || verb === "watch");

/** Roles that every cluster has. */
const BUILT_IN: Readonly<Record<string, Pick<RoleGrant, "power" | "may" | "isLesser">>> = {
  "cluster-admin": { power: "admin", may: "do everything" },
  admin: { power: "secrets", may: "read and change every secret, and bind roles" },
  edit: { power: "secrets", may: "read and change every secret" },
};

/** What a provider tells is the name of a role that is made here, and judged there. */
const mayBeBuiltIn = ({ prefix = "", suffix = "", reason }: Unknown): boolean =>
  reason.code !== "apply" &&
  Object.keys(BUILT_IN).some((name) => name.startsWith(prefix) && name.endsWith(suffix));

/** Accounts of workloads are each somebody. */
const mayBeEverybody = ({ prefix = "", reason }: Unknown, kind: Value): boolean =>
  reason.code !== "apply" &&
  textOf(kind) !== "ServiceAccount" &&
  ("system:".startsWith(prefix) || prefix.startsWith("system:"));

const EVERYBODY = /^system:(?:anonymous|unauthenticated|authenticated)$/;

function ofBinding(
  definition: Definition,
  node: Node,
  { roleRef, subjects }: { readonly roleRef: Path; readonly subjects: Path },
  level: Level,
): RoleGrant[] {
  const under = (path: Path): Path => (node.path === "" ? path : `${node.path}.${path}`);
  const rolePath = under(`${roleRef}.name`);
  const named = node.get(`${roleRef}.name`);
  const role = textOf(named);
  const found: RoleGrant[] = [];
  if (named.state === "unknown" && mayBeBuiltIn(named))
    found.push(...possibleGrants({ definition, path: rolePath }, level, named.reason, ["admin", "secrets"]));
  const weight = role !== undefined && Object.hasOwn(BUILT_IN, role) ? BUILT_IN[role] : undefined;
  // Within a namespace only the whole of it weighs.
  const { items, open } = node.all(subjects);
  const isPeoples =
    !open && items.length > 0 && items.every((subject) => textOf(subject.get("kind")) === "Group");
  if (weight && (level === "cluster" || weight.power === "admin")) {
    const at = { definition, path: rolePath };
    found.push({ at, role: role!, level, narrowed: false, isPeoples, ...weight });
  }
  if (open && !isDiscovery(role))
    found.push(...possibleGrants({ definition, path: under(subjects) }, level, open.reason, ["public"]));
  for (const subject of items) {
    const value = subject.get("name");
    const name = textOf(value);
    const at = { definition, path: `${subject.path}.name` };
    if (value.state === "unknown" && mayBeEverybody(value, subject.get("kind")) && !isDiscovery(role))
      found.push(...possibleGrants(at, level, value.reason, ["public"]));
    if (name === undefined) continue;
    if (EVERYBODY.test(name) && !isDiscovery(role)) {
      found.push({
        at,
        role: `${role ?? "a role"} to ${name}`,
        power: "public",
        may: "do what the role allows",
        level,
        narrowed: false,
      });
    }
  }
  return found;
}

/** What everybody may ask of every cluster: its version, and whether it lives. */
const isDiscovery = (role: string | undefined): boolean =>
  /^system:(?:discovery|basic-user|public-info-viewer|service-account-issuer-discovery)$/.test(role ?? "");

interface Words {
  readonly known: readonly string[];
  /** Why there may be further ones. */
  readonly open?: Reason;
}

function words(node: Node, path: Path): Words {
  const { items, open } = node.all(path);
  const values = items.map((item) => item.get(""));
  const hidden = values.find((value) => value.state === "unknown");
  const reason = open?.reason ?? hidden?.reason;
  return { known: values.flatMap((value) => textOf(value) ?? []), ...(reason && { open: reason }) };
}

const textOf = (value: Value): string | undefined =>
  value.state === "known" && value.kind === "string" ? value.value : undefined;

const shown = (list: readonly string[]): string =>
  list.length > 3
    ? `${list.slice(0, 3).join(", ")} and more`
    : list.map((each) => (each === "" ? "core" : each)).join(", ");
