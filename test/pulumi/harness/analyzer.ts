import { createRequire } from "node:module";
import { type EngineResource } from "./resource.ts";

const sdk = createRequire(createRequire(import.meta.url).resolve("@pulumi/pulumi/package.json"));
/** The generated messages have no types of their own. */
/* eslint-disable @typescript-eslint/no-explicit-any */
const grpc = sdk("@grpc/grpc-js") as any;
const services = sdk("./proto/analyzer_grpc_pb.js") as any;
const messages = sdk("./proto/analyzer_pb.js") as any;
const { Struct } = sdk("google-protobuf/google/protobuf/struct_pb.js") as any;
const { Empty } = sdk("google-protobuf/google/protobuf/empty_pb.js") as any;

/** In the order of the protocol's enumeration. */
export const LEVELS = ["advisory", "mandatory", "disabled", "remediate"] as const;
export type Level = (typeof LEVELS)[number];
const SEVERITIES = ["", "low", "medium", "high", "critical"];
const KINDS = ["unknown", "resource", "stack"];
const LARGEST_REQUEST = 400 * 2 ** 20;
/** The host's proxy receives with gRPC's default. */
const LARGEST_RESPONSE = 4 * 2 ** 20;

export interface Diagnostic {
  readonly policy: string;
  readonly level: Level;
  readonly severity: string;
  readonly urn: string;
  readonly message: string;
}

export interface PolicyInfo {
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  readonly kind: string;
  readonly level: Level;
  readonly severity: string;
  readonly tags: readonly string[];
  readonly url: string;
  readonly remediationSteps: string;
  readonly framework?: { readonly name: string; readonly version: string; readonly reference: string };
  readonly configSchema: Readonly<Record<string, unknown>>;
}

/** `--policy-pack-config`: levels, and settings by policy. */
export type PackConfig = Readonly<
  Record<string, Level | (Readonly<Record<string, unknown>> & { readonly enforcementLevel?: Level })>
>;

/** The engine's side of the protocol. */
export class Analyzer {
  private readonly client: any;

  constructor(port: number) {
    this.client = new services.AnalyzerClient(`127.0.0.1:${port}`, grpc.credentials.createInsecure(), {
      "grpc.max_receive_message_length": LARGEST_RESPONSE,
      "grpc.max_send_message_length": LARGEST_REQUEST,
    });
  }

  close(): void {
    this.client.close();
  }

  async info(): Promise<{ name: string; version: string; policies: PolicyInfo[]; initialConfig: unknown[] }> {
    const info = await this.call("getAnalyzerInfo", new Empty());
    return {
      name: info.getName(),
      version: info.getVersion(),
      initialConfig: [...info.getInitialconfigMap().entries()],
      policies: info.getPoliciesList().map((policy: any): PolicyInfo => ({
        name: policy.getName(),
        displayName: policy.getDisplayname(),
        description: policy.getDescription(),
        kind: KINDS[policy.getPolicyType()]!,
        level: LEVELS[policy.getEnforcementlevel() as number]!,
        severity: SEVERITIES[policy.getSeverity()]!,
        tags: policy.getTagsList(),
        url: policy.getUrl(),
        remediationSteps: policy.getRemediationSteps(),
        framework: policy.getFramework()?.toObject(),
        configSchema: policy.getConfigschema()?.getProperties()?.toJavaScript() ?? {},
      })),
    };
  }

  /** Sends the configuration as the engine puts it together of the policies' levels and the file. */
  async configure(config: PackConfig = {}): Promise<void> {
    const { policies } = await this.info();
    const all = config["all"];
    const request = new messages.ConfigureAnalyzerRequest();
    for (const { name, level } of policies) {
      const own = config[name];
      const { enforcementLevel, ...settings } = typeof own === "object" ? own : { enforcementLevel: own };
      const message = new messages.PolicyConfig();
      message.setEnforcementlevel(
        LEVELS.indexOf(enforcementLevel ?? (typeof all === "string" ? all : level)),
      );
      message.setProperties(Struct.fromJavaScript(settings));
      request.getPolicyconfigMap().set(name, message);
    }
    await this.call("configure", request);
  }

