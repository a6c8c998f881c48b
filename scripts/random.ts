/** Pseudo-random numbers in [0, 1) that are the same everywhere (mulberry32). */
export type Random = () => number;

export function random(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number in [0, n). */
export const below = (next: Random, n: number): number => Math.floor(next() * n);

export const pick = <T>(next: Random, items: readonly T[]): T => items[below(next, items.length)]!;
