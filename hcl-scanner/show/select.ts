import { type Definition, withoutKeys } from "../../core/definition.ts";

/** Does an address name the definition, all instances of its block, or a module around it? Keys may be left out. */
export function selects(address: string, { address: full, block }: Definition): boolean {
  return (
    isWithin(full, address) ||
    isWithin(block, address) ||
    (address.includes("[") && isWithin(partlyBare(full, address), address))
  );
}

const isWithin = (full: string, address: string): boolean =>
  full === address || full.startsWith(`${address}.`);

/** `full` with the keys only of those steps where `address` has some. */
function partlyBare(full: string, address: string): string {
  const asked = stepsOf(address);
  return stepsOf(full)
    .map((step, i) => (asked[i]?.includes("[") ? step : withoutKeys(step)))
    .join(".");
}

const STEP = /[^.["\]]+(?:\[(?:"(?:[^"\\]|\\.)*"|[^\]"]*)\])?/g;

const stepsOf = (address: string): string[] => address.match(STEP) ?? [];
