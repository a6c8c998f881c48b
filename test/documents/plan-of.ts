/** A plan as terraform writes it, of the parts that a test is about. */
export interface PlanParts {
  readonly changes?: readonly Change[];
  /** The resources of the root module of the configuration: arguments by address. */
  readonly written?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly more?: Readonly<Record<string, unknown>>;
}

export interface Change {
  readonly address: string;
  readonly actions?: readonly string[];
  readonly after?: Readonly<Record<string, unknown>> | null;
  readonly unknown?: Readonly<Record<string, unknown>>;
  readonly sensitive?: Readonly<Record<string, unknown>>;
}

export function planOf({ changes = [], written = {}, more = {} }: PlanParts): Record<string, unknown> {
  return {
    format_version: "1.2",
    terraform_version: "1.11.4",
    planned_values: { root_module: {} },
    resource_changes: changes.map(
      ({ address, actions = ["create"], after = {}, unknown = {}, sensitive = {} }) => ({
        address,
        ...head(address),
        change: { actions, before: null, after, after_unknown: unknown, after_sensitive: sensitive },
      }),
    ),
    configuration: {
      root_module: {
        resources: Object.entries(written).map(([address, expressions]) => ({
          address,
          ...head(address),
          expressions,
        })),
      },
    },
    ...more,
  };
}

function head(address: string): Record<string, unknown> {
  const [, data, type, name, index] = /^(data\.)?([^.]+)\.([^[]+)(?:\["(.*)"\])?$/.exec(address)!;
  return {
    mode: data ? "data" : "managed",
    type,
    name,
    ...(index !== undefined && { index }),
    provider_name: "registry.terraform.io/hashicorp/aws",
  };
}

export const constant = (value: unknown): unknown => ({ constant_value: value });

/** As terraform lists them: each name, and what it begins with. */
export const reads = (...references: readonly string[]): unknown => ({ references });
