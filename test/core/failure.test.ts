import assert from "node:assert/strict";
import { type Catalog } from "../../core/catalog/catalog.ts";
import { instant } from "../../core/catalog/entry.ts";
import { failureText } from "../../core/failure.ts";
import { inspect } from "../../core/inspect.ts";
import { DEFAULT_POLICY } from "../../core/presets.ts";
import { type Rule, rule } from "../../core/rule.ts";
import expiryMissing from "../../core/rules/expiry-missing.ts";
import { type Stack } from "../../core/stack.ts";
import { stackOf } from "./stack-of.ts";

const page = { on: "2026-11-25", page: "https://docs.acme.example/token" } as const;
const token = { kind: "token", expires: [instant("expires_at")], unset: "never", verified: page } as const;

/** Knows one type, and falls over another one. */
const catalog = {
  entry(type: string) {
    if (type === "acme_trap") throw new TypeError("Cannot read properties of undefined (reading 'x')");
    return type === "acme_token" ? token : undefined;
  },
} as Catalog;

const stumbles = rule({
  id: "exposure-literal",
  topic: "exposure",
  severity: "high",
  title: "Stumbles",
  why: "It is wrong.",
  fix: "Mend it.",
  silent: [],
  controls: [],
  inspects: "definition",
  reads: "one",
  check({ name }, { report }) {
    if (name === "odd") throw new Error("hunter2");
    report({ definition: stack.byAddress("acme_token.x")!, path: name }, "is looked at");
  },
});

const stack = stackOf({ "acme_token.x": {}, "acme_token.odd": {}, "acme_token.y": {} });
const trapped = stackOf({ "acme_token.x": {}, "acme_trap.t": {}, "acme_token.y": {} });

const inspected = (of: Stack, law: Rule): { found: string[]; fell: string[] } => {
  const { findings, failures } = inspect(of, { rules: [law], catalog, policy: DEFAULT_POLICY, now: 0 });
  return {
    found: findings.map((each) => `${each.rule} ${each.instance} ${each.attribute}`),
    fell: failures.map(failureText),
  };
};

describe("a defect of keylint", () => {
  it("in a rule leaves out what the rule fell over, and names both without quoting what was thrown", () => {
    assert.deepEqual(inspected(stack, stumbles as Rule), {
      found: ["exposure-literal acme_token.x x", "exposure-literal acme_token.x y"],
      fell: [
        "keylint itself fails on acme_token.odd (Error), not judged by exposure-literal; please report it",
      ],
    });
  });

  it("before the rules are asked leaves out the definition, and the rules judge the others", () => {
    assert.deepEqual(inspected(trapped, expiryMissing as Rule), {
      found: ["expiry-missing acme_token.x expires_at", "expiry-missing acme_token.y expires_at"],
      fell: [
        "keylint itself fails on acme_trap.t (TypeError: Cannot read properties of undefined (reading 'x')), not judged by expiry-missing; please report it",
      ],
    });
  });
});
