import { type Document, isMap, isNode, isPair, isScalar, parseDocument } from "yaml";
import { type ZodError } from "zod";
import { KINDS } from "../core/catalog/kinds.ts";
import { closest, suggestion } from "../core/did-you-mean.ts";
import { fits } from "../core/glob.ts";
import { type Policy } from "../core/policy.ts";
import { type WrittenPolicy, policyShape } from "./shape.ts";
import { policyFrom } from "./policy-from.ts";

/** What a policy file says: demands, and for the scanner, what is to be judged. */
export interface PolicyFile {
  readonly policy: Policy;
  readonly roots: NonNullable<WrittenPolicy["roots"]>;
  /** Globs over directories that are not scanned. */
  readonly ignore: readonly string[];
  /** The top-level keys that it sets. */
  readonly sets: ReadonlySet<string>;
}

/** Something wrong, and where: offsets in UTF-16 code units. */
export interface PolicyProblem {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

export type PolicyReading = { readonly file: PolicyFile } | { readonly problems: readonly PolicyProblem[] };

/** A policy file is written by hand: anything longer is none. */
const LONGEST = 1_000_000;

/**
 * Reads the text of a keylint.yaml (or the same as JSON).
 * @param name how the file is called in messages and as the source of a demand
 * @param ruleIds the ids of all rules that there are
 */
export function readPolicy(text: string, name: string, ruleIds: readonly string[]): PolicyReading {
  if (text.length > LONGEST)
    return { problems: [{ message: "is longer than 1 MB, which no policy is", start: 0, end: 0 }] };
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: true });
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ message, pos: [start, end] }) => ({
      message: lowerFirst(message),
      start,
      end,
    }));
    return { problems };
  }
  let data: unknown;
  try {
    data = (document.toJS({ maxAliasCount: 20 }) as unknown) ?? {};
  } catch {
    return { problems: [{ message: "repeats itself by too many aliases", start: 0, end: 0 }] };
  }
  const parsed = policyShape.safeParse(data);
  if (!parsed.success) return { problems: problemsOf(parsed.error, document) };
  const problems = nameProblems(parsed.data, document, ruleIds);
  if (problems.length > 0) return { problems };
  const sourceAt = (path: readonly (string | number)[]): string =>
    `${name}:${lineOf(text, rangeOf(document, path, true).start)}`;
  return {
    file: policyFrom(parsed.data, sourceAt, (path) => ({ ...rangeOf(document, path, false), file: name })),
  };
}

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split("\n").length;

type Path = readonly PropertyKey[];

function problemsOf(error: ZodError, document: Document): PolicyProblem[] {
  return error.issues.flatMap((issue): PolicyProblem[] => {
    const { path } = issue;
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => ({
        message: `no such key: ${shown(key)}${suggestion(key, keysAt(path))}`,
        ...rangeOf(document, [...path, key], true),
      }));
    }
    const message = issue.code === "custom" ? issue.message : expectation(issue.message, path);
    return [{ message, ...rangeOf(document, path, false) }];
  });
}

/** Zod's sentence in our form: `expected a string, found a number`. */
function expectation(message: string, path: Path): string {
  const at = path.length === 0 ? "" : ` at ${path.map(String).join(".")}`;
  const text = message
    .replace(/^Invalid input: /, "")
    .replace(/^Invalid option: /, "")
    .replace(/, received /, ", found ")
    .replace(/\|/g, " or ");
  return `${text}${at}`;
}

const shown = (key: string): string => (/^[\w$-]{1,60}$/.test(key) ? key : JSON.stringify(key.slice(0, 60)));

/** The keys that there may be at a path. */
function keysAt(path: Path): readonly string[] {
  let shape: unknown = policyShape;
  for (const step of path) {
    const inner = unwrapped(shape);
    shape = typeof step === "number" ? inner.element : (inner.shape?.[String(step)] ?? inner.valueType);
  }
  return Object.keys(unwrapped(shape).shape ?? {});
}

interface Inner {
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly element?: unknown;
  readonly valueType?: unknown;
}

function unwrapped(shape: unknown): Inner {
  let at = shape as { unwrap?: () => unknown };
  while (typeof at?.unwrap === "function" && !("element" in at)) at = at.unwrap() as typeof at;
  return (at ?? {}) as Inner;
}

/** Names that no schema can know: kinds, rule ids. */
function nameProblems(
  written: WrittenPolicy,
  document: Document,
  ruleIds: readonly string[],
): PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  const bad = (path: Path, message: string, isKey: boolean): void =>
    void problems.push({ message, ...rangeOf(document, path, isKey) });
  const checkRule = (rule: string, path: Path, isKey: boolean): void => {
    if (ruleIds.some((id) => fits(rule, id))) return;
    bad(path, `no such rule: ${shown(rule)}${suggestion(rule, ruleIds)}`, isKey);
  };
  const checkThresholds = (
    from: Pick<WrittenPolicy, "lifetime" | "rotation" | "warning" | "rules">,
    path: Path,
  ): void => {
    for (const which of ["lifetime", "rotation", "warning"] as const) {
      for (const name of Object.keys(from[which] ?? {})) {
        if ((KINDS as readonly string[]).includes(name) || /[_*]/.test(name)) continue;
        const meant = closest(name, KINDS);
        const hint =
          meant === undefined
            ? `expected one of ${KINDS.join(", ")}, or a glob over resource types`
            : `did you mean ${meant}?`;
        bad([...path, which, name], `no such kind of credential: ${shown(name)}; ${hint}`, true);
      }
    }
    for (const rule of Object.keys(from.rules ?? {})) checkRule(rule, [...path, "rules", rule], true);
  };
  checkThresholds(written, []);
  written.overrides?.forEach((each, i) => checkThresholds(each, ["overrides", i]));
  written.exceptions?.forEach(({ rule }, i) => checkRule(rule, ["exceptions", i, "rule"], false));
  return problems;
}

/** Where a path stands in the file: its key, or what it holds; the nearest thing around it that is there. */
function rangeOf(document: Document, path: Path, isKey: boolean): { start: number; end: number } {
  for (let length = path.length; length >= 0; length--) {
    const steps = path.slice(0, length);
    const node =
      isKey && length === path.length
        ? keyNode(document, steps)
        : length === 0
          ? document.contents
          : document.getIn(steps, true);
    if (isNode(node) && node.range) return { start: node.range[0], end: node.range[1] };
  }
  return { start: 0, end: 0 };
}

function keyNode(document: Document, path: Path): unknown {
  const key = path.at(-1);
  const parents = path.slice(0, -1);
  const map = parents.length === 0 ? document.contents : document.getIn(parents, true);
  if (!isMap(map)) return undefined;
  return map.items.find(
    (pair) => isPair(pair) && isScalar(pair.key) && String(pair.key.value) === String(key),
  )?.key;
}
