/** A resource as the engine knows it, before and after the provider answered. */
export interface EngineResource {
  readonly type: string;
  readonly name: string;
  readonly urn: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** What the provider answers; the inputs unless said. */
  readonly outputs?: Readonly<Record<string, unknown>>;
  readonly options?: EngineOptions;
  readonly provider?: { readonly type: string; readonly urn: string; readonly properties?: object };
  readonly parent?: string;
  readonly dependencies?: readonly string[];
  readonly propertyDependencies?: Readonly<Record<string, readonly string[]>>;
  /** The engine does not tell a policy of it, only that there is a dependency. */
  readonly replaceWith?: readonly string[];
}

export interface EngineOptions {
  readonly protect?: boolean;
  readonly ignoreChanges?: readonly string[];
  readonly additionalSecretOutputs?: readonly string[];
  readonly deleteBeforeReplace?: boolean;
  readonly parent?: string;
}

export const urnOf = (type: string, name: string, stack = "dev"): string =>
  `urn:pulumi:${stack}::proj::${type}::${name}`;

/** A resource with a URN made of its type and name. */
export const resource = (
  type: string,
  name: string,
  properties: Readonly<Record<string, unknown>>,
  more: Partial<EngineResource> = {},
): EngineResource => ({ type, name, urn: urnOf(type, name), properties, ...more });

/** The root of every stack; its outputs are what the program exports. */
export const rootStack = (outputs: Readonly<Record<string, unknown>> = {}): EngineResource =>
  resource("pulumi:pulumi:Stack", "proj-dev", {}, { outputs });
