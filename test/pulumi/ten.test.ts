import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expectedOf } from "../parity/doors.ts";
import { builtPack } from "./harness/built.ts";
import { type RunningPack, preview, startPack } from "./harness/pack.ts";
import { type Program, registered } from "./harness/program.ts";

/** Credentials that are evidently bad, each with a twin that is not. */
const TEN = [
  "access-key",
  "inline-star",
  "admin-attached",
  "public-trust",
  "literal-secret",
  "ssm-string",
  "kms-rotation",
  "entra-2099",
  "google-key",
  "cloudflare-endless",
];

describe("ten evident bad credentials and their good twins, through the protocol", function () {
  this.timeout(60_000);
  let pack: RunningPack;
  before(async () => {
    // The good twin of the literal is given by the configuration of its stack; the bad one's stack has none.
    pack = await startPack(builtPack(), {
      stack: { config: { "proj:dbPassword": "from-the-configuration" } },
    });
  });
  after(() => pack.stop());

  for (const name of TEN) {
    for (const twin of ["bad", "good"]) {
      it(`${name}, ${twin}`, async () => {
        const directory = join(import.meta.dirname, "../parity", `${name}-${twin}`);
        const { rules, finds } = expectedOf(directory);
        const text = readFileSync(join(directory, "pulumi.json"), "utf8");
        const given =
          name === "literal-secret" && twin === "good"
            ? text.replaceAll("s3cr3t-Tr0ub4dor-planted", "from-the-configuration")
            : text;
        const { early, late } = await preview(
          pack.analyzer,
          registered(JSON.parse(given) as Program, Date.now()),
        );
        const said = [...early, ...late]
          .map(({ policy }) => policy)
          .filter((policy) => rules.includes(policy));
        assert.deepEqual([...new Set(said)], [...new Set(finds.map((each) => each.split(" ", 1)[0]!))]);
      });
    }
  }
});
