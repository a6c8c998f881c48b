import { printable } from "../printable.ts";
import { type Head, type Place } from "./report.ts";
import { type View } from "./view.ts";

/** One line a finding, for grep, editors and problem matchers: `file:line:column: severity rule address: message`. */
export function compact({ report, showUndecided }: View): string {
  const lines = report.findings.map((each) => line(each, each.severity, each.message));
  if (showUndecided) {
    for (const each of report.undecided)
      lines.push(line(each, "undecided", `undecided, because ${each.reason}`));
  }
  return lines.map((each) => `${printable(each)}\n`).join("");
}

const line = (at: Head & Place, word: string, says: string): string =>
  `${at.file ?? "-"}:${at.line ?? 1}:${at.column ?? 1}: ${word} ${at.rule} ${at.address}: ${says}`;
