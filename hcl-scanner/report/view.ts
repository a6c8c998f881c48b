import { type Rule } from "../../core/rule.ts";
import { type Paint } from "../colour.ts";
import { type Source } from "../hcl/source.ts";
import { type Coverage } from "./coverage.ts";
import { type Excerpt } from "./excerpt.ts";
import { type Report, type ReportedFinding } from "./report.ts";

/** What a format prints, and how the user wants it. */
export interface View {
  readonly report: Report;
  readonly coverage: Coverage;
  /** The rules that ran. */
  readonly rules: readonly Rule[];
  readonly sources: ReadonlyMap<string, Source>;
  /** The line of a finding with nothing secret in it; undefined where it has no source. */
  excerpt(finding: ReportedFinding): Excerpt | undefined;
  readonly paint: Paint;
  readonly showUndecided: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly failOn: string;
}

/** Plain results in, text out. */
export type Formatter = (view: View) => string;
