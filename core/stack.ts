import { type Definition, type Path, type Reference } from "./definition.ts";
import { type Origin, type Reason } from "./value.ts";

/** What is judged together: one root module in one environment, one plan, one state, one Pulumi stack. */
export interface Stack {
  /** Path of the root module relative to the boundary, the plan's file name, the Pulumi stack's name. */
  readonly id: string;
  readonly door: "hcl" | "plan" | "plan+source" | "state" | "pulumi";
  readonly environment?: string;
  /** What is judged is kept in a state, not only defined. */
  readonly isState?: true;
  readonly definitions: readonly Definition[];
  /** One for each block that is declared and makes nothing: `count = 0`, an empty `for_each`. */
  readonly unmade?: readonly Definition[];
  byAddress(address: string): Definition | undefined;
  /** Who reads from a definition: each reference's `from` lies in `reader`. */
  consumers(of: Definition, path?: Path): readonly Consumer[];
  provider(name: string): ProviderInfo | undefined;
  /** What this door cannot see at all: unknown, never absent. */
  readonly blind: ReadonlySet<Blindness>;
  readonly unread: readonly Unread[];
  /** Why further definitions may stand beside these: what is not found among these may be there. */
  readonly leavesOut?: Reason;
  /**
   * Where a text is known although nobody wrote it, the place that gives it: what a data source read, or what a
   * provider made earlier. Undefined where none of them gives the text.
   */
  toldBy?(text: string): Origin | undefined;
  /** A sentence with the names that the language of the stack has for arguments and types; Terraform's unless given. */
  inWords?(sentence: string): string;
  /** Is what stands at an address made, changed or replaced by what is judged? Undefined where nothing says so. */
  isChanged?(address: string): boolean;
}

/**
 * `lifecycle`: no lifecycle blocks. `source`: no text to point into. `secretness`: not which values are marked.
 * `wiring`: not what reads what, so that nobody can tell what was written from what was computed. `program`: not the
 * program that wrote it all, so that what is marked secret or drawn from elsewhere need not be written in it.
 */
export type Blindness = "lifecycle" | "source" | "secretness" | "wiring" | "program";

export interface Consumer {
  readonly reader: Definition;
  readonly reference: Reference;
}

export interface ProviderInfo {
  /** `registry.terraform.io/hashicorp/aws` */
  readonly source: string;
  /** As `required_providers` writes it. */
  readonly constraint?: string;
  /** The version in the lock file. */
  readonly locked?: string;
}

/** A module or file that was not read, and why. */
export interface Unread {
  /** `module.vpc`, or a path. */
  readonly what: string;
  readonly why: "not-installed" | "outside-boundary" | "unreadable" | "loop";
  readonly file?: string;
  readonly start?: number;
}
