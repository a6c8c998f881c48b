import { type Severity } from "../core/finding.ts";
import { type Io, type Output } from "./io.ts";

/** Turns text into the same text in a colour; or leaves it, where colours are not wanted. */
export type Paint = (style: keyof typeof STYLES, text: string) => string;

const STYLES = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  magenta: [35, 39],
  cyan: [36, 39],
} as const;

export const paintNothing: Paint = (_style, text) => text;

const paintAll: Paint = (style, text) => {
  const [on, off] = STYLES[style];
  return `\u001b[${on}m${text}\u001b[${off}m`;
};

/** Colours for a terminal, unless NO_COLOR is set; with FORCE_COLOR, for anything. */
export function paintFor(output: Output, environment: Io["environment"]): Paint {
  const force = environment["FORCE_COLOR"];
  if (force !== undefined) return force === "0" || force === "false" ? paintNothing : paintAll;
  if (environment["NO_COLOR"] || environment["TERM"] === "dumb") return paintNothing;
  return output.isTTY ? paintAll : paintNothing;
}

export const SEVERITY_STYLE: Readonly<Record<Severity, keyof typeof STYLES>> = {
  critical: "magenta",
  high: "red",
  medium: "yellow",
  low: "blue",
  info: "cyan",
};
