import { type Path } from "../definition.ts";
import { type Level } from "../privilege/role-grant.ts";

/** Arguments by which somebody is given a role or right. */
export type RoleFacts =
  | {
      readonly by: "google";
      readonly role: Path;
      readonly members: Path;
      readonly condition?: Path;
      readonly level: Level;
    }
  /** A document of bindings in JSON. */
  | { readonly by: "google-policy"; readonly document: Path; readonly level: Level }
  /** The permissions of a role that is made here. */
  | { readonly by: "google-permissions"; readonly permissions: Path; readonly level: Level }
  /** A role by its name or its id, at a scope. */
  | {
      readonly by: "azure";
      readonly name: Path;
      readonly id: Path;
      readonly scope: Path;
      readonly condition: Path;
      readonly principal: Path;
      /** What the principal is, where somebody says it: `Group`. */
      readonly kind: Path;
    }
  /** The actions of a role that is made here, at its scope. */
  | { readonly by: "azure-actions"; readonly permissions: Path; readonly scope: Path }
  /** A role of the directory, by the id of its template. */
  | { readonly by: "entra-role"; readonly id: Path }
  /** Permissions of an application, by their ids; each block or element at the path has one. */
  | { readonly by: "entra-permission"; readonly each: Path; readonly id: Path; readonly isRole: Path }
  /** Rules of a role in a cluster. */
  | { readonly by: "kubernetes-rules"; readonly level: Level }
  /** A role that is bound to somebody in a cluster. */
  | { readonly by: "kubernetes-binding"; readonly level: Level }
  /** An object of any kind, which may be a role or a binding. */
  | { readonly by: "kubernetes-object"; readonly object: Path }
  /** A policy of Vault, in HCL or JSON. */
  | { readonly by: "vault"; readonly policy: Path };
