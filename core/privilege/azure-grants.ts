import { type RoleFacts } from "../catalog/role-facts.ts";
import { type Definition, type Node, type Path } from "../definition.ts";
import { mayBeNothing } from "../lens/predicate.ts";
import { type Place } from "../rule.ts";
import { type Stack } from "../stack.ts";
import { type Reason, type Unknown, type Value, marksDeep } from "../value.ts";
import { type Weight, azureRole, directoryRole, graphPermission } from "./azure-powers.ts";
import { possibleGrants } from "./possible-grants.ts";
import { type Level, type Power, type RoleGrant } from "./role-grant.ts";

type Facts = Extract<RoleFacts, { by: `azure${string}` | `entra${string}` }>;

/** The roles that weigh, of those that a definition gives in Azure or its directory. */
export function azureGrants(definition: Definition, facts: Facts, stack: Stack): RoleGrant[] {
  switch (facts.by) {
    case "azure":
      return ofAssignment(definition, facts, stack);
    case "azure-actions":
      return ofActions(definition, facts, stack);
    case "entra-role":
      return ofDirectoryRole(definition, facts.id, stack);
    case "entra-permission":
      return ofPermissions(definition, facts, stack);
  }
}

function ofAssignment(
  definition: Definition,
  { name, id, scope, condition, principal, kind }: Extract<Facts, { by: "azure" }>,
  stack: Stack,
): RoleGrant[] {
  const path = definition.get(name).state === "absent" ? id : name;
  const level = levelOf(definition.get(scope), stack);
  const demanded = definition.get(condition);
  const narrowed =
    demanded.state === "unknown" && mayBeNothing(demanded) ? demanded.reason : demanded.state !== "absent";
  const at = { definition, path };
  const role = definition.get(path);
  const isPeoples = arePeople(definition.get(principal), definition.get(kind), stack);
  return [
    ...namesIn(role, stack).flatMap(({ text, doubt }): RoleGrant[] => {
      const known = azureRole(text);
      return known ? [{ at, level, narrowed, isPeoples, ...known, ...(doubt && { doubt }) }] : [];
    }),
    ...possibly(role, stack, at, level, ["admin", "escalation", "secrets"]),
  ];
}

/** A group or a user of the directory: by what it is said to be, else by what its id was drawn from. */
function arePeople(principal: Value, kind: Value, stack: Stack): boolean {
  if (kind.state === "known" && kind.kind === "string") return /^(?:Group|User)$/i.test(kind.value);
  const types = (marksDeep(principal).origins ?? []).flatMap(({ address }) => {
    const source = stack.byAddress(address);
    return source?.kind === "resource" || source?.kind === "data" ? [source.type] : [];
  });
  return types.length > 0 && types.every((type) => PEOPLE.test(type));
}

const PEOPLE = /^azuread_(?:group|user)s?$/;

/** Of what nothing is known that would tell which one it is, it may be any. */
function possibly(
  value: Value,
  stack: Stack,
  at: Place,
  level: Level,
  powers: readonly Power[],
): RoleGrant[] {
  if (value.state !== "unknown" || value.reason.code === "apply") return [];
  return namesIn(value, stack).length > 0 ? [] : possibleGrants(at, level, value.reason, powers);
}

/** Why there may be further ones, of which nothing is known. */
const further = (
  open: Unknown | undefined,
  at: Place,
  level: Level,
  powers: readonly Power[],
): RoleGrant[] => (open ? possibleGrants(at, level, open.reason, powers) : []);

