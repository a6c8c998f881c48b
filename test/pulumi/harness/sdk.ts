import { type PolicyResource, type ResourceValidationArgs } from "@pulumi/policy";
import { createRequire } from "node:module";
import { type EngineResource } from "./resource.ts";

const policy = createRequire(createRequire(import.meta.url).resolve("@pulumi/policy/package.json"));
const sdk = createRequire(createRequire(import.meta.url).resolve("@pulumi/pulumi/package.json"));
interface Struct {
  toJavaScript(): object;
}
const { deserializeProperties } = policy("./deserialize.js") as {
  deserializeProperties(struct: Struct, proxySecrets: boolean): Record<string, unknown>;
};
const { unknownCheckingProxy } = policy("./proxy.js") as { unknownCheckingProxy<T>(of: T): T };
const { Struct } = sdk("google-protobuf/google/protobuf/struct_pb.js") as {
  Struct: { fromJavaScript(of: object): Struct };
};

/** Properties as the SDK hands them to a validation, or with their secrets wrapped as it does for a remediation. */
export const handed = (properties: object, withSecrets = false): Record<string, unknown> =>
  unknownCheckingProxy(deserializeProperties(Struct.fromJavaScript(properties), withSecrets));

/** The arguments of a validation of one resource. */
export const argsOf = (resource: EngineResource): ResourceValidationArgs =>
  ({ ...headOf(resource), props: handed(resource.properties) }) as unknown as ResourceValidationArgs;

/** The resources of a validation of the stack: those that they depend on are objects, too. */
export function stackOf(resources: readonly EngineResource[]): PolicyResource[] {
  const made = new Map(
    resources.map((each) => [each.urn, { ...headOf(each), props: handed(each.outputs ?? each.properties) }]),
  );
  const found = (urns: readonly string[] = []) => urns.flatMap((urn) => made.get(urn) ?? []);
  return resources.map((each) =>
    Object.assign(made.get(each.urn)!, {
      dependencies: found(each.dependencies),
      propertyDependencies: Object.fromEntries(
        Object.entries(each.propertyDependencies ?? {}).map(([key, urns]) => [key, found(urns)]),
      ),
    }),
  ) as unknown as PolicyResource[];
}

const headOf = ({ type, urn, name, options = {}, provider }: EngineResource) => ({
  type,
  urn,
  name,
  opts: { protect: false, ignoreChanges: [], aliases: [], additionalSecretOutputs: [], ...options },
  ...(provider && { provider: { ...provider, name: "", props: {} } }),
});
