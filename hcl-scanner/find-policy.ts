import { dirname, join, resolve } from "node:path";
import { type Policy } from "../core/policy.ts";
import { DEFAULT_POLICY } from "../core/presets.ts";
import { RULES } from "../core/rules/index.ts";
import { fits } from "../core/glob.ts";
import { type PolicyFile } from "../policy-file/read-policy.ts";
import { type Diagnostic } from "./hcl/diagnostic.ts";
import { type Source } from "./hcl/source.ts";
import { boundaryOf, realPath } from "./terraform/boundary.ts";
import { type Files, openFiles } from "./terraform/files.ts";
import { type Environment } from "./terraform/load.ts";

export const POLICY_FILES = ["keylint.yaml", "keylint.yml"];

/** The policy of a run, and where it was found. */
export interface FoundPolicy {
  readonly policy: Policy;
  /** The file that says so; undefined where there is none, and the default holds. */
  readonly source: Source | undefined;
  /** The top-level keys that the file sets. */
  readonly sets: ReadonlySet<string>;
  /** Globs over directories that are not scanned. */
  readonly ignore: readonly string[];
  /** The environments in which a root module is judged; undefined where the policy names none for it. */
  environmentsOf(root: string): readonly Environment[] | undefined;
  /** Every environment that it speaks of, by name or by glob. */
  readonly environments: readonly string[];
}

export interface PolicySearch {
  /** What is scanned: the file is looked for from the first of these upwards, to the end of the boundary. */
  readonly paths: readonly string[];
  readonly cwd: string;
  readonly root?: string | undefined;
  /** A file that is named: no other is looked for. */
  readonly config?: string | undefined;
}

const NONE: FoundPolicy = {
  policy: DEFAULT_POLICY,
  source: undefined,
  sets: new Set(),
  ignore: [],
  environmentsOf: () => undefined,
  environments: [],
};

/** Finds and reads the team's policy. One that is in error is a diagnostic, and the default holds. */
export async function findPolicy(search: PolicySearch, diagnostics: Diagnostic[]): Promise<FoundPolicy> {
  const files = openFiles(boundaryOf(search.paths, search.cwd, search.root), (each) =>
    diagnostics.push(each),
  );
  const source =
    search.config === undefined ? nearest(search, files) : files.named(resolve(search.cwd, search.config));
  if (!source) return NONE;
  // YAML and its schema are loaded only where there is something to read.
  const { readPolicy } = await import("../policy-file/read-policy.ts");
  const reading = readPolicy(
    source.text,
    source.path,
    RULES.map(({ id }) => id),
  );
  if ("file" in reading) return found(reading.file, source);
  for (const { message, start, end } of reading.problems) {
    diagnostics.push({
      severity: "error",
      code: "invalid-policy",
      message,
      place: { source, range: { start, end } },
    });
  }
  return { ...NONE, source };
}

function nearest({ paths, cwd }: PolicySearch, files: Files): Source | undefined {
  const start = realPath(resolve(cwd, paths[0] ?? "."));
  for (let at = files.isDirectory(start) ? start : dirname(start); files.holds(at); at = dirname(at)) {
    const names = new Set(files.entries(at).map(({ name }) => name));
    const name = POLICY_FILES.find((each) => names.has(each));
    if (name !== undefined) return files.source(join(at, name));
    if (dirname(at) === at) break;
  }
  return undefined;
}

const found = ({ policy, roots, ignore, sets }: PolicyFile, source: Source): FoundPolicy => ({
  policy,
  source,
  sets,
  ignore,
  environmentsOf(root) {
    const environments = roots
      .filter(({ path }) => fits(path, root, "/"))
      .flatMap((each) => Object.entries(each.environments));
    if (environments.length === 0) return undefined;
    return environments.map(([name, { workspace, varFiles }]) => ({ name, workspace, varFiles }));
  },
  environments: [
    ...roots.flatMap((each) => Object.keys(each.environments)),
    ...[...policy.limits, ...policy.levels].flatMap(({ where }) => where?.environments ?? []),
  ],
});