/** A role that is made here: what it lists as actions counts where it may be assigned. */
function ofActions(
  definition: Definition,
  { permissions, scope }: Extract<Facts, { by: "azure-actions" }>,
  stack: Stack,
): RoleGrant[] {
  const level = levelOf(definition.get(scope), stack);
  const { items, open } = definition.all(permissions);
  const found = items.flatMap((block) => {
    const except = new Set(
      block
        .all("not_actions")
        .items.flatMap((each) => namesIn(each.get(""), stack).map(({ text }) => text.toLowerCase())),
    );
    return ["actions", "data_actions"].flatMap((which) => {
      const said = block.all(which);
      const powers = POWERS_OF_ACTIONS[which]!;
      return [
        ...said.items.flatMap((item): RoleGrant[] => {
          const value = item.get("");
          const [name] = namesIn(value, stack);
          const weight = name && actionWeight(name.text, except, which);
          const at = { definition, path: item.path };
          return weight
            ? [{ at, level, narrowed: false, ...weight, ...(name.doubt && { doubt: name.doubt }) }]
            : possibly(value, stack, at, level, powers);
        }),
        ...further(said.open, { definition, path: `${block.path}.${which}` }, level, powers),
      ];
    });
  });
  const at = { definition, path: permissions };
  return [...found, ...further(open, at, level, ["admin", "escalation", "secrets"])];
}

const POWERS_OF_ACTIONS: Readonly<Record<string, readonly Power[]>> = {
  actions: ["admin", "escalation", "secrets"],
  data_actions: ["secrets"],
};

function actionWeight(
  action: string,
  except: ReadonlySet<string>,
  which: string,
): Pick<RoleGrant, "role" | "power" | "may" | "isLesser"> | undefined {
  const lower = action.toLowerCase();
  if (lower === "*") {
    if (which === "data_actions")
      return {
        role: `data action ${action}`,
        power: "secrets",
        may: "read and change all data, secrets included",
      };
    const cannotAssign = [...except].some((each) => each.startsWith("microsoft.authorization/"));
    return {
      role: `action ${action}`,
      power: "admin",
      may: "do everything",
      ...(cannotAssign && { isLesser: true }),
    };
  }
  if (
    /^microsoft\.authorization\/(?:\*|roleassignments\/(?:\*|write)|roledefinitions\/(?:\*|write)|\*\/write)$/.test(
      lower,
    )
  ) {
    return { role: `action ${action}`, power: "escalation", may: "give itself and others any role" };
  }
  if (/^microsoft\.keyvault\/(?:\*|vaults\/\*|vaults\/secrets\/(?:\*|getsecret\/action))$/.test(lower)) {
    return { role: `action ${action}`, power: "secrets", may: "read every secret" };
  }
  return undefined;
}

function ofDirectoryRole(definition: Definition, path: Path, stack: Stack): RoleGrant[] {
  const value = definition.get(path);
  const names = [...namesIn(value, stack), ...namesOfSources(value, stack)];
  const at = { definition, path };
  return [
    ...weighed(names, at, directoryRole),
    ...(names.length > 0 ? [] : possibly(value, stack, at, "tenant", ["admin", "escalation"])),
  ];
}

/** What the first of the names is worth in the directory; of several that it may be, each. */
const weighed = (
  names: readonly Named[],
  at: Place,
  weigh: (name: string) => Weight | undefined,
): RoleGrant[] =>
  names
    .filter(({ doubt }, i) => i === 0 || doubt)
    .flatMap(({ text, doubt }): RoleGrant[] => {
      const known = weigh(text);
      return known ? [{ at, level: "tenant", narrowed: false, ...known, ...(doubt && { doubt }) }] : [];
    });

function ofPermissions(
  definition: Definition,
  { each, id, isRole }: Extract<Facts, { by: "entra-permission" }>,
  stack: Stack,
): RoleGrant[] {
  const { nodes, open } = each === "" ? { nodes: [definition] } : blocksAt(definition, each.split("."));
  const found = nodes.flatMap((node: Node) => {
    if (isRole !== "" && !namesIn(node.get(isRole), stack).some(({ text }) => text === "Role")) return [];
    const value = node.get(id);
    const items = value.state === "known" && "items" in value ? node.all(id).items : [undefined];
    return items.flatMap((item): RoleGrant[] => {
      const permission = item ? item.get("") : value;
      const at = { definition, path: item ? item.path : node.path === "" ? id : `${node.path}.${id}` };
      return [
        ...weighed(namesIn(permission, stack), at, graphPermission),
        ...possibly(permission, stack, at, "tenant", ["escalation"]),
      ];
    });
  });
  const [first = id] = each.split(".");
  return [...found, ...further(open, { definition, path: first }, "tenant", ["escalation"])];
}

