/**
 * Runs mutated configurations through the parser and the whole scanner, and checks what must hold for any input.
 *
 *     npm run fuzz                               2,000 inputs
 *     npm run fuzz -- --runs 50000 --seed 7      the same inputs everywhere
 *     npm run fuzz -- --seed 7 --only 1234       one of them again, kept and shown
 */
import { parseArgs } from "node:util";
import { FuzzError, fuzz } from "./fuzz-run.ts";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "2000" },
    seed: { type: "string", default: "1" },
    only: { type: "string" },
  },
});
const seed = Number(values.seed);
const start = performance.now();
try {
  const figures = await fuzz({
    seed,
    runs: Number(values.runs),
    ...(values.only !== undefined && { only: Number(values.only) }),
    progress: process.stderr.isTTY ? (done) => process.stderr.write(`\r${done} inputs`) : () => undefined,
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(
    [
      `${figures.inputs} mutated inputs of ${figures.texts} texts, seed ${seed}, in ${seconds} s`,
      `${figures.accepted} were HCL or JSON without error, ${figures.refused} were refused with ${figures.diagnostics} diagnostics`,
      `${figures.definitions} definitions beside the mutated ones, all kept; ${figures.findings} findings`,
      `slowest input ${figures.slowest.milliseconds.toFixed(0)} ms (number ${figures.slowest.input})`,
    ].join("\n"),
  );
} catch (error) {
  if (!(error instanceof FuzzError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
