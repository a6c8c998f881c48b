import { type PolicyResource, type ResourceValidationArgs } from "@pulumi/policy";
import { type PulumiResource, type SecretPaths } from "../pulumi-reader/resource.ts";
import { type Tokens } from "../pulumi-reader/token.ts";
import { own } from "../pulumi-reader/wire.ts";

type Analyzed = Pick<ResourceValidationArgs, "type" | "urn" | "props" | "opts" | "provider">;

/** What the engine tells of a resource before it is made. */
export function analyzed(args: Analyzed, tokens: Tokens, secrets: SecretPaths | undefined): PulumiResource {
  return {
    urn: args.urn,
    token: args.type,
    inputs: withoutProxy(args.props),
    secrets,
    isComponent: isComponent(args, tokens),
    dependencies: [],
    propertyDependencies: new Map(),
    options: optionsOf(args),
  };
}

/**
 * The same when the whole stack is known. What a provider answered comes instead of the inputs: those that were seen
 * before count, for a provider that is not configured yet answers nothing.
 */
export function inStack(
  args: PolicyResource,
  before: PulumiResource | undefined,
  tokens: Tokens,
): PulumiResource {
  const seen = before ?? analyzed(args, tokens, undefined);
  return {
    ...seen,
    outputs: withoutProxy(args.props),
    dependencies: args.dependencies.map(({ urn }) => urn),
    propertyDependencies: new Map(
      Object.entries(args.propertyDependencies).map(([key, each]) => [key, each.map(({ urn }) => urn)]),
    ),
  };
}

/** The SDK's proxy refuses to tell unknowns, and is slow besides; what is below it stands there as it is. */
function withoutProxy(properties: object): object {
  const plain: Record<string, unknown> = {};
  for (const key of Object.keys(properties)) {
    if (key !== "__proto__") plain[key] = own(properties, key);
  }
  return plain;
}

const optionsOf = ({ opts }: Analyzed): PulumiResource["options"] => ({
  protect: opts.protect,
  ignoreChanges: opts.ignoreChanges,
  deleteBeforeReplace: opts.deleteBeforeReplace,
  additionalSecretOutputs: opts.additionalSecretOutputs,
});

/** A component has no provider; but that there is none is told of every kind of resource, so that the type counts. */
const isComponent = ({ type, provider }: Analyzed, tokens: Tokens): boolean =>
  provider === undefined && !type.startsWith("pulumi:") && tokens.meaning(type).type === type;
