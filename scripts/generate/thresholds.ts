import { CONTROLS } from "../../core/controls.ts";
import { type Period, describePeriod } from "../../core/period.ts";
import { type Limit, type Policy } from "../../core/policy.ts";
import { DEFAULT_POLICY, PRESETS } from "../../core/presets.ts";
import { type Generated } from "./generated.ts";

/** docs/thresholds.md: every number that keylint judges by, and who says so. */
export function thresholdsPage(): Generated[] {
  const parts = [
    "# Thresholds",
    `Every number that keylint judges by, and who says so. A period that is exactly the limit passes: "90 days or less"
passes at 90. A month counts 30 days and a year 365. Times are UTC; an end that has come counts as passed. Where no
standard gives a number, the source is *practice*: the value that teams usually agree on.`,
    "## Default",
    table(DEFAULT_POLICY.limits),
    ...[...PRESETS.values()].filter((each) => each !== DEFAULT_POLICY).flatMap(preset),
    "## Clauses",
    "What the standards that rules and thresholds refer to ask for, in our own words.",
    ...[...new Set(CONTROLS.map(({ standard }) => standard))].flatMap(clauses),
  ];
  return [{ path: "docs/thresholds.md", text: `${parts.join("\n\n")}\n` }];
}

function preset(policy: Policy): string[] {
  const { limits, failOn, requireRotation, levels, preset: name } = policy;
  const own = limits.slice(DEFAULT_POLICY.limits.length);
  const more = [
    ...(failOn === DEFAULT_POLICY.failOn ? [] : [`Fails from severity ${failOn} on.`]),
    ...(requireRotation ? ["What ends within its limit is to be replaced by itself all the same."] : []),
    ...levels.slice(DEFAULT_POLICY.levels.length).map(({ rule, level }) => `\`${rule}\` is ${level}.`),
  ];
  return [
    `## Preset \`${name}\``,
    `As the default${own.length > 0 ? ", but" : "."}`,
    ...(own.length > 0 ? [table(own)] : []),
    ...(more.length > 0 ? [more.map((each) => `- ${each}`).join("\n")] : []),
  ];
}

function clauses(standard: string): string[] {
  const own = CONTROLS.filter((each) => each.standard === standard);
  return [`### ${standard}`, own.map(({ clause, asks }) => `- ${clause}: ${asks}`).join("\n")];
}

function table(limits: readonly Limit[]): string {
  const rows = limits.map(({ about, lifetime, rotation, warning, source }) => {
    const what = "kind" in about ? about.kind : `\`${about.type}\``;
    return `| ${what} | ${said(lifetime)} | ${said(rotation)} | ${said(warning)} | ${source} |`;
  });
  return `| credential | lives at most | replaced at least every | warned before the end | source |\n|---|---|---|---|---|\n${rows.join("\n")}`;
}

function said(period: Period | undefined): string {
  if (!period) return "";
  if (period.ms === Infinity) return "no limit";
  return period.ms === 0 ? "-" : describePeriod(period);
}
