import { type Definition, type Path } from "../definition.ts";
import { type RoleGrant } from "./role-grant.ts";
import { type VaultPath, readVaultPolicy } from "./vault-policy.ts";

/** The paths of a policy of Vault that weigh. */
export function vaultGrants(definition: Definition, path: Path): RoleGrant[] {
  const value = definition.get(path);
  const pieces = value.state === "known" ? [value] : value.state === "unknown" ? (value.pieces ?? []) : [];
  // What is not known of a text cannot be a star: it is read as a name.
  const text = pieces
    .map((piece) =>
      typeof piece === "string"
        ? piece
        : piece.state === "known" && piece.kind === "string"
          ? piece.value
          : "\u2026",
    )
    .join("");
  return readVaultPolicy(text).flatMap((each) => {
    const weight = weightOf(each);
    return weight
      ? [
          {
            at: { definition, path },
            level: "server",
            narrowed: false,
            role: said(each),
            ...weight,
          } satisfies RoleGrant,
        ]
      : [];
  });
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
