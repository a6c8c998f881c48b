import { type RoleFacts } from "../catalog/role-facts.ts";
import { type Definition, type Node, type Path } from "../definition.ts";
import { type Value } from "../value.ts";
import { type Level, type RoleGrant } from "./role-grant.ts";

type Facts = Extract<RoleFacts, { by: `kubernetes${string}` }>;

/** Rights in a cluster that weigh: by the rules of a role, or by what is bound to whom. */
export function kubernetesGrants(definition: Definition, facts: Facts): RoleGrant[] {
  switch (facts.by) {
    case "kubernetes-rules":
      return definition.all("rule").items.flatMap((rule) => ofRule(definition, rule, TERRAFORM, facts.level));
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
  const [object] = definition.all(path).items;
  const kind = object && textOf(object.get("kind"));
  if (kind === "ClusterRole" || kind === "Role") {
    const level = kind === "Role" ? "namespace" : "cluster";
    return object!.all("rules").items.flatMap((rule) => ofRule(definition, rule, API, level));
  }
  if (kind === "ClusterRoleBinding" || kind === "RoleBinding") {
    const level = kind === "RoleBinding" ? "namespace" : "cluster";
    return ofBinding(definition, object!, { roleRef: "roleRef", subjects: "subjects" }, level);
  }
  return [];
}

function ofRule(definition: Definition, rule: Node, names: RuleNames, level: Level): RoleGrant[] {
  const [groups, resources, verbs] = [names.groups, names.resources, names.verbs].map((path) =>
    words(rule, path),
  ) as [Words, Words, Words];
  const narrowed = rule.get(names.names).state !== "absent" && words(rule, names.names).length > 0;
  const grant = (path: Path, weight: Pick<RoleGrant, "role" | "power" | "may" | "isLesser">): RoleGrant => ({
    at: { definition, path: `${rule.path}.${path}` },
    level,
    narrowed,
    ...weight,
  });
  const role = `${shown(verbs)} on ${shown(resources)}`;
  const every = (list: Words): boolean => list.includes("*");
  if (every(verbs) && every(resources)) {
    return [
      grant(names.verbs, {
        role,
        power: every(groups) ? "admin" : "service",
        may: every(groups) ? "do everything" : `do everything with ${shown(groups)}`,
      }),
    ];
  }
  const may = (verb: string): boolean => every(verbs) || verbs.includes(verb);
  const on = (...wanted: readonly string[]): boolean =>
    every(resources) || wanted.some((each) => resources.includes(each));
  const found: RoleGrant[] = [];
  if (on("roles", "clusterroles") && (verbs.includes("escalate") || verbs.includes("bind"))) {
    found.push(grant(names.verbs, { role, power: "escalation", may: "give itself every right" }));
  } else if (on("users", "groups", "serviceaccounts") && verbs.includes("impersonate")) {
    found.push(grant(names.verbs, { role, power: "escalation", may: "act as somebody else" }));
  } else if (on("clusterrolebindings", "rolebindings") && every(verbs)) {
    found.push(grant(names.verbs, { role, power: "escalation", may: "bind roles to itself" }));
  } else if (on("serviceaccounts/token") && may("create")) {
    found.push(grant(names.verbs, { role, power: "escalation", may: "make tokens of service accounts" }));
  } else if (on("pods/exec", "pods/attach", "nodes/proxy") && may("create")) {
    found.push(
      grant(names.verbs, {
        role,
        power: "escalation",
        may: "run commands in pods, and so with their secrets",
      }),
    );
  }
  if (on("secrets") && ["get", "list", "watch"].some(may) && level === "cluster") {
    found.push(grant(names.resources, { role, power: "secrets", may: "read every secret" }));
  } else if (every(resources) && !isReadOnly(verbs)) {
    found.push(grant(names.resources, { role, power: "wild-resource", may: `${shown(verbs)} everything` }));
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

const isReadOnly = (verbs: Words): boolean =>
  verbs.every((verb) => verb === "get" || verb === "list" || verb === "watch");

/** Roles that every cluster has. */
const BUILT_IN: Readonly<Record<string, Pick<RoleGrant, "power" | "may" | "isLesser">>> = {
  "cluster-admin": { power: "admin", may: "do everything" },
  admin: { power: "secrets", may: "read and change every secret, and bind roles" },
  edit: { power: "secrets", may: "read and change every secret" },
};

const EVERYBODY = /^system:(?:anonymous|unauthenticated|authenticated)$/;

function ofBinding(
  definition: Definition,
  node: Node,
  { roleRef, subjects }: { readonly roleRef: Path; readonly subjects: Path },
  level: Level,
): RoleGrant[] {
  const under = (path: Path): Path => (node.path === "" ? path : `${node.path}.${path}`);
  const rolePath = under(`${roleRef}.name`);
  const role = textOf(node.get(`${roleRef}.name`));
  const found: RoleGrant[] = [];
  const weight = role !== undefined && Object.hasOwn(BUILT_IN, role) ? BUILT_IN[role] : undefined;
  // Within a namespace only the whole of it weighs.
  if (weight && (level === "cluster" || weight.power === "admin")) {
    found.push({ at: { definition, path: rolePath }, role: role!, level, narrowed: false, ...weight });
  }
  for (const subject of node.all(subjects).items) {
    const name = textOf(subject.get("name"));
    if (name === undefined) continue;
    const at = { definition, path: `${subject.path}.name` };
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

type Words = readonly string[];

function words(node: Node, path: Path): Words {
  return node.all(path).items.flatMap((item) => textOf(item.get("")) ?? []);
}

const textOf = (value: Value): string | undefined =>
  value.state === "known" && value.kind === "string" ? value.value : undefined;

const shown = (list: Words): string =>
  list.length > 3
    ? `${list.slice(0, 3).join(", ")} and more`
    : list.map((each) => (each === "" ? "core" : each)).join(", ");
