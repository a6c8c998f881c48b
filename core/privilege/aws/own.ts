import { type PrincipalKind } from "../../catalog/principal-facts.ts";
import { type Definition, type Path } from "../../definition.ts";
import { type Reason, type Value } from "../../value.ts";

/** What is the principal itself, or a part of what it has: its policies, its groups. */
export interface Own {
  /** As the table of actions calls its kind: `role`, `user`, `group`, `policy`, `PermissionSet`. */
  readonly kind: string;
  readonly definition?: Definition;
  /** What its ARN ends with, `role/app/deployer`, with `…` for what is not known; undefined where nothing is. */
  readonly name?: string;
  /** It may stand under a path that is not known: `role/…/deployer`. */
  readonly isBelow?: true;
  /** Why a part of the name is not known. */
  readonly partly?: Reason;
}

/** A user of whom nothing is known but that it is one. */
export const ANY_USER: Own = { kind: "user" };

export const KINDS: Readonly<Record<PrincipalKind, string>> = {
  role: "role",
  user: "user",
  group: "group",
  "permission set": "PermissionSet",
};

/** A name and the path before it, as far as they are known. */
interface Called {
  readonly name: string;
  /** `/app/`; undefined where it is not known. */
  readonly path: string | undefined;
  readonly partly?: Reason;
}

/** What a definition says that it is called. */
export function calledIn(definition: Definition, name: Path, path: Path): Called | undefined {
  const value = definition.get(name);
  const text = textOf(value);
  if (text === undefined || text === "…") return undefined;
  const below = definition.get(path);
  return {
    name: text,
    path: below.state === "absent" ? "/" : below.state === "known" ? textOf(below) : undefined,
    ...(value.state === "unknown" && { partly: value.reason }),
  };
}

export const ownName = (
  kind: string,
  { name, path, partly }: Called,
): Pick<Own, "name" | "isBelow" | "partly"> => ({
  name: `${kind}${path ?? "/"}${name}`,
  ...(path === undefined && { isBelow: true }),
  ...(partly && { partly }),
});

/** What is known of a text, with `…` for what is not. */
function textOf(value: Value): string | undefined {
  if (value.state === "known") return value.kind === "string" ? value.value : undefined;
  if (value.state === "absent" || !value.pieces) return undefined;
  return value.pieces.map((piece) => (typeof piece === "string" ? piece : "…")).join("");
}
