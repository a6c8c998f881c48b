import { fuzz } from "../../scripts/fuzz-run.ts";

/** A small slice of what `npm run fuzz` does; the number of the input that fails is in the message. */
describe("mutated configurations", function () {
  this.timeout(60_000);

  it("go through the whole scanner, and hide nothing beside them", () => fuzz({ seed: 20261124, runs: 200 }));
});
