import { type ReportViolation } from "@pulumi/policy";
import { reportAs } from "./report.ts";

type Validation<Args> = (args: Args, report: ReportViolation) => void | Promise<void>;

/**
 * An error that leaves a policy ends the whole preview, with its text in everybody's log. Here it fails the resource
 * instead, and says where it came from but not what it said, for that may be a value.
 */
export const guarded =
  <Args>(description: string, validate: Validation<Args>): Validation<Args> =>
  (args, report) => {
    const fail = (error: unknown): void =>
      reportAs(report, {
        description,
        message: `keylint failed and judged nothing here: ${whereFrom(error)}; please report this at the project's page`,
        enforcementLevel: "mandatory",
        severity: "high",
      });
    try {
      return validate(args, report)?.catch(fail);
    } catch (error) {
      fail(error);
    }
  };

function whereFrom(error: unknown): string {
  if (!(error instanceof Error)) return "it threw no error";
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  const calls = frames.slice(0, 3).map((line) => /^\s+at (?:async )?([\w.<>]+) \(/.exec(line)?.[1] ?? "?");
  return [error.name, ...calls].join(" < ");
}
