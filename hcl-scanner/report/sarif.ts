import { type Severity } from "../../core/finding.ts";
import { type Rule } from "../../core/rule.ts";
import { VERSION } from "../version.ts";
import { type ReportedDiagnostic, type ReportedFinding, type ReportedStack } from "./report.ts";
import { docsPage } from "./rule-page.ts";
import { type View } from "./view.ts";

const LEVEL: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "note",
  info: "note",
};

/** GitHub's bands: above 9 critical, from 7 high, from 4 medium, from 0.1 low. */
const SECURITY_SEVERITY: Readonly<Record<Severity, string>> = {
  critical: "9.5",
  high: "8.0",
  medium: "5.5",
  low: "3.0",
  info: "0.1",
};

/**
 * SARIF 2.1.0 as GitHub's code scanning accepts it: every result has a file with a relative, encoded URI and a region
 * from line 1 on, and no base URIs. What is undecided is no result.
 */
export function sarif({ report, rules }: View): string {
  const index = new Map(rules.map((rule, i) => [rule.id, i]));
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "keylint",
            semanticVersion: VERSION,
            informationUri: docsPage("README.md"),
            rules: rules.map(ruleOf),
          },
        },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: report.exit !== 2,
            exitCode: report.exit,
            toolExecutionNotifications: report.diagnostics.map(notificationOf),
          },
        ],
        results: report.findings.map((finding) => resultOf(finding, index.get(finding.rule) ?? -1, report.stacks)),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

const ruleOf = ({ id, title, why, fix, severity, topic, controls }: Rule) => ({
  id,
  name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
  shortDescription: { text: title },
  fullDescription: { text: why },
  help: { text: `${why}\n\n${fix}`, markdown: `${why}\n\n**Fix:** ${fix}\n\n\`keylint explain ${id}\` says more.` },
  helpUri: docsPage(`docs/rules/${id}.md`),
  defaultConfiguration: { level: LEVEL[severity] },
  properties: {
    tags: ["security", topic, ...controls],
    precision: "very-high",
    "problem.severity": problem(severity),
    "security-severity": SECURITY_SEVERITY[severity],
  },
});

const problem = (severity: Severity): string => ({ error: "error", warning: "warning", note: "recommendation" })[LEVEL[severity]];

function resultOf(finding: ReportedFinding, ruleIndex: number, stacks: readonly ReportedStack[]) {
  const { message, fix, address, conditional } = finding;
  const more = [
    ...(fix ? [`Fix: ${fix.text}`] : []),
    ...(conditional === null ? [] : [`Only if there is an instance: ${conditional}`]),
  ];
  const related = relatedLocations(finding);
  return {
    ruleId: finding.rule,
    ...(ruleIndex >= 0 && { ruleIndex }),
    level: LEVEL[finding.severity],
    message: { text: [`${address}: ${message}`, ...more].join("\n") },
    locations: [{ ...locationOf(finding, stacks), logicalLocations: [{ fullyQualifiedName: address, kind: "resource" }] }],
    ...(related.length > 0 && { relatedLocations: related }),
    partialFingerprints: { "keylint/v1": finding.fingerprint },
    properties: { severity: finding.severity, instances: finding.instances },
  };
}

/** Where a finding has no file of its own: the module call that leads there, else the directory's usual file. */
function locationOf(finding: ReportedFinding, stacks: readonly ReportedStack[]) {
  const { file, line, column, endLine, endColumn } = finding;
  if (file !== null && line !== null) {
    return physical(file, { startLine: line, startColumn: column ?? 1, endLine: endLine ?? line, endColumn: endColumn ?? 1 });
  }
  const [occurrence] = finding.occurrences;
  const caller = occurrence?.callers[0];
  if (caller) return physical(caller.file, { startLine: Math.max(1, caller.line) });
  const root = occurrence?.stack ?? stacks[0]?.id ?? ".";
  return physical(file ?? (root === "." ? "main.tf" : `${root}/main.tf`), { startLine: 1 });
}

function relatedLocations(finding: ReportedFinding) {
  const related = finding.related.map(({ role, address, file, line }) => ({ text: `${role}: ${address}`, file, line }));
  const calls = finding.occurrences
    .flatMap(({ callers }) => callers)
    .map(({ address, file, line }) => ({ text: `called by ${address}`, file, line }));
  const seen = new Set<string>();
  const distinct = [...related, ...calls].filter(({ text, file, line }) => {
    const key = `${text} ${file}:${line}`;
    return file !== null && !seen.has(key) && seen.add(key);
  });
  return distinct.map(({ text, file, line }, id) => ({ id, message: { text }, ...physical(file!, { startLine: line ?? 1 }) }));
}

const notificationOf = ({ severity, code, message, file, line, column }: ReportedDiagnostic) => ({
  level: severity,
  message: { text: message },
  descriptor: { id: code },
  ...(file !== null && { locations: [physical(file, { startLine: line ?? 1, startColumn: column ?? 1 })] }),
});

interface Region {
  readonly startLine: number;
  readonly startColumn?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

const physical = (file: string, region: Region) => ({ physicalLocation: { artifactLocation: { uri: uriOf(file) }, region } });

/** A relative reference: `%`, `#`, `?`, blanks and a colon in the first part would mean something else. */
const uriOf = (file: string): string => (file === "" ? "." : file.split("/").map(encodeURIComponent).join("/"));
