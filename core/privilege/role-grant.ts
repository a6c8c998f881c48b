import { type Truth } from "../lens/predicate.ts";
import { type Place } from "../rule.ts";
import { type Reason } from "../value.ts";

/** A role or right that somebody is given at a cloud, a cluster or a secret manager, and that weighs. */
export interface RoleGrant {
  /** Where the role or right is said. */
  readonly at: Place;
  /** As a person calls it: `roles/owner`, `Owner`, `verbs * on *`. */
  readonly role: string;
  readonly power: Power;
  /** What its holder may do, to complete "so that its holder may". */
  readonly may: string;
  /** Where it holds. */
  readonly level: Level;
  /** Does a condition keep it to some resources or times? */
  readonly narrowed: Truth;
  /** Only people have it, who log in, and groups of them. */
  readonly isPeoples?: boolean;
  /** It weighs one severity less: it falls short of the whole. */
  readonly isLesser?: boolean;
  /** Why it may be another one instead. */
  readonly doubt?: Reason;
}

/**
 * What a role is worth. `admin`: all, or nearly. `escalation`: to give oneself more. `secrets`: to read secrets or decrypt.
 * `service`: all of one service. `wild-resource`: something on every resource. `public`: it is given to everybody.
 */
export type Power = "admin" | "escalation" | "secrets" | "service" | "wild-resource" | "public";

/** Where a grant holds, from the widest to a single thing. */
export type Level =
  | "tenant"
  | "organization"
  | "management group"
  | "folder"
  | "billing account"
  | "subscription"
  | "project"
  | "cluster"
  | "server"
  | "resource group"
  | "namespace"
  | "resource"
  | "unknown";

const BROAD: readonly Level[] = [
  "tenant",
  "organization",
  "management group",
  "folder",
  "billing account",
  "subscription",
  "project",
  "cluster",
  "server",
];

/** Does it hold for many things that have nothing to do with each other? */
export const isBroad = ({ level }: RoleGrant): boolean => BROAD.includes(level);

/** It holds for some of them: one severity less. */
export const isGroup = ({ level }: RoleGrant): boolean => level === "resource group" || level === "namespace";
