import { DEFAULT_POLICY } from "../core/presets.ts";
import { RULES } from "../core/rules/index.ts";
import { SEVERITY_STYLE, paintFor } from "./colour.ts";
import { type Io } from "./io.ts";
import { isOff } from "./is-off.ts";
import { type Options } from "./options.ts";
import { UsageError } from "./usage-error.ts";

/** `keylint rules`: every rule in one table. */
export function listRules({ positionals, reports }: Options, io: Io): 0 {
  if (positionals[0] !== undefined) {
    throw new UsageError(`keylint rules takes no arguments; keylint explain ${positionals[0]} explains one`);
  }
  if (reports[0]?.format === "json") {
    const rules = RULES.map(
      ({ id, topic, severity, title, why, fix, silent, controls, supersedes = [] }) => ({
        id,
        topic,
        severity,
        offByDefault: isOff(id, DEFAULT_POLICY),
        title,
        why,
        fix,
        silent,
        controls,
        supersedes,
      }),
    );
    io.stdout.write(`${JSON.stringify({ version: 1, rules }, undefined, 2)}\n`);
    return 0;
  }
  const paint = paintFor(io.stdout, io.environment);
  const widest = Math.max(...RULES.map(({ id }) => id.length));
  for (const { id, severity, title } of RULES) {
    const off = isOff(id, DEFAULT_POLICY) ? " (off by default)" : "";
    io.stdout.write(
      `${id.padEnd(widest)}  ${paint(SEVERITY_STYLE[severity], severity.padEnd(8))}  ${title}${off}\n`,
    );
  }
  return 0;
}
