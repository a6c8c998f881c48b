import type { Location, Log, Notification, Region, ReportingDescriptor, Result } from "sarif";
import { describeControl } from "../../core/controls.ts";
import { type Severity } from "../../core/finding.ts";
import { type Rule } from "../../core/rule.ts";
import { VERSION } from "../version.ts";
import { type ReportedDiagnostic, type ReportedFinding, type ReportedStack } from "./report.ts";
import { docsPage } from "./rule-page.ts";
import { type View } from "./view.ts";

const LEVEL = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "note",
  info: "note",
} as const satisfies Readonly<Record<Severity, Result.level>>;

/** GitHub's bands: from 9.0 critical, from 7.0 high, from 4.0 medium, below low. */
const SECURITY_SEVERITY: Readonly<Record<Severity, string>> = {
  critical: "9.5",
  high: "8.0",
  medium: "5.5",
  low: "3.0",
  info: "0.1",
};

/**
 * SARIF 2.1.0 as GitHub's code scanning accepts it: every result has a file with a relative, encoded URI and a region
 * from line 1 on, and no base URIs. What is undecided is no result, and neither is what an exception waives: GitHub
 * would open an alert for it.
 */
export function sarif({ report, rules }: View): string {
  const index = new Map(rules.map((rule, i) => [rule.id, i]));
  const usualFile = usualFileOf(report.stacks);
  const log: Log = {
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
        results: report.findings.map((finding) => resultOf(finding, index.get(finding.rule), usualFile)),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

/** GitHub shows at most twenty tags of a rule. */
const MOST_TAGS = 20;

function ruleOf({ id, title, why, fix, silent, severity, topic, controls }: Rule): ReportingDescriptor {
  const asked = controls.map(describeControl);
  const help = [
    why,
    `**What to do:** ${fix}`,
    ...(silent.length > 0 ? [`**Not flagged:**\n${bullets(silent)}`] : []),
    ...(asked.length > 0 ? [`**Controls:**\n${bullets(asked)}`] : []),
    `\`keylint explain ${id}\` shows examples.`,
  ];
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: `${why}\n\nWhat to do: ${fix}`, markdown: help.join("\n\n") },
    helpUri: docsPage(`docs/rules/${id}.md`),
    defaultConfiguration: { level: LEVEL[severity] },
    properties: {
      tags: ["security", topic, ...controls].slice(0, MOST_TAGS),
      precision: "very-high",
      "problem.severity": PROBLEM[LEVEL[severity]],
      "security-severity": SECURITY_SEVERITY[severity],
    },
  };
}

const PROBLEM = { error: "error", warning: "warning", note: "recommendation" } as const;

const bullets = (texts: readonly string[]): string => texts.map((text) => `- ${text}`).join("\n");

function resultOf(
  finding: ReportedFinding,
  ruleIndex: number | undefined,
  usualFile: (stack: string) => string,
): Result {
  const { message, fix, address, conditional, fingerprint } = finding;
  const said = [
    address === "" ? message : `${address}: ${message}`,
    ...(fix ? [`Fix: ${fix.text}`] : []),
    ...(conditional === null ? [] : [`Only if there is an instance: ${conditional}`]),
  ];
  const related = relatedLocations(finding);
  return {
    ruleId: finding.rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: LEVEL[finding.severity],
    message: { text: said.join("\n") },
    locations: [
      {
        ...locationOf(finding, usualFile),
        ...(address !== "" && { logicalLocations: [{ fullyQualifiedName: address, kind: "resource" }] }),
      },
    ],
    ...(related.length > 0 && { relatedLocations: related }),
    // GitHub knows findings again by the first; any other reader by the second.
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1`, "keylint/v1": fingerprint },
    properties: { severity: finding.severity, instances: finding.instances },
  };
}

/**
 * The file that stands for a stack: a plan or a state that was read without its source is a file itself, unless it came
 * from stdin; a root module has a usual one.
 */
function usualFileOf(stacks: readonly ReportedStack[]): (stack: string) => string {
  const documents = new Set(
    stacks.flatMap(({ id, door }) =>
      door === "hcl" || door === "plan+source" || id === "stdin" ? [] : [id],
    ),
  );
  return (stack) =>
    documents.has(stack) ? stack : stack === "." || stack === "stdin" ? "main.tf" : `${stack}/main.tf`;
}

/** Where a finding has no source of its own: the module call that leads there, else the file that stands for its stack. */
function locationOf(
  { file, line, column, endLine, endColumn, occurrences }: ReportedFinding,
  usualFile: (stack: string) => string,
): Location {
  if (file !== null && line !== null) {
    const start = { startLine: line, startColumn: column ?? 1 };
    const isBehind =
      endLine !== null && endColumn !== null && (endLine > line || endColumn > start.startColumn);
    return physical(file, isBehind ? { ...start, endLine, endColumn } : start);
  }
  const [first] = occurrences;
  const caller = first?.callers[0];
  if (caller) return physical(caller.file, { startLine: caller.line });
  return physical(file ?? usualFile(first?.stack ?? "."), { startLine: 1 });
}

/** The most that GitHub takes of one result. */
const MOST_RELATED = 1000;

function relatedLocations({ related, occurrences }: ReportedFinding): Location[] {
  const calls = occurrences
    .flatMap(({ callers }) => callers)
    .map(({ address, file, line }) => ({ text: `called by ${address}`, file, line }));
  const found = new Map<string, Location>();
  for (const { text, file, line } of [
    ...related.map(({ role, address, file, line }) => ({ text: `${role}: ${address}`, file, line })),
    ...calls,
  ]) {
    const key = `${text} ${file}:${line}`;
    if (file === null || found.has(key) || found.size >= MOST_RELATED) continue;
    found.set(key, { id: found.size, message: { text }, ...physical(file, { startLine: line ?? 1 }) });
  }
  return [...found.values()];
}

function notificationOf({ severity, code, message, file, line, column }: ReportedDiagnostic): Notification {
  const isPlace = file !== null && line !== null;
  return {
    level: severity,
    message: { text: file === null || isPlace ? message : `${file}: ${message}` },
    descriptor: { id: code },
    ...(isPlace && { locations: [physical(file, { startLine: line, startColumn: column ?? 1 })] }),
  };
}

const physical = (file: string, region: Region): Location => ({
  physicalLocation: { artifactLocation: { uri: uriOf(file) }, region },
});

/** A relative reference: `%`, `#`, `?`, blanks and a colon in the first part would mean something else. */
const uriOf = (file: string): string => file.split("/").map(encodeURIComponent).join("/");
