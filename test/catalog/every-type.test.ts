import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { type Catalog } from "../../core/catalog/catalog.ts";
import { type Entry, type When } from "../../core/catalog/entry.ts";
import { type Path } from "../../core/definition.ts";
import { inspect } from "../../core/inspect.ts";
import { DEFAULT_POLICY } from "../../core/presets.ts";
import { type Topic } from "../../core/finding.ts";
import { RULES } from "../../core/rules/index.ts";
import { namesNoSecret } from "../../core/secret/name.ts";
import { type Stack } from "../../core/stack.ts";
import { type Extras, type Plain, drawnFrom, stackOf, triggeredBy, variable } from "../core/stack-of.ts";
import { catalogFiles } from "./catalog-files.ts";
import { wholeCatalog } from "./life-of.ts";
import { type Attributes, FAR, MONTH, NEAR, NOW, TODAY, meet, write } from "./written.ts";

type Verdict = "bad" | "good" | "unknown";

/** A stack in which a type stands, and what is to be said of it by the rules of a topic. */
interface Example {
  readonly type: string;
  readonly about: string;
  readonly topic: Topic;
  readonly verdict: Verdict;
  readonly stack: Stack;
  /** What is not known is not doubted either: a value that may be anything, an end that the provider keeps near. */
  readonly mayBeSilent: boolean;
}

type Typed = readonly [type: string, entry: Entry];

const ADDRESS = "x";
const CLOCK = {
  "time_rotating.t": { rotation_days: 30 },
  "terraform_data.t": { input: drawnFrom("time_rotating.t", "id") },
};

describe("every type of the catalog", () => {
  let catalog: Catalog;
  let examples: readonly Example[];

  before(async () => {
    catalog = await wholeCatalog();
    const types = [...(await catalogFiles()).values()].flatMap((entries) => Object.keys(entries));
    examples = [...new Set(types)]
      .map((type): Typed => [type, catalog.entry(type)!])
      .flatMap((each) => [...ofLife(each), ...ofSecrets(each)]);
  });

  function said({ stack, topic }: Example): { readonly finds: boolean; readonly doubts: boolean } {
    const rules = RULES.filter((each) => each.topic === topic);
    const { findings, undecided } = inspect(stack, { rules, catalog, policy: DEFAULT_POLICY, now: NOW });
    const isAbout = ({ address }: { readonly address: string }): boolean => !(address in CLOCK);
    return { finds: findings.some(isAbout), doubts: undecided.some(isAbout) };
  }

  const failing = (verdict: Verdict, test: (example: Example) => boolean): string[] =>
    examples
      .filter((each) => each.verdict === verdict && !test(each))
      .map(({ type, about }) => `${type} ${about}`);

  it("is found where it is bad", () => {
    assert.deepEqual(
      failing("bad", (each) => said(each).finds),
      [],
    );
  });

  it("is nothing to speak of where it is good", () => {
    assert.deepEqual(
      failing("good", (each) => !said(each).finds),
      [],
    );
  });

  it("is not found where it is not known", () => {
    assert.deepEqual(
      failing("unknown", (each) => !said(each).finds && (each.mayBeSilent || said(each).doubts)),
      [],
    );
  });

  it("has an example of each, if it was picked because it has to do with keys", () => {
    const picked = readFileSync(new URL("curated.tsv", import.meta.url), "utf8")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"))
      .map((line) => line.split("\t") as [type: string, reason: string]);
    const shown = new Set(examples.map(({ type, verdict }) => `${type} ${verdict}`));
    const lacking = picked
      .filter(([, reason]) => reason === "")
      // Of settings there are examples in every-setting.test.ts.
      .filter(([type]) => catalog.entry(type)!.settings === undefined)
      .filter(([type]) => ["bad", "good", "unknown"].some((verdict) => !shown.has(`${type} ${verdict}`)))
      .map(([type]) => type);
    assert.deepEqual(lacking, UNASKED);
  });
});

/** Of these no law asks anything by itself. */
const UNASKED = [
  // How long people may keep a password: custody-password-age asks, where a team wants it.
  "artifactory_password_expiration_policy",
  // A key of the platform, which has no schedule.
  "auth0_encryption_key_manager",
  // They make names, dates and triggers for keys.
  "random_id",
  "random_string",
  "random_uuid",
  "time_offset",
  "time_rotating",
  "time_static",
];

/** How long it lives; where it cannot end, whether somebody replaces it. */
function ofLife([type, entry]: Typed): Example[] {
  const { kind, issues } = entry;
  if (kind === undefined) return [];
  const end = entry.expires?.find(
    ({ unreliable, versions }) => unreliable === undefined && !versions?.startsWith("<"),
  );
  if (end) {
    const short = kind === "sas" || kind === "session" ? TODAY : NEAR;
    const life = (verdict: Verdict, value: Plain): Example =>
      example([type, entry], "end", "expiry", verdict, writtenWithin(entry, end, value));
    return [life("bad", FAR[end.format]), life("good", short[end.format]), life("unknown", variable("end"))];
  }
  if (issues) return [];
  return isRotatedBySchedule(entry) ? ofSchedule([type, entry]) : ofReplacement([type, entry]);
}

const isRotatedBySchedule = ({ replacedBy = [] }: Entry): boolean =>
  replacedBy.some((way) => way.by === "provider" && way.period.length > 0);

