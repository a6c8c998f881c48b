import { type SourcePosition } from "./source-position.ts";

/** A resource as a state, a preview or the engine tells of it. */
export interface PulumiResource {
  readonly urn: string;
  /** `aws:iam/accessKey:AccessKey` */
  readonly token: string;
  /** What the program wants, by Pulumi's names. */
  readonly inputs: object;
  /** What the provider answered, or the state holds. */
  readonly outputs?: object | undefined;
  readonly id?: string | undefined;
  /** Which inputs were secret; undefined where the marks are in the inputs, or nobody saw any. */
  readonly secrets?: SecretPaths | undefined;
  /** Resources of a program's own making, which only hold others. */
  readonly isComponent: boolean;
  readonly dependencies: readonly string[];
  /** The resources that each input was computed from. */
  readonly propertyDependencies: ReadonlyMap<string, readonly string[]>;
  readonly options: ResourceOptions;
  /** Where the program makes it; a policy is not told. */
  readonly position?: SourcePosition | undefined;
}

export interface ResourceOptions {
  readonly protect?: boolean | undefined;
  readonly ignoreChanges: readonly string[];
  /** Is the old one deleted first? Not, where nothing says so; previews and states never show it. */
  readonly deleteBeforeReplace?: boolean | "not shown" | undefined;
  /** Inputs and outputs that the SDK of the resource makes secret whatever they are, and the program's own. */
  readonly additionalSecretOutputs: readonly string[];
  /** What replaces it; undefined where that is not shown. */
  readonly replacedBy?: ReplacementOptions | undefined;
}

export interface ReplacementOptions {
  /** Resources with which it is replaced. */
  readonly replaceWith: readonly string[];
  /** Is there a value whose change replaces it? What it is computed from is shown nowhere. */
  readonly hasTrigger: boolean;
}

/** The whole is secret, or some of its parts. */
export type SecretPaths = true | ReadonlyMap<string, SecretPaths>;

export const secretAt = (secrets: SecretPaths | undefined, key: string): SecretPaths | undefined =>
  secrets === true ? true : secrets?.get(key);

/** The name at the end of a URN, which may hold any character. */
export function nameOf(urn: string): string {
  const parts = urn.split("::");
  return parts.length > 3 ? parts.slice(3).join("::") : urn;
}

/** The token in a URN: of `parent$child` the child. */
export function tokenOf(urn: string): string {
  const types = urn.split("::")[2] ?? "";
  return types.slice(types.lastIndexOf("$") + 1);
}
