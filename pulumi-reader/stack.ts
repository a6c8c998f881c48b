import { type Catalog } from "../core/catalog/catalog.ts";
import { type Definition, type Path } from "../core/definition.ts";
import { typeKey } from "../core/secret/table.ts";
import { saysSecret } from "../core/secret/name.ts";
import { type Consumer, type Stack } from "../core/stack.ts";
import { type Reason, string } from "../core/value.ts";
import { unseenReplacement } from "./clocks.ts";
import { configAddress } from "./config-address.ts";
import { PulumiDefinition } from "./definition.ts";
import { type Given } from "./given.ts";
import { bridged } from "./naming.ts";
import { type Exports, outputsOf } from "./outputs.ts";
import { type PulumiResource } from "./resource.ts";
import { type Locate } from "./source-position.ts";
import { ResourceSource, tracer } from "./source.ts";
import { STACK_TOKEN, type Tokens } from "./token.ts";
import { valued } from "./valued.ts";
import { inPulumiWords } from "./words.ts";
import { type World } from "./world.ts";

/** What a stack is made of. */
export interface StackParts {
  readonly id: string;
  readonly door: "pulumi" | "state";
  readonly environment?: string | undefined;
  readonly resources: readonly PulumiResource[];
  readonly exports?: Exports | undefined;
  readonly config?: Config | undefined;
  readonly given?: Given | undefined;
  readonly blind: Stack["blind"];
  readonly leavesOut?: Reason | undefined;
  readonly locate?: Locate | undefined;
}

/** What the catalog has to know of these resources. The tables of tokens must be loaded. */
export const typesOf = (resources: readonly PulumiResource[], tokens: Tokens): Set<string> =>
  new Set(resources.flatMap(({ token }) => typeKey(tokens.meaning(token)) ?? []));

/** The configuration of a stack. */
export interface Config {
  /** By key; a secret that is not shown is left out. */
  readonly texts: ReadonlyMap<string, string>;
  /** Are those that are secret left out? If not, nobody tells which they are. */
  readonly secretsAreLeftOut: boolean;
}

/** Resources that are judged together. Those that only hold others are left out: their inputs show in what they hold. */
export function pulumiStack(parts: StackParts, tokens: Tokens, catalog: Catalog): Stack {
  const { id, door, environment, resources, exports, config, given, blind, leavesOut, locate } = parts;
  const byUrn = new Map<string, PulumiDefinition>();
  const sources = new Map<string, ResourceSource>();
  const world: World = {
    naming: (key) => bridged(key, catalog),
    given,
    locate,
    source: (urn) => sources.get(urn),
    unseenReplacement: unseenReplacement(byUrn, catalog),
  };
  for (const resource of resources) {
    if (resource.isComponent || resource.token === STACK_TOKEN) continue;
    const definition = new PulumiDefinition(resource, tokens.meaning(resource.token), world);
    byUrn.set(resource.urn, definition);
    sources.set(resource.urn, new ResourceSource(definition, catalog));
  }
  const definitions: Definition[] = [
    ...byUrn.values(),
    ...(exports ? outputsOf(exports, tracer(sources.values()), given) : []),
    ...(config ? variablesOf(config) : []),
  ];
  let byAddress: ReadonlyMap<string, Definition> | undefined;
  let readers: ReadonlyMap<string, readonly Consumer[]> | undefined;
  return {
    id,
    door,
    ...(environment !== undefined && { environment }),
    definitions,
    blind,
    unread: [],
    ...(leavesOut && { leavesOut }),
    byAddress: (address) =>
      (byAddress ??= new Map(definitions.map((each) => [each.address, each]))).get(address),
    provider: () => undefined,
    inWords: (sentence) => inPulumiWords(sentence, tokens),
    consumers: (of, path) =>
      ((readers ??= readersOf(definitions)).get(of.address) ?? []).filter((each) => covers(each, path)),
  };
}

/** A key of the configuration is a variable; where nobody tells that it is secret, its name has to say it. */
const variablesOf = ({ texts, secretsAreLeftOut }: Config): Definition[] =>
  [...texts].map(([key, text]) => {
    const name = key.slice(key.indexOf(":") + 1);
    const strength = saysSecret(name);
    return valued({
      kind: "variable",
      address: configAddress(key),
      name,
      value: string(text),
      isSensitive: !secretsAreLeftOut && (strength === "password" || strength === "key"),
      names: [],
    });
  });

function readersOf(definitions: readonly Definition[]): ReadonlyMap<string, readonly Consumer[]> {
  const readers = new Map<string, Consumer[]>();
  for (const reader of definitions) {
    for (const reference of [...reader.references(), ...reader.lifecycle.replaceTriggeredBy]) {
      const known = readers.get(reference.address);
      if (known) known.push({ reader, reference });
      else readers.set(reference.address, [{ reader, reference }]);
    }
  }
  return readers;
}

/** Reading the whole, the place itself, or a part of it. */
const covers = ({ reference: { path: read } }: Consumer, path: Path | undefined): boolean =>
  path === undefined ||
  read === "" ||
  read === path ||
  read.startsWith(`${path}.`) ||
  path.startsWith(`${read}.`);
