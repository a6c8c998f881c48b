import { type Reason, type Unknown, type Value, type Via } from "./value.ts";

/** Names separated by dots, Terraform's; a number picks an element: `restrictions.api_targets.0.service`. */
export type Path = string;

export type DefinitionKind =
  "resource" | "data" | "ephemeral" | "provider" | "variable" | "output" | "local" | "module" | "backend";

/** A place in a configuration that can be read by path. */
export interface Node {
  /** Where this node stands in its definition; empty for the definition itself. */
  readonly path: Path;
  /**
   * Evaluates what stands at the path, once. An object, a single block, and a list or set of one element read the
   * same, so names may be asked of a list of one, and `0` of an object.
   */
  get(path: Path): Value;
  /** Every block or element at the path. */
  all(path: Path): Elements;
}

export interface Elements {
  readonly items: readonly Node[];
  /** Set where there may be further ones, zero or more. */
  readonly open?: Unknown;
}

/** One declared thing, whichever language declared it. Attribute names are Terraform's; a reader translates its own. */
export interface Definition extends Node {
  /** `module.api["eu"].aws_iam_access_key.ci[0]`, `var.x`, `module.m.output.x`, or a Pulumi URN. */
  readonly address: string;
  /** The address without instance keys. */
  readonly block: string;
  readonly kind: DefinitionKind;
  /** `aws_iam_access_key`; the local name of a provider; empty for a variable, output, local or module. */
  readonly type: string;
  /** The last part of the address: `ci`. */
  readonly name: string;
  /** Address of the module instance; empty for the root. */
  readonly module: string;
  /** Directory of the module, relative to the boundary. */
  readonly directory: string;
  /** Why the number of instances, or whether there is any, is not known; what is bad here is so only if there is one. */
  readonly conditional?: Reason | undefined;
  /** The names of attributes and block types that are written here, in source order. */
  readonly names: readonly string[];
  /**
   * False where the text that it is written in holds nothing that looks like a secret (`mayContainToken`), so that
   * looking through all its arguments can be spared; undefined where nobody looked.
   */
  readonly mayHoldToken?: boolean;
  /** What this definition, or what stands at the path, reads from other definitions. */
  references(path?: Path): readonly Reference[];
  readonly lifecycle: Lifecycle;
  /** What the state says of it. */
  readonly prior?: Definition | undefined;
  /** Where a state says so: the blocks that it depends on, triggers of its replacement included. */
  readonly dependsOn?: readonly string[];
  locate(path?: Path): Location;
}

export interface Reference {
  /** Address of what is read, with instance keys as far as they are known. */
  readonly address: string;
  /** What is read of it; empty for the whole. */
  readonly path: Path;
  readonly via: Via;
  /** Where in the reading definition. */
  readonly from: Path;
}

export interface Lifecycle {
  readonly createBeforeDestroy: Value;
  /** What depends on it has no say in the order in which it is replaced; in Terraform it has. */
  readonly ordersAlone?: true;
  readonly preventDestroy: Value;
  readonly replaceTriggeredBy: readonly Reference[];
  readonly ignoreChanges: readonly Path[] | "all";
  /** Why it may be replaced by something that is not listed, for the door cannot see it. */
  readonly unseen?: Reason | undefined;
}

/** Offsets are UTF-16 code units in the file; the door that read it turns them into lines and columns. */
export interface Location {
  /** Relative to the boundary, with `/`; undefined where there is no source. */
  readonly file: string | undefined;
  readonly start: number;
  readonly end: number;
  /** The module calls that led here, innermost first. */
  readonly callers: readonly Caller[];
}

export interface Caller {
  /** `module.api["eu"]` */
  readonly address: string;
  readonly file: string;
  readonly start: number;
}

/** Cuts instance keys off an address: `module.a["x.y"].b.c[0]` is `module.a.b.c`. */
export const withoutKeys = (address: string): string =>
  address.replace(/\[(?:"(?:[^"\\]|\\.)*"|[^\]"]*)\]/g, "");
