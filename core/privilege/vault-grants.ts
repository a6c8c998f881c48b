import { type Definition, type Path } from "../definition.ts";
import { type Place } from "../rule.ts";
import { type Reason, type Value } from "../value.ts";
import { documentOf } from "./document.ts";
import { possibleGrants } from "./possible-grants.ts";
import { type Power, type RoleGrant } from "./role-grant.ts";
import { HOLE, type VaultPath, readVaultPolicy, vaultPolicyOf } from "./vault-policy.ts";

/** The paths of a policy of Vault that weigh. */
export function vaultGrants(definition: Definition, path: Path): RoleGrant[] {
  return grantsIn(definition.get(path), { definition, path });
}

const POWERS: readonly Power[] = ["admin", "escalation", "secrets"];
const NO_POLICY: Reason = { code: "error", text: "it is no policy of Vault" };

function grantsIn(value: Value, at: Place): RoleGrant[] {
  if (value.state === "absent") return [];
  const { pieces, encodes, oneOf }: Partial<Extract<Value, { state: "unknown" }>> =
    value.state === "unknown" ? value : {};
  if (oneOf && !pieces && value.state === "unknown")
    return oneOf.flatMap((each) =>
      grantsIn(each, at).map((grant): RoleGrant => ({ doubt: value.reason, ...grant })),
    );
  const doubt = value.state === "unknown" ? value.reason : NO_POLICY;
  const text = value.state === "known" ? textOf(value) : pieces?.map(pieceOf).join("");
  if (text === undefined && !encodes) return possibleGrants(at, "server", doubt, POWERS);
  const isJson = encodes !== undefined || text!.trimStart().startsWith("{");
  const { paths, isOpen } = isJson
    ? vaultPolicyOf(encodes ?? documentOf(value) ?? value)
    : readVaultPolicy(text!);
  return [
    ...paths.flatMap((each) => grantsBy(each, at, doubt)),
    ...(isOpen ? possibleGrants(at, "server", doubt, POWERS) : []),
  ];
}

const textOf = (value: Value): string | undefined =>
  value.state === "known" && value.kind === "string" ? value.value : undefined;

const pieceOf = (piece: string | Value): string =>
  typeof piece === "string" ? piece : (textOf(piece) ?? HOLE);

function grantsBy(path: VaultPath, at: Place, doubt: Reason): RoleGrant[] {
  const { path: name, capabilities, isOpen } = path;
  // Of a path of which nothing is known, it may be any.
  if (name === HOLE)
    return isOpen || weightOf({ path: "*", capabilities }) ? possibleGrants(at, "server", doubt, POWERS) : [];
  const known = weightOf(path);
  const certain: RoleGrant[] = known
    ? [{ at, level: "server", narrowed: false, role: said(path), ...known }]
    : [];
  const most = isOpen && weightOf({ path: name, capabilities: [...capabilities, ...CHANGES, "read"] });
  return most && most.power !== known?.power
    ? [...certain, ...possibleGrants(at, "server", doubt, [most.power])]
    : certain;
}

const said = ({ path, capabilities }: VaultPath): string => `${capabilities.join(", ")} on ${path}`;

const CHANGES = ["create", "update", "patch", "delete", "sudo"];

function weightOf({
  path,
  capabilities,
}: VaultPath): Pick<RoleGrant, "power" | "may" | "isLesser"> | undefined {
  if (capabilities.includes("deny")) return undefined;
  const mayChange = capabilities.some((each) => CHANGES.includes(each));
  const mayRead = capabilities.includes("read");
  if (/^\/?(?:\*|\+\/\*)$/.test(path)) {
    if (mayChange) return { power: "admin", may: "do everything" };
    return mayRead ? { power: "secrets", may: "read every secret" } : undefined;
  }
  if (/^sys\/(?:\*|polic(?:y|ies)(?:\/acl)?\/\*|auth\/\*)$/.test(path) && mayChange) {
    return { power: "escalation", may: "give itself every right" };
  }
  if (/^auth\/(?:\*|token\/(?:\*|create\*|create-orphan))$/.test(path) && mayChange) {
    return { power: "escalation", may: "make tokens with other rights" };
  }
  if (/^identity\/\*$/.test(path) && mayChange) return { power: "escalation", may: "become somebody else" };
  if (/^(?:secret|kv|secrets|cubbyhole)(?:\/data)?\/\*$/.test(path) && mayRead) {
    return { power: "secrets", may: "read every secret of the engine", isLesser: true };
  }
  return undefined;
}
