import assert from "node:assert/strict";
import { loadCatalog } from "../../core/catalog/load.ts";
import { type Sifted, applyExceptions } from "../../core/except.ts";
import { type ExceptionTerms } from "../../core/exception.ts";
import { inspect } from "../../core/inspect.ts";
import { DEFAULT_POLICY } from "../../core/presets.ts";
import { RULES } from "../../core/rules/index.ts";
import { stackOf } from "./stack-of.ts";

const NOW = Date.parse("2026-11-25T12:00:00Z");
const known = RULES.map(({ id }) => id);
const LAWS = RULES.filter(({ id }) => id === "rotation-missing" || id.startsWith("exception-"));

describe("an exception", () => {
  const written = (terms: Partial<ExceptionTerms>): ExceptionTerms => ({
    rule: "rotation-missing",
    covers: {},
    reason: "rotated by hand",
    by: "policy",
    location: { file: "keylint.yaml", start: 0, end: 1, callers: [] },
    ...terms,
  });

  async function sift(terms: Partial<ExceptionTerms>, rules = LAWS): Promise<Sifted> {
    const catalog = await loadCatalog(["aws_iam_access_key"]);
    const stack = stackOf({
      "aws_iam_access_key.ci": { user: "ci" },
      "aws_iam_access_key.cd": { user: "cd" },
    });
    const options = { rules, catalog, policy: DEFAULT_POLICY, now: NOW, known };
    return applyExceptions([{ stack, inspection: inspect(stack, options) }], [written(terms)], options);
  }

  const seen = ({ judged: [one], findings }: Sifted) => ({
    left: one!.inspection.findings.map(({ instance }) => instance),
    excepted: one!.inspection.excepted.map(({ finding }) => finding.instance),
    said: findings.map(({ rule, message }) => `${rule}: ${message}`),
  });

  const cases: [what: string, terms: Partial<ExceptionTerms>, seen: ReturnType<typeof seen>][] = [
    [
      "waives what it is about",
      { covers: { address: "aws_iam_access_key.c*" } },
      { left: [], excepted: ["aws_iam_access_key.ci", "aws_iam_access_key.cd"], said: [] },
    ],
    [
      "waives nothing else",
      { covers: { address: "aws_iam_access_key.ci" } },
      { left: ["aws_iam_access_key.cd"], excepted: ["aws_iam_access_key.ci"], said: [] },
    ],
    [
      "holds on its last day",
      { covers: { address: "*.ci" }, until: "2026-11-25" },
      { left: ["aws_iam_access_key.cd"], excepted: ["aws_iam_access_key.ci"], said: [] },
    ],
    [
      "ends after it",
      { until: "2026-11-24" },
      {
        left: ["aws_iam_access_key.ci", "aws_iam_access_key.cd"],
        excepted: [],
        said: ["exception-expired: waives rotation-missing until 2026-11-24, which has passed"],
      },
    ],
    [
      "does not hold until a day that is none",
      { until: "2027-02-30" },
      {
        left: ["aws_iam_access_key.ci", "aws_iam_access_key.cd"],
        excepted: [],
        said: [
          "exception-expired: waives rotation-missing until a day that is none; expected a date such as 2027-01-31",
        ],
      },
    ],
    [
      "that fits nothing is reported",
      { covers: { address: "aws_iam_access_key.gone" } },
      {
        left: ["aws_iam_access_key.ci", "aws_iam_access_key.cd"],
        excepted: [],
        said: ["exception-unused: waives rotation-missing, of which there is no finding here"],
      },
    ],
    [
      "for a rule that there is not is reported",
      { rule: "rotation-mising" },
      {
        left: ["aws_iam_access_key.ci", "aws_iam_access_key.cd"],
        excepted: [],
        said: [
          "exception-unused: waives rotation-mising, and there is no such rule; did you mean rotation-missing?",
        ],
      },
    ],
    [
      "without a reason holds, and is reported",
      { reason: " " },
      {
        left: [],
        excepted: ["aws_iam_access_key.ci", "aws_iam_access_key.cd"],
        said: ["exception-unreasoned: waives rotation-missing without a reason"],
      },
    ],
  ];
  for (const [what, terms, expected] of cases)
    it(what, async () => assert.deepEqual(seen(await sift(terms)), expected));

  it("for a rule that did not run is not called unused", async () => {
    const rules = LAWS.filter(({ id }) => id !== "rotation-missing");
    assert.deepEqual(seen(await sift({}, rules)).said, []);
  });
});
