import { z } from "zod";
import { SEVERITIES } from "../../core/finding.ts";
import { type Report } from "./report.ts";

const file = z.string().describe("Path relative to the boundary, with /");
const line = z.int().min(1);
const severity = z.enum(SEVERITIES);

const place = {
  file: file.nullable(),
  line: line.nullable().describe("From 1"),
  column: line.nullable().describe("From 1, in UTF-16 code units"),
  endLine: line.nullable(),
  endColumn: line.nullable().describe("Behind the last character"),
};

const occurrence = z.strictObject({
  stack: z.string().describe("The stack's id"),
  instances: z.array(z.string()),
  callers: z
    .array(z.strictObject({ address: z.string(), file, line }))
    .describe("The module calls that lead to the place, innermost first"),
});

const head = {
  rule: z.string(),
  topic: z.enum([
    "expiry",
    "rotation",
    "scope",
    "exposure",
    "existence",
    "custody",
    "continuity",
    "exceptions",
  ]),
  address: z.string().describe("Without instance keys"),
  type: z.string(),
  instances: z.array(z.string()).describe("Full addresses, with instance keys"),
  attribute: z.string().describe("Path within the definition; empty for the whole"),
};

const finding = z.strictObject({
  ...head,
  ...place,
  severity,
  conditional: z.string().nullable().describe("Why it holds only if there is an instance at all"),
  occurrences: z.array(occurrence).describe("Each stack and module call that leads to the place"),
  related: z.array(
    z.strictObject({ role: z.string(), address: z.string(), file: file.nullable(), line: line.nullable() }),
  ),
  message: z.string(),
  fix: z
    .strictObject({
      text: z.string(),
      edits: z
        .array(z.strictObject({ file, start: z.int().min(0), end: z.int().min(0), text: z.string() }))
        .describe("Offsets in UTF-16 code units, the byte order mark not counted"),
    })
    .nullable(),
  controls: z.array(z.string()),
  fingerprint: z.string().describe("Stays the same when lines, files or messages change"),
});

/** The JSON report. Read by the generator and the tests only: a run never loads zod for it. */
export const reportSchema = z.strictObject({
  version: z.literal(1),
  tool: z.strictObject({ name: z.literal("keylint"), version: z.string() }),
  now: z.iso.datetime().describe("The moment that the verdicts hold for"),
  exit: z
    .union([z.literal(0), z.literal(1), z.literal(2)])
    .describe("0 clean, 1 findings at or above the threshold, 2 some input could not be read"),
  policy: z.strictObject({ files: z.array(file), preset: z.string() }),
  summary: z.strictObject({
    definitions: z.int(),
    credentials: z.int(),
    findings: z.int(),
    undecided: z.int(),
    excepted: z.int(),
    bySeverity: z.record(severity, z.int()),
  }),
  stacks: z.array(
    z.strictObject({
      id: z.string().describe("Directory of the root module, relative to the boundary"),
      door: z.enum(["hcl", "plan", "plan+source", "state", "pulumi"]),
      environment: z.string().nullable(),
      unread: z.array(
        z.strictObject({
          what: z.string().describe("A module call or a path"),
          why: z.enum(["not-installed", "outside-boundary", "unreadable", "loop"]),
          file: file.nullable(),
          line: line.nullable(),
        }),
      ),
      unjudgedTypes: z
        .record(z.string(), z.int())
        .describe("Resource types unknown to the catalog, with the number of blocks"),
    }),
  ),
  findings: z.array(finding),
  undecided: z.array(
    z.strictObject({
      ...head,
      ...place,
      occurrences: z.array(occurrence),
      reason: z.string().describe("Completes: undecided, because"),
    }),
  ),
  excepted: z.array(
    finding.extend({
      exception: z.strictObject({
        reason: z.string().nullable(),
        until: z.string().nullable().describe("The last day that it holds"),
        by: z.enum(["comment", "policy"]).describe("Where it is written"),
      }),
    }),
  ),
  diagnostics: z.array(
    z.strictObject({
      severity: z.enum(["error", "warning"]),
      code: z.string(),
      file: file.nullable(),
      line: line.nullable(),
      column: line.nullable(),
      message: z.string(),
    }),
  ),
}) satisfies z.ZodType<Report>;
