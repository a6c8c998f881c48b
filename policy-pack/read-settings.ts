import { readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { type ZodError } from "zod";
import { KINDS } from "../core/catalog/kinds.ts";
import { suggestion } from "../core/did-you-mean.ts";
import { fits } from "../core/glob.ts";
import { type Policy } from "../core/policy.ts";
import { DEFAULT_POLICY, PRESETS } from "../core/presets.ts";
import { policyFrom } from "../policy-file/policy-from.ts";
import { type WrittenPolicy } from "../policy-file/shape.ts";
import { type Demands } from "./demands.ts";
import { type Settings, settingsShape } from "./settings-shape.ts";

export type SettingsReading = { readonly demands: Demands } | { readonly problems: readonly string[] };

/**
 * Reads what a team set, on top of what holds already.
 * @param directory what a relative path of a policy file is relative to
 */
export async function readSettings(
  written: unknown,
  before: Demands,
  ruleIds: readonly string[],
  directory: string,
): Promise<SettingsReading> {
  const parsed = settingsShape.safeParse(written);
  if (!parsed.success) return { problems: problemsOf(parsed.error) };
  const settings = parsed.data;
  const problems = nameProblems(settings, ruleIds);
  if (problems.length > 0) return { problems };

  const file =
    settings.policyFile === undefined ? undefined : await readFile(settings.policyFile, ruleIds, directory);
  if (file && "problems" in file) return file;
  const preset = settings.preset === undefined ? undefined : PRESETS.get(settings.preset);
  const base = preset ?? file?.policy ?? before.policy;
  return {
    demands: {
      policy: onTopOf(base, settings),
      environment: settings.environment ?? before.environment,
      failOnIsSet: before.failOnIsSet || settings.failOn !== undefined || file?.setsFailOn === true,
    },
  };
}

/** What the settings add to another policy. */
function onTopOf(base: Policy, settings: Settings): Policy {
  const { policy } = policyFrom(
    writtenPolicy(settings),
    () => "configuration of the pack",
    () => ({ file: "configuration of the pack", start: 0, end: 0 }),
  );
  const added = <K extends "limits" | "levels" | "exceptions">(key: K): Policy[K] =>
    [...base[key], ...policy[key].slice(DEFAULT_POLICY[key].length)] as unknown as Policy[K];
  return {
    ...base,
    ...(settings.failOn !== undefined && { failOn: settings.failOn }),
    ...(settings.requireRotation !== undefined && { requireRotation: settings.requireRotation }),
    ...(settings.applyEvery !== undefined && { applyEvery: policy.applyEvery }),
    limits: added("limits"),
    levels: added("levels"),
    exceptions: added("exceptions"),
  };
}

function writtenPolicy({ limits = [], rules = [], exceptions = [], applyEvery }: Settings): WrittenPolicy {
  const demands = (which: "lifetime" | "rotation" | "warning"): Record<string, string> =>
    Object.fromEntries(
      limits.flatMap((each) => (each[which] === undefined ? [] : [[each.about, each[which]]])),
    );
  return {
    ...(applyEvery !== undefined && { applyEvery }),
    lifetime: demands("lifetime"),
    rotation: demands("rotation"),
    warning: demands("warning"),
    rules: Object.fromEntries(rules.map(({ rule, level }) => [rule, level])),
    exceptions: exceptions.map(exceptionOf),
  };
}

type WrittenException = NonNullable<WrittenPolicy["exceptions"]>[number];

/** A URN holds the token and the name, so that globs over those are globs over URNs. */
function exceptionOf({
  rule,
  urn,
  name,
  type,
  attribute,
  reason,
  until,
}: NonNullable<Settings["exceptions"]>[number]): WrittenException {
  const isToken = type?.includes(":") ?? false;
  const address =
    urn ??
    (isToken || name !== undefined ? `urn:pulumi:*${isToken ? type! : "::*"}::${name ?? "*"}` : undefined);
  return {
    rule,
    ...(address !== undefined && { address }),
    ...(type !== undefined && !isToken && { type }),
    ...(attribute !== undefined && { attribute }),
    ...(reason !== undefined && { reason }),
    ...(until !== undefined && { until }),
  };
}

type PolicyFile =
  { readonly policy: Policy; readonly setsFailOn: boolean } | { readonly problems: readonly string[] };

async function readFile(path: string, ruleIds: readonly string[], directory: string): Promise<PolicyFile> {
  const name = basename(path);
  let text: string;
  try {
    text = readFileSync(resolve(directory, path), "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
    return { problems: [`cannot read the policy file ${name}${code}`] };
  }
  const { readPolicy } = await import("../policy-file/read-policy.ts");
  const reading = readPolicy(text, name, ruleIds);
  if ("problems" in reading) {
    return {
      problems: reading.problems.map(({ message, start }) => `${name}:${lineAt(text, start)}: ${message}`),
    };
  }
  return { policy: reading.file.policy, setsFailOn: reading.file.sets.has("failOn") };
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split("\n").length;

function problemsOf(error: ZodError): string[] {
  return error.issues.flatMap((issue) => {
    const at = issue.path.map(String).join(".");
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map(
        (key) =>
          `no such key: ${[at, shown(key)].filter(Boolean).join(".")}${suggestion(key, keysAt(issue.path))}`,
      );
    }
    const message = issue.message
      .replace(/^Invalid (?:input|option): /, "")
      .replace(/, received /, ", found ")
      .replace(/\|/g, " or ");
    return [at === "" ? message : `${at}: ${message}`];
  });
}

const shown = (key: string): string => (/^[\w$-]{1,60}$/.test(key) ? key : JSON.stringify(key.slice(0, 60)));

function keysAt([first]: readonly PropertyKey[]): readonly string[] {
  if (first === undefined) return Object.keys(settingsShape.shape);
  const list = settingsShape.shape[first as "limits" | "rules" | "exceptions"].unwrap();
  return Object.keys(list.element.shape);
}

/** Names that no schema can know: kinds, rule ids. */
function nameProblems(
  { limits = [], rules = [], exceptions = [] }: Settings,
  ruleIds: readonly string[],
): string[] {
  const named = [
    ...rules.map(({ rule }, i) => [`rules.${i}`, rule] as const),
    ...exceptions.map(({ rule }, i) => [`exceptions.${i}`, rule] as const),
  ];
  return [
    ...limits.flatMap(({ about }, i) =>
      (KINDS as readonly string[]).includes(about) || /[_*]/.test(about)
        ? []
        : [`limits.${i}.about: no such kind of credential: ${shown(about)}${suggestion(about, KINDS)}`],
    ),
    ...named.flatMap(([at, rule]) =>
      ruleIds.some((id) => fits(rule, id))
        ? []
        : [`${at}.rule: no such rule: ${shown(rule)}${suggestion(rule, ruleIds)}`],
    ),
  ];
}