  async configureStack(): Promise<void> {
    await this.call("configureStack", new messages.AnalyzerStackConfigureRequest());
  }

  /** The properties that a remediation changed, by policy. */
  async remediate(resource: EngineResource): Promise<{ policy: string; diagnostic: string }[]> {
    const response = await this.call("remediate", requestOf(resource, resource.properties));
    return response
      .getRemediationsList()
      .map((each: any) => ({ policy: each.getPolicyname(), diagnostic: each.getDiagnostic() }));
  }

  async analyze(resource: EngineResource): Promise<Diagnostic[]> {
    return diagnosticsOf(await this.call("analyze", requestOf(resource, public_(resource.properties))));
  }

  async analyzeStack(resources: readonly EngineResource[]): Promise<Diagnostic[]> {
    const request = new messages.AnalyzeStackRequest();
    request.setResourcesList(resources.map(resourceOf));
    return diagnosticsOf(await this.call("analyzeStack", request));
  }

  private call(method: string, request: unknown): Promise<any> {
    return new Promise((done, failed) =>
      this.client[method](request, (error: Error | null, response: unknown) =>
        error ? failed(error) : done(response),
      ),
    );
  }
}

/** What begins with `__` is the engine's own; only a remediation sees it. */
const public_ = (properties: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(properties).filter(([key]) => !key.startsWith("__")));

function requestOf(resource: EngineResource, properties: object): any {
  const request = new messages.AnalyzeRequest();
  describe(request, resource, properties);
  return request;
}

function resourceOf(resource: EngineResource): any {
  const message = new messages.AnalyzerResource();
  describe(message, resource, public_(resource.outputs ?? resource.properties));
  message.setParent(resource.parent ?? "");
  message.setDependenciesList([
    ...(resource.dependencies ?? Object.values(resource.propertyDependencies ?? {}).flat()),
  ]);
  for (const [key, urns] of Object.entries(resource.propertyDependencies ?? {})) {
    if (urns.length === 0) continue;
    const dependencies = new messages.AnalyzerPropertyDependencies();
    dependencies.setUrnsList([...urns]);
    message.getPropertydependenciesMap().set(key, dependencies);
  }
  return message;
}

function describe(
  message: any,
  { type, urn, name, options = {}, provider }: EngineResource,
  properties: object,
): void {
  message.setType(type);
  message.setUrn(urn);
  message.setName(name);
  message.setProperties(Struct.fromJavaScript(properties));
  const wire = new messages.AnalyzerResourceOptions();
  wire.setProtect(options.protect ?? false);
  wire.setIgnorechangesList([...(options.ignoreChanges ?? [])]);
  wire.setAdditionalsecretoutputsList([...(options.additionalSecretOutputs ?? [])]);
  if (options.deleteBeforeReplace !== undefined) {
    wire.setDeletebeforereplacedefined(true);
    wire.setDeletebeforereplace(options.deleteBeforeReplace);
  }
  wire.setParent(options.parent ?? "");
  wire.setCustomtimeouts(new messages.AnalyzerResourceOptions.CustomTimeouts());
  message.setOptions(wire);
  if (!provider) return;
  const by = new messages.AnalyzerProviderResource();
  by.setType(provider.type);
  by.setUrn(provider.urn);
  by.setName(provider.urn.split("::").at(-1));
  by.setProperties(Struct.fromJavaScript(provider.properties ?? {}));
  message.setProvider(by);
}

const diagnosticsOf = (response: any): Diagnostic[] =>
  response.getDiagnosticsList().map((each: any): Diagnostic => ({
    policy: each.getPolicyname(),
    level: LEVELS[each.getEnforcementlevel() as number]!,
    severity: SEVERITIES[each.getSeverity()]!,
    urn: each.getUrn(),
    message: each.getMessage(),
  }));
