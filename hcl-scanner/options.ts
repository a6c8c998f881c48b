import { parseArgs } from "node:util";
import { SEVERITIES, type Severity } from "../core/finding.ts";
import { parseInstant } from "../core/period-formats/instant.ts";
import { suggestion } from "../core/did-you-mean.ts";
import { type Assignment } from "./terraform/variable-values.ts";
import { UsageError } from "./usage-error.ts";

export const COMMANDS = ["show", "grants", "rules", "explain", "print-config", "init"] as const;
export type Command = "scan" | (typeof COMMANDS)[number];

export const FORMATS = ["pretty", "compact", "json", "sarif"] as const;
export type Format = (typeof FORMATS)[number];

export interface Options {
  readonly command: Command | "help" | "version";
  readonly positionals: readonly string[];
  readonly reports: readonly ReportTarget[];
  /** Undefined where the policy says it. */
  readonly failOn: Severity | "none" | undefined;
  readonly failOnUndecided: boolean;
  readonly root: string | undefined;
  /** The policy file; looked for where none is named. */
  readonly config: string | undefined;
  /** `--var` and `--var-file` in their order, which decides who wins. */
  readonly assignments: readonly Assignment[];
  readonly workspace: string | undefined;
  /** The environment, as the policy calls it, to which all belongs that is judged. */
  readonly environment: string | undefined;
  /** The root module that plans were made of; looked for beside each plan where it is not given. */
  readonly source: string | undefined;
  /** Report only what plans make, change or replace. */
  readonly changed: boolean;
  /** Milliseconds since 1970, UTC; the clock where it is not given. */
  readonly now: number | undefined;
  readonly only: readonly string[];
  readonly skip: readonly string[];
  readonly showUndecided: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

export interface ReportTarget {
  readonly format: Format;
  /** A file, relative to the working directory; stdout where there is none. */
  readonly output?: string;
}

const FLAGS = {
  format: { type: "string", short: "f", multiple: true },
  output: { type: "string", short: "o", multiple: true },
  "fail-on": { type: "string" },
  "fail-on-undecided": { type: "boolean" },
  root: { type: "string" },
  config: { type: "string", short: "c" },
  var: { type: "string", multiple: true },
  "var-file": { type: "string", multiple: true },
  workspace: { type: "string" },
  environment: { type: "string" },
  source: { type: "string" },
  changed: { type: "boolean" },
  now: { type: "string" },
  only: { type: "string", multiple: true },
  skip: { type: "string", multiple: true },
  "show-undecided": { type: "boolean" },
  quiet: { type: "boolean", short: "q" },
  verbose: { type: "boolean", short: "v" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

type Flag = keyof typeof FLAGS;

const READING: readonly Flag[] = ["root", "config", "var", "var-file", "workspace", "source"];
const ALWAYS: readonly Flag[] = ["help", "version", "verbose"];
/** Flags that a sub-command heeds; any other would silently do nothing, so it is refused. */
const HEEDED: Readonly<Record<(typeof COMMANDS)[number], readonly Flag[]>> = {
  show: [...ALWAYS, ...READING, "format", "quiet"],
  grants: [...ALWAYS, ...READING, "format", "quiet"],
  rules: [...ALWAYS, "format"],
  explain: ALWAYS,
  "print-config": [...ALWAYS, "root", "config", "format"],
  init: ALWAYS,
};
const COMMAND_FORMATS: Readonly<Record<Command, readonly Format[]>> = {
  scan: FORMATS,
  show: ["pretty", "json"],
  grants: ["pretty", "json"],
  rules: ["pretty", "json"],
  explain: ["pretty"],
  "print-config": ["pretty", "json"],
  init: ["pretty"],
};

interface Given {
  readonly flag: Flag;
  readonly value: string;
}

/** @throws UsageError */
export function parseOptions(argv: readonly string[]): Options {
  const { given, words } = read(argv);
  const has = (flag: Flag): boolean => given.some((each) => each.flag === flag);
  const all = (flag: Flag): string[] => given.filter((each) => each.flag === flag).map((each) => each.value);
  const last = (flag: Flag): string | undefined => all(flag).at(-1);

  const named = COMMANDS.find((each) => each === words[0]);
  const command =
    has("help") || words[0] === "help" ? "help" : has("version") ? "version" : (named ?? "scan");
  if (named) {
    for (const { flag } of given) {
      if (!HEEDED[named].includes(flag)) throw new UsageError(`--${flag} has no effect on keylint ${named}`);
    }
  }
  const failOn = last("fail-on");
  const now = last("now");
  return {
    command,
    positionals: named ? words.slice(1) : words,
    reports: reportTargets(given, COMMAND_FORMATS[named ?? "scan"]),
    failOn: failOn === undefined ? undefined : oneOf("--fail-on", failOn, [...SEVERITIES, "none"] as const),
    failOnUndecided: has("fail-on-undecided"),
    root: last("root"),
    config: last("config"),
    assignments: given.flatMap(assignment),
    workspace: last("workspace"),
    environment: last("environment"),
    source: last("source"),
    changed: has("changed"),
    now: now === undefined ? undefined : instant(now),
    only: ids(all("only")),
    skip: ids(all("skip")),
    showUndecided: has("show-undecided"),
    quiet: has("quiet"),
    verbose: has("verbose"),
  };
}

function read(argv: readonly string[]): { given: Given[]; words: string[] } {
  const { tokens } = parseArgs({
    args: [...argv],
    options: FLAGS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given: Given[] = [];
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const flag = token.name as Flag;
    if (!Object.hasOwn(FLAGS, flag)) {
      const meant = token.rawName.startsWith("--") ? suggestion(token.name, Object.keys(FLAGS)) : "";
      throw new UsageError(`no such option: ${token.rawName}${meant.replace("mean ", "mean --")}`);
    }
    if (FLAGS[flag].type === "boolean") {
      if (token.value !== undefined) throw new UsageError(`--${flag} takes no value`);
    } else if (token.value === undefined || (!token.inlineValue && /^-./.test(token.value))) {
      throw new UsageError(
        `expected a value after ${token.rawName}${token.value === undefined ? "" : `, found ${token.value}`}`,
      );
    }
    given.push({ flag, value: token.value ?? "" });
  }
  return { given, words };
}

/** An `--output` belongs to the format before it; without one, to the first format that has none. */
function reportTargets(given: readonly Given[], allowed: readonly Format[]): ReportTarget[] {
  const targets: { format: Format; output?: string }[] = [];
  const early: string[] = [];
  for (const { flag, value } of given) {
    if (flag === "format") {
      const output = early.shift();
      targets.push({ format: oneOf("--format", value, allowed), ...(output !== undefined && { output }) });
    } else if (flag === "output") {
      const target = targets.at(-1);
      if (target && target.output === undefined) target.output = value;
      else early.push(value);
    }
  }
  const [output, ...more] = early;
  if (more.length > 0 || (output !== undefined && targets.length > 0)) {
    throw new UsageError("expected one --format for each --output");
  }
  if (targets.length === 0) return [{ format: "pretty", ...(output !== undefined && { output }) }];
  const onStdout = targets.filter((target) => target.output === undefined);
  if (onStdout.length > 1) {
    throw new UsageError(
      `${onStdout.map((target) => target.format).join(" and ")} would both go to stdout; give one an --output`,
    );
  }
  return targets;
}

function assignment({ flag, value }: Given): Assignment[] {
  if (flag === "var-file") return [{ file: value }];
  if (flag !== "var") return [];
  const at = value.indexOf("=");
  if (at <= 0) throw new UsageError("expected --var NAME=VALUE");
  return [{ name: value.slice(0, at).trim(), value: value.slice(at + 1) }];
}

function oneOf<T extends string>(flag: string, value: string, known: readonly T[]): T {
  const found = known.find((each) => each === value);
  if (found !== undefined) return found;
  throw new UsageError(
    `expected ${known.join(", ")} after ${flag}, found ${value}${suggestion(value, known)}`,
  );
}

function instant(text: string): number {
  const at = parseInstant(text);
  if (at === undefined)
    throw new UsageError(`expected a date or an RFC 3339 time after --now, found ${text}`);
  return at;
}

const ids = (values: readonly string[]): string[] =>
  values
    .flatMap((value) => value.split(","))
    .map((id) => id.trim())
    .filter((id) => id !== "");
