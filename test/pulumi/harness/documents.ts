import { type Program, applied, idOf, registered } from "./program.ts";
import { type EngineOptions, type EngineResource } from "./resource.ts";
import { SECRET, SIGNATURE } from "./wire.ts";

/** What `pulumi preview --json --show-sames` prints of a program: secrets are masked, and nothing is exported yet. */
export function previewOf(program: Program, now: number): object {
  const [root, ...resources] = registered(program, now);
  const keys = Object.keys(program.resources);
  const steps = resources.map((each, i) => {
    const newState = masked(stateOf(each));
    if (!program.resources[keys[i]!]!.exists) return { op: "create", urn: each.urn, newState };
    const oldState = { ...newState, id: idOf(keys[i]!), outputs: masked(each.outputs) };
    return { op: "same", urn: each.urn, oldState, newState };
  });
  const first = { op: "create", urn: root!.urn, newState: stateOf(root!) };
  const config = Object.entries(program.config ?? {}).map(([key, each]) => [
    key,
    typeof each === "string" ? each : MASKED,
  ]);
  return { config: Object.fromEntries(config), steps: [first, ...steps] };
}

/** What `pulumi stack export` prints when the program is applied: secrets are encrypted. */
export function exportOf(program: Program, now: number): object {
  const [root, ...resources] = applied(program, now);
  const keys = Object.keys(program.resources);
  const states = resources.map((each, i) => ({
    ...encrypted(stateOf(each)),
    id: idOf(keys[i]!),
    outputs: encrypted(each.outputs, each.options?.additionalSecretOutputs),
  }));
  const first = { ...stateOf(root!), outputs: encrypted(root!.outputs) };
  return { version: 3, deployment: { manifest: {}, resources: [first, ...states] } };
}

const stateOf = ({
  urn,
  type,
  properties,
  options = {},
  propertyDependencies,
  dependencies,
  replaceWith,
}: EngineResource) => ({
  urn,
  type,
  custom: type !== "pulumi:pulumi:Stack",
  inputs: properties,
  ...kept(options),
  ...(propertyDependencies && { propertyDependencies }),
  ...(dependencies && { dependencies }),
  ...(replaceWith && { replaceWith }),
});

const MASKED = "[secret]";
/** Documents do not say whether the old one is deleted first. */
const kept = ({ deleteBeforeReplace: _, ...rest }: EngineOptions): EngineOptions => rest;

type Json = Readonly<Record<string, unknown>>;

const masked = (of: Json = {}): Json => withoutSecrets(of, MASKED) as Json;

const encrypted = (of: Json = {}, secrets: readonly string[] = []): Json => {
  const hidden = withoutSecrets(of, CIPHERTEXT) as Record<string, unknown>;
  for (const key of secrets) if (Object.hasOwn(hidden, key)) hidden[key] = CIPHERTEXT;
  return hidden;
};

const CIPHERTEXT = { [SIGNATURE]: SECRET, ciphertext: "v1:U6FzONLloyR1wMcP:YPjLQ5NDNf6Pd3zU" };

function withoutSecrets(of: unknown, instead: unknown): unknown {
  if (typeof of !== "object" || of === null) return of;
  if (Array.isArray(of)) return of.map((each) => withoutSecrets(each, instead));
  if (Object.hasOwn(of, SIGNATURE)) return instead;
  return Object.fromEntries(Object.entries(of).map(([key, each]) => [key, withoutSecrets(each, instead)]));
}
