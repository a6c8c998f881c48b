import assert from "node:assert/strict";
import { type Catalog } from "../../core/catalog/catalog.ts";
import { type Entry } from "../../core/catalog/entry.ts";
import { instant } from "../../core/catalog/entry.ts";
import { inspect } from "../../core/inspect.ts";
import { DEFAULT_POLICY } from "../../core/presets.ts";
import expiryMissing from "../../core/rules/expiry-missing.ts";
import { stackOf } from "./stack-of.ts";

const TOKEN: Omit<Entry, "verified"> = {
  kind: "token",
  expires: [instant("expires_at")],
  unset: "never",
};
const PAGE = { on: "2026-11-25", page: "https://docs.acme.example/token" } as const;

/** A catalog of one type. */
const catalogOf = (verified: Entry["verified"]): Catalog =>
  ({ entry: (type: string) => (type === "acme_token" ? { ...TOKEN, verified } : undefined) }) as Catalog;

function severity(verified: Entry["verified"], level?: "critical"): string | undefined {
  const levels = level ? [{ rule: "expiry-missing", level, source: "test" }] : DEFAULT_POLICY.levels;
  const [finding] = inspect(stackOf({ "acme_token.x": {} }), {
    rules: [expiryMissing],
    catalog: catalogOf(verified),
    policy: { ...DEFAULT_POLICY, levels },
    now: Date.UTC(2026, 10, 25),
  }).findings;
  return finding?.severity;
}

describe("a life that nobody checked against the provider's own words", () => {
  it("weighs at most medium", () => {
    assert.equal(severity("none"), "medium");
  });

  it("weighs at most medium whatever the policy says of the rule", () => {
    assert.equal(severity("none", "critical"), "medium");
  });

  it("weighs what the rule says where somebody did", () => {
    assert.equal(severity(PAGE), "high");
    assert.equal(severity(PAGE, "critical"), "critical");
  });
});
