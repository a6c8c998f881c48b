import assert from "node:assert/strict";
import fc from "fast-check";
import { type Catalog } from "../../../core/catalog/catalog.ts";
import { loadCatalog } from "../../../core/catalog/load.ts";
import { inspect } from "../../../core/inspect.ts";
import { DEFAULT_POLICY } from "../../../core/presets.ts";
import { madeDocument } from "../../../core/privilege/made/make.ts";
import { policyText } from "../../../core/privilege/made/text.ts";
import { RULES } from "../../../core/rules/index.ts";
import { NULL, type Value, isWhollyKnown, string, tuple, unknown } from "../../../core/value.ts";
import { type Plain, stackOf, valueOf } from "../stack-of.ts";

const gap = unknown({ code: "variable", text: "it is not known" });
const LEAVES: readonly Plain[] = [
  ..."*|s3:*|arn:aws:s3:::*|Allow|Deny||AWS|StringEquals|aws:SourceArn|a:b:c|One".split("|"),
  gap,
  { ...gap, prefix: "arn:" },
  { ...gap, oneOf: [string("*"), NULL] },
  { ...gap, oneOf: [] },
  { ...gap, sketch: { ...tuple([string("*"), gap]), rest: gap } },
  null,
  1,
  true,
];
const NAMES =
  "Statement Effect Action NotAction Resource NotResource Principal NotPrincipal Condition Sid AWS StringLike aws:SourceArn statement actions resources effect sid principals identifiers type condition test variable values";

const { anything } = fc.letrec<{ anything: Plain }>((tie) => ({
  anything: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom(...LEAVES),
    fc.array(tie("anything"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...NAMES.split(" ")), tie("anything"), { maxKeys: 5 }),
  ),
}));

describe("documents of any form", () => {
  let catalog: Catalog;
  before(async () => {
    catalog = await loadCatalog(["aws_iam_policy"]);
  });

  it("are judged without an exception", () => {
    const rules = RULES.filter(({ inspects }) => inspects === "statement");
    assert.ok(rules.length > 0);
    fc.assert(
      fc.property(anything, anything, (statements, other) => {
        const policy: Value = { ...gap, encodes: valueOf({ Statement: statements }) };
        const stack = stackOf({
          "aws_iam_policy.p": { policy },
          "aws_sqs_queue_policy.q": { policy },
          "aws_iam_role.r": { assume_role_policy: policy, inline_policy: other, managed_policy_arns: other },
          "aws_iam_role_policy_attachment.a": { policy_arn: other },
          "aws_lambda_permission.l": { principal: other, action: other, source_arn: other },
        });
        inspect(stack, { rules, catalog, policy: DEFAULT_POLICY, now: 0 });
      }),
      { numRuns: 300 },
    );
  });

  it("are put together without an exception", () => {
    fc.assert(
      fc.property(anything, anything, anything, (statement, sources, overrides) => {
        const stack = stackOf({
          "data.aws_iam_policy_document.d": {
            statement,
            version: overrides,
            source_policy_documents: sources,
            override_policy_documents: overrides,
          },
        });
        const { document } = madeDocument(stack.byAddress("data.aws_iam_policy_document.d")!);
        if (isWhollyKnown(document)) JSON.parse(policyText(document, "indented"));
      }),
      { numRuns: 300 },
    );
  });
});
