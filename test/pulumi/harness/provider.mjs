#!/usr/bin/env node
/**
 * A provider for any package, for a real `pulumi` without the providers: it makes what the program wants, and adds
 * nothing but the attributes in ATTRIBUTES. The engine starts it as `pulumi-resource-NAME`.
 */
import { createRequire } from "node:module";

const sdk = createRequire(createRequire(import.meta.url).resolve("@pulumi/pulumi/package.json"));
const grpc = sdk("@grpc/grpc-js");
const services = sdk("./proto/provider_grpc_pb.js");
const messages = sdk("./proto/provider_pb.js");
const plugin = sdk("./proto/plugin_pb.js");
const { Struct } = sdk("google-protobuf/google/protobuf/struct_pb.js");
const { Empty } = sdk("google-protobuf/google/protobuf/empty_pb.js");

const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
const ATTRIBUTES = {
  "aws:iam/accessKey:AccessKey": ["secret", "createDate"],
  "time:index/rotating:Rotating": ["rfc3339"],
};
const made = new Date().toISOString();

const message = (make, set) => {
  const response = new make();
  set(response);
  return response;
};
const typeOf = (urn) => urn.split("::")[2].split("$").at(-1);
const answered = (urn, properties, isPreview) =>
  Struct.fromJavaScript({
    ...properties,
    ...Object.fromEntries((ATTRIBUTES[typeOf(urn)] ?? []).map((name) => [name, isPreview ? UNKNOWN : made])),
  });
const checked = (request) =>
  message(messages.CheckResponse, (response) => response.setInputs(request.getNews()));
const compared = (request) =>
  message(messages.DiffResponse, (response) => {
    const olds = request.getOldInputs?.()?.toJavaScript() ?? request.getOlds().toJavaScript();
    const news = request.getNews().toJavaScript();
    const isSame = JSON.stringify(olds) === JSON.stringify(news);
    const { DIFF_NONE, DIFF_SOME } = messages.DiffResponse.DiffChanges;
    response.setChanges(isSame ? DIFF_NONE : DIFF_SOME);
  });

const answers = {
  handshake: () => message(messages.ProviderHandshakeResponse, (response) => response.setAcceptSecrets(true)),
  getPluginInfo: () => message(plugin.PluginInfo, (response) => response.setVersion("99.0.0")),
  getSchema: () => message(messages.GetSchemaResponse, (response) => response.setSchema("{}")),
  attach: () => new Empty(),
  cancel: () => new Empty(),
  checkConfig: checked,
  check: checked,
  diffConfig: compared,
  diff: compared,
  configure: () =>
    message(messages.ConfigureResponse, (response) => {
      response.setAcceptsecrets(true);
      response.setSupportspreview(true);
    }),
  create: (request) =>
    message(messages.CreateResponse, (response) => {
      const isPreview = request.getPreview();
      response.setId(isPreview ? "" : `id-${request.getUrn().split("::").at(-1)}`);
      response.setProperties(answered(request.getUrn(), request.getProperties().toJavaScript(), isPreview));
    }),
  read: (request) =>
    message(messages.ReadResponse, (response) => {
      response.setId(request.getId());
      response.setProperties(request.getProperties());
      response.setInputs(request.getInputs());
    }),
  update: (request) =>
    message(messages.UpdateResponse, (response) =>
      response.setProperties(
        answered(request.getUrn(), request.getNews().toJavaScript(), request.getPreview()),
      ),
    ),
  delete: () => new Empty(),
};

const server = new grpc.Server();
server.addService(
  services.ResourceProviderService,
  Object.fromEntries(
    Object.keys(services.ResourceProviderService).map((name) => [
      name,
      (call, done) =>
        name in answers ? done(null, answers[name](call.request)) : done({ code: grpc.status.UNIMPLEMENTED }),
    ]),
  ),
);
server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (_, port) =>
  console.log(String(port)),
);
