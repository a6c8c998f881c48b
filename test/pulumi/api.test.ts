import assert from "node:assert/strict";
import type { PackOptions as Declared } from "../../policy-pack/api.d.ts";
import { type PackOptions as Made } from "../../policy-pack/options.ts";
import { policies } from "../../policy-pack/policies.ts";

/** Does each of the two take what the other one takes? */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

describe("the library of the pack", () => {
  it("declares the options that it takes", () => {
    const isSame: Same<Omit<Declared, "preset">, Omit<Made, "preset">> = true;
    assert.ok(isSame);
  });

  it("leaves rules in and out by id or glob", () => {
    const names = (options: Declared): string[] => policies(options as Made).map(({ name }) => name);
    assert.deepEqual(names({ only: ["expiry-*"], skip: ["expiry-passed"] }), [
      "keylint",
      "expiry-missing",
      "expiry-too-far",
      "keylint-secrets",
    ]);
    assert.throws(
      () => names({ only: ["expiry-misisng"] }),
      /no such rule: expiry-misisng; did you mean expiry-missing\?/,
    );
  });

  it("sets levels by what it is to fail on", () => {
    const levels = new Map(
      policies({ failOn: "critical" }).map(({ name, enforcementLevel }) => [name, enforcementLevel]),
    );
    assert.deepEqual(
      [levels.get("exposure-literal"), levels.get("expiry-missing")],
      ["mandatory", "advisory"],
    );
  });
});