/** The provider replaces it, every so often. */
function ofSchedule([type, entry]: Typed): Example[] {
  const way = entry.replacedBy!.find((each) => each.by === "provider" && each.period.length > 0)!;
  if (way.by !== "provider") return [];
  const [period] = way.period;
  const schedule = (verdict: Verdict, value: Plain): Example => {
    const own: Attributes = {};
    write(own, period!.path, value);
    if (way.enabled) write(own, way.enabled.path, way.enabled.on[0]!);
    meet(own, period!.when);
    meet(own, way.when);
    meet(own, entry.when);
    return example([type, entry], "schedule", "rotation", verdict, own);
  };
  return [
    schedule("bad", FAR[period!.format]),
    schedule("good", MONTH[period!.format]),
    schedule("unknown", variable("period")),
  ];
}

/** Something else replaces it, or nothing. Keys and stored secrets for which there is no schedule nobody asks. */
function ofReplacement([type, entry]: Typed): Example[] {
  const { kind, replacedBy = [] } = entry;
  const isAsked = replacedBy.some(({ by }) => by === "provider" || by === "sibling");
  if ((kind === "encryption-key" || kind === "stored-secret") && !isAsked) return [];
  const rotation = (verdict: Verdict, extras: Extras): Example => {
    const own: Attributes = {};
    meet(own, entry.when);
    return example([type, entry], "rotation", "rotation", verdict, own, extras);
  };
  return [
    rotation("bad", {}),
    rotation("good", { lifecycle: triggeredBy(["terraform_data.t", ""]) }),
    rotation("unknown", { lifecycle: { unseen: { code: "door", text: "it cannot be seen" } } }),
  ];
}

function writtenWithin(entry: Entry, end: When, value: Plain): Attributes {
  const own: Attributes = {};
  const [block] = entry.blocks ?? [];
  write(own, block ? `${block}.${end.path}` : end.path, value);
  meet(own, end.when);
  meet(own, entry.when);
  return own;
}

const SECRET = "q8Zr2vLm0xTb7yWc";

/** A literal where it takes a secret, an output that shows one that it gives. */
function ofSecrets([type, entry]: Typed): Example[] {
  const { secret } = entry;
  if (!secret) return [];
  // What by its name is a file or a hash of it, or whose it is, is looked at for its form only.
  const telling = [...(secret.in ?? []), ...(secret.writeOnly ?? [])].filter(
    (path) => !namesNoSecret(path.slice(path.lastIndexOf(".") + 1)),
  );
  const taken = telling.flatMap((path) => {
    const taking = (verdict: Verdict, value: Plain): Example =>
      example([type, entry], `takes ${path}`, "exposure", verdict, given(entry, path, value));
    return [
      taking("bad", SECRET),
      taking("good", drawnFrom("random_password.p", "result")),
      taking("unknown", variable("secret")),
    ];
  });
  const shown = (secret.out ?? []).flatMap((path) => {
    const showing = (verdict: Verdict, output: Attributes): Example => {
      const own: Attributes = {};
      meet(own, secret.when);
      if (path.includes(".")) write(own, path, variable("block"));
      const stack = stackOf({ [addressOf(type)]: own, "output.shown.x": output });
      return {
        type,
        about: `gives ${path}`,
        topic: "exposure",
        verdict,
        stack: withOutput(stack),
        mayBeSilent: true,
      };
    };
    const value = drawnFrom(addressOf(type), path);
    return [
      showing("bad", { value }),
      showing("good", { value, sensitive: true }),
      showing("unknown", { value: variable("anything") }),
    ];
  });
  return [...taken, ...shown];
}

function given({ secret }: Entry, path: Path, value: Plain): Attributes {
  const own: Attributes = {};
  meet(own, secret!.when);
  const block = secret!.each?.find((each) => path.startsWith(`${each.path}.`));
  if (block) {
    const element: Attributes = {};
    meet(element, block.when);
    write(element, path.slice(block.path.length + 1), value);
    write(own, block.path, [element]);
  } else write(own, path, value);
  return own;
}

const addressOf = (type: string): string => `${type.replace(/^provider\./, "")}.${ADDRESS}`;

function example(
  [type, { max }]: Typed,
  about: string,
  topic: Topic,
  verdict: Verdict,
  own: Attributes,
  extras: Extras = {},
): Example {
  const address = addressOf(type);
  const stack = stackOf({ ...CLOCK, [address]: own }, { [address]: extras });
  return {
    type,
    about,
    topic,
    verdict,
    stack: type.startsWith("provider.") ? withProvider(stack) : stack,
    mayBeSilent: topic === "exposure" || max !== undefined,
  };
}

/** The stack, with what stands for an output or a provider as one. */
const withOutput = (stack: Stack): Stack => changed(stack, "output", (type) => type === "output.shown");
const withProvider = (stack: Stack): Stack => changed(stack, "provider", (type) => !(`${type}.t` in CLOCK));

function changed(stack: Stack, kind: "output" | "provider", isIt: (type: string) => boolean): Stack {
  const definitions = stack.definitions.map((each) =>
    isIt(each.address.slice(0, each.address.lastIndexOf("."))) ? { ...each, kind } : each,
  );
  const byAddress = new Map(definitions.map((each) => [each.address, each]));
  return { ...stack, definitions, byAddress: (address) => byAddress.get(address) };
}