interface Blocks {
  readonly nodes: readonly Node[];
  /** Set where there may be further ones. */
  readonly open?: Unknown | undefined;
}

function blocksAt(node: Node, [first, ...rest]: readonly string[]): Blocks {
  if (first === undefined) return { nodes: [node] };
  const { items, open } = node.all(first);
  const below = items.map((each) => blocksAt(each, rest));
  return {
    nodes: below.flatMap(({ nodes }) => nodes),
    open: open ?? below.find((each) => each.open)?.open,
  };
}

interface Named {
  readonly text: string;
  readonly doubt?: Reason;
}

/** A name or id: as it is written; else what the last step of where it was drawn from calls it (`app_role_ids["X"]`). */
function namesIn(value: Value, stack: Stack): Named[] {
  if (value.state === "known") return value.kind === "string" ? [{ text: value.value }] : [];
  if (value.state === "absent") return [];
  if (value.oneOf) {
    return value.oneOf.flatMap((each) =>
      namesIn(each, stack).map(({ text }) => ({ text, doubt: value.reason })),
    );
  }
  const parts = [value.suffix, value.prefix].filter((each) => each !== undefined).map((text) => ({ text }));
  const steps = (value.origins ?? []).flatMap(
    ({ path }) => /^(?:app_role_ids|oauth2_permission_scope_ids)\.(.+)$/.exec(path)?.[1] ?? [],
  );
  return [...steps.map((text) => ({ text })), ...parts, ...namesOfSources(value, stack)];
}

/** What the definitions that a value was drawn from are called: a role of the directory by its name, a data source by its argument. */
function namesOfSources(value: Value, stack: Stack): Named[] {
  return (marksDeep(value).origins ?? []).flatMap(({ address }) => {
    const source = stack.byAddress(address);
    if (source?.kind !== "resource" && source?.kind !== "data") return [];
    return ["display_name", "template_id", "name", "role_definition_id"].flatMap((path) => {
      const said = source.get(path);
      return said.state === "known" && said.kind === "string" ? [{ text: said.value }] : [];
    });
  });
}

const LEVEL_OF_TYPE: readonly (readonly [RegExp, Level])[] = [
  [/^azurerm_management_group/, "management group"],
  [/^azurerm_subscription$/, "subscription"],
  [/^azurerm_client_config$/, "subscription"],
  [/^azurerm_resource_group$/, "resource group"],
];

/** What a scope is: by its text, else by what it was drawn from. */
function levelOf(value: Value, stack: Stack): Level {
  const text = value.state === "known" && value.kind === "string" ? value.value : undefined;
  if (text !== undefined) return levelOfText(text);
  if (value.state === "absent") return "unknown";
  const suffix = value.state === "unknown" ? value.suffix : undefined;
  if (suffix && /\/resourceGroups\/[^/]+\//i.test(suffix)) return "resource";
  if (suffix && /\/resourceGroups\/[^/]+$/i.test(suffix)) return "resource group";
  const types = (marksDeep(value).origins ?? []).flatMap(({ address }) => {
    const source = stack.byAddress(address);
    return source?.kind === "resource" || source?.kind === "data" ? [source.type] : [];
  });
  const [type] = types;
  if (type === undefined) return "unknown";
  return LEVEL_OF_TYPE.find(([pattern]) => pattern.test(type))?.[1] ?? "resource";
}

function levelOfText(text: string): Level {
  const parts = text.split("/").filter((part) => part !== "");
  if (parts.length === 0) return "tenant";
  if (/^providers\/Microsoft\.Management\/managementGroups\/[^/]+$/i.test(parts.join("/")))
    return "management group";
  if (parts[0]?.toLowerCase() !== "subscriptions") return "resource";
  if (parts.length === 2) return "subscription";
  return parts.length === 4 && parts[2]?.toLowerCase() === "resourcegroups" ? "resource group" : "resource";
}
