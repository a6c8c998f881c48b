import { type Output } from "./io.ts";
import { printable } from "./printable.ts";

export interface Progress {
  tell(text: string): void;
  /** Wipes the line. */
  end(): void;
}

/** Milliseconds between two lines: nobody reads faster. */
const PACE = 100;

/** Milliseconds until a run counts as long. */
const PATIENCE = 1000;

/** One line that is written over, on a terminal only, and only in runs of more than a second. */
export function progressOn(
  output: Output,
  wanted: boolean,
  clock: () => number = () => performance.now(),
): Progress {
  if (!wanted || !output.isTTY) return { tell: () => undefined, end: () => undefined };
  const start = clock();
  let isShown = false;
  let last = -Infinity;
  return {
    tell(text) {
      const now = clock();
      if (now - start < PATIENCE || now - last < PACE) return;
      last = now;
      isShown = true;
      output.write(`\r\u001b[K${printable(text)}`);
    },
    end() {
      if (isShown) output.write("\r\u001b[K");
    },
  };
}
