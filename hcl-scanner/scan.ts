import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { withManagedPolicies } from "../core/catalog/load-managed.ts";
import { applyExceptions } from "../core/except.ts";
import { type Severity, atLeast } from "../core/finding.ts";
import { type Failure, failureText } from "../core/failure.ts";
import { inspect } from "../core/inspect.ts";
import { counted } from "../core/period.ts";
import { RULES } from "../core/rules/index.ts";
import { paintFor, paintNothing } from "./colour.ts";
import { printDiagnostics } from "./diagnostics.ts";
import { type Diagnostic } from "./hcl/diagnostic.ts";
import { type Source } from "./hcl/source.ts";
import { type Io } from "./io.ts";
import { onlyChanged } from "./only-changed.ts";
import { type Options, type ReportTarget } from "./options.ts";
import { progressOn } from "./progress.ts";
import { readPaths } from "./read-paths.ts";
import { buildReport } from "./report/build-report.ts";
import { coverageOf } from "./report/coverage.ts";
import { excerptOf } from "./report/excerpt-of.ts";
import { formatter } from "./report/formats.ts";
import { type Report } from "./report/report.ts";
import { type JudgedStack, stackSummary } from "./report/stack-summary.ts";
import { type View } from "./report/view.ts";
import { safeDiagnostic } from "./safe-diagnostic.ts";
import { selectRules, withNamed } from "./select-rules.ts";
import { UsageError } from "./usage-error.ts";

/** `keylint [PATH...]`: reads, judges, prints. */
export async function scan(options: Options, io: Io): Promise<0 | 1 | 2> {
  const rules = selectRules(RULES, options.only, options.skip);
  const progress = progressOn(io.stderr, !options.quiet);
  const onFile = (path: string): void => progress.tell(`reading ${path}`);
  const read = await readPaths(options.positionals, options, io, { onFile });
  const { stacks, diagnostics, sources } = read;
  let { catalog } = read;
  const policy = withNamed(read.policy.policy, options.only);
  const now = options.now ?? Math.floor(io.clock() / 1000) * 1000;
  const judged: JudgedStack[] = [];
  const leftOut: Diagnostic[] = [];
  for (const [i, { id, open }] of stacks.entries()) {
    progress.tell(`judging ${i + 1} of ${counted(stacks.length, "root module")}: ${id}`);
    const stack = open();
    catalog = await withManagedPolicies(catalog, stack);
    const inspection = inspect(stack, { rules, catalog, policy, now });
    leftOut.push(...inspection.failures.map((each) => defect(each, sources)));
    const summary = stackSummary(stack, catalog);
    if (!options.changed) judged.push({ stack: summary, inspection });
    else {
      const changed = onlyChanged(stack, inspection);
      judged.push({ stack: summary, inspection: changed.inspection });
      leftOut.push(changed.leftOut);
    }
  }
  const known = RULES.map(({ id }) => id);
  const sifted = applyExceptions(judged, read.exceptions(), { rules, known, policy, now });
  const failOn = options.failOn ?? policy.failOn;
  const said = [...diagnostics, ...leftOut].map((each) => safeDiagnostic(each, sources));
  const run = { ...sifted, policy: read.policy, diagnostics: said, sources, now };
  const report = buildReport(run, (each) => exitCode(each, failOn, options));
  progress.end();
  printDiagnostics(said, options, io);
  const view = {
    report,
    coverage: coverageOf(judged),
    rules,
    sources,
    excerpt: excerptOf(sources, catalog),
    showUndecided: options.showUndecided,
    quiet: options.quiet,
    verbose: options.verbose,
    failOn,
  };
  const failures: string[] = [];
  for (const target of options.reports) {
    const failure = await print(target, view, io);
    if (failure !== undefined) failures.push(failure);
  }
  if (failures.length > 0) throw new UsageError(failures.join("; "));
  return report.exit;
}

/** What keylint fell over, where the definition stands. */
function defect(each: Failure, sources: ReadonlyMap<string, Source>): Diagnostic {
  const { file, start, end } = each.definition?.locate() ?? {};
  const source = file === undefined ? undefined : sources.get(file);
  const said = { severity: "error", code: "internal", message: failureText(each) } as const;
  return source && start !== undefined && end !== undefined
    ? { ...said, place: { source, range: { start, end } } }
    : said;
}

/** 2 beats 1: a verdict on half of the input is none. */
function exitCode(
  report: Omit<Report, "exit">,
  failOn: Severity | "none",
  { failOnUndecided }: Options,
): 0 | 1 | 2 {
  if (report.diagnostics.some(({ severity }) => severity === "error")) return 2;
  if (failOn !== "none" && report.findings.some(({ severity }) => atLeast(severity, failOn))) return 1;
  const isOpen = report.undecided.length > 0 || report.stacks.some(({ unread }) => unread.length > 0);
  return failOnUndecided && isOpen ? 1 : 0;
}

/** Answers with what went wrong: the other reports are printed all the same. */
async function print(
  { format, output }: ReportTarget,
  view: Omit<View, "paint">,
  io: Io,
): Promise<string | undefined> {
  const render = await formatter[format]();
  if (output === undefined) {
    io.stdout.write(render({ ...view, paint: paintFor(io.stdout, io.environment) }));
    return undefined;
  }
  const text = render({ ...view, paint: paintNothing });
  try {
    writeFileSync(resolve(io.cwd, output), text);
    return undefined;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    return `cannot write ${output}${code === "" ? "" : `: ${code}`}`;
  }
}
