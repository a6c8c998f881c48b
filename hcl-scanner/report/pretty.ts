import { SEVERITY_STYLE } from "../colour.ts";
import { printable } from "../printable.ts";
import { type ReportedFinding, type ReportedOccurrence, type ReportedUndecided } from "./report.ts";
import { summary } from "./summary.ts";
import { type View } from "./view.ts";

/** For people: findings grouped by file, each with its line, the found and the allowed value, and what to do. */
export function pretty(view: View): string {
  const { report, paint } = view;
  const sections: string[] = [];
  for (const [file, findings] of byFile(report.findings)) {
    sections.push(
      [paint("underline", printable(file)), ...findings.map((each) => finding(each, view))].join("\n\n"),
    );
  }
  if (view.showUndecided && report.undecided.length > 0) {
    sections.push(
      [paint("underline", "undecided"), ...report.undecided.map((each) => undecided(each, view))].join(
        "\n\n",
      ),
    );
  }
  if (!view.quiet) sections.push(summary(view));
  return sections.length === 0 ? "" : `${sections.join("\n\n")}\n`;
}

function byFile<T extends { readonly file: string | null }>(findings: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of findings) {
    const file = each.file ?? "(no source)";
    const group = groups.get(file);
    if (group) group.push(each);
    else groups.set(file, [each]);
  }
  return groups;
}

function finding(found: ReportedFinding, view: View): string {
  const { paint } = view;
  const place = found.line === null ? "" : `${found.line}:${found.column}  `;
  const severity = paint(SEVERITY_STYLE[found.severity], found.severity);
  const lines = [
    `${place}${severity}  ${paint("bold", found.rule)}  ${printable(found.address)}`,
    `  ${printable(found.message)}`,
    ...source(found, view),
    ...instances(found.address, found.instances),
    ...callers(found.occurrences),
    ...found.related
      .map((each) => `  ${each.role} ${each.address}${at(each.file, each.line)}`)
      .map(printable),
  ];
  if (found.conditional !== null)
    lines.push(printable(`  only if there is an instance: ${found.conditional}`));
  const fix = found.fix?.text ?? view.rules.find(({ id }) => id === found.rule)?.fix;
  if (fix !== undefined) lines.push(`  ${paint("green", "fix")} ${printable(fix)}`);
  return lines.join("\n");
}

function source(found: ReportedFinding, { excerpt, paint }: View): string[] {
  const shown = excerpt(found);
  if (!shown) return [];
  const number = String(shown.line);
  const gutter = " ".repeat(number.length);
  const underline = "^".repeat(shown.length);
  return [
    `    ${paint("dim", `${number} |`)} ${printable(shown.text)}`,
    `    ${paint("dim", `${gutter} |`)} ${" ".repeat(shown.caret)}${paint(SEVERITY_STYLE[found.severity], underline)}`,
  ];
}

const MOST_LISTED = 8;

/** The instances, where their addresses say more than the block's. */
function instances(address: string, all: readonly string[]): string[] {
  const [only] = all;
  if (all.length === 0 || (all.length === 1 && only === address)) return [];
  const listed = all.slice(0, MOST_LISTED).join(", ");
  const more = all.length > MOST_LISTED ? ` and ${all.length - MOST_LISTED} more` : "";
  return [printable(`  instances ${listed}${more}`)];
}

/** The module calls that lead there, outermost last; several stacks or calls, each on a line of its own. */
function callers(occurrences: readonly ReportedOccurrence[]): string[] {
  const ways = new Set<string>();
  for (const { stack, callers: calls } of occurrences) {
    const chain = calls.map(({ address, file, line }) => `${address}${at(file, line)}`).join(", ");
    if (chain !== "") ways.add(`called by ${chain}`);
    else if (occurrences.length > 1) ways.add(`in ${stack}`);
  }
  const lines = [...ways];
  const shown = lines.slice(0, MOST_LISTED);
  if (lines.length > MOST_LISTED) shown.push(`and ${lines.length - MOST_LISTED} more calls`);
  return shown.map((each) => `  ${printable(each)}`);
}

function undecided(each: ReportedUndecided, { paint }: View): string {
  const place = each.file === null ? "" : `${each.file}:${each.line}:${each.column}  `;
  const where = each.attribute === "" ? each.address : `${each.address} ${each.attribute}`;
  return [
    `${printable(place)}${paint("bold", each.rule)}  ${printable(where)}`,
    printable(`  because ${each.reason}`),
  ].join("\n");
}

const at = (file: string | null, line: number | null): string =>
  file === null ? "" : ` (${file}:${line ?? 1})`;
