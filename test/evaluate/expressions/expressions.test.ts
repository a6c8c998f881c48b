import assert from "node:assert/strict";
import { typeOf } from "../../../core/value.ts";
import { EvaluationError } from "../../../hcl-scanner/evaluate/errors.ts";
import { evaluate } from "../../../hcl-scanner/evaluate/expression.ts";
import { functionNames, prepareFunctions } from "../../../hcl-scanner/evaluate/function-table.ts";
import { type Expression } from "../../../hcl-scanner/hcl/ast.ts";
import { parseExpression, parseFile } from "../../../hcl-scanner/hcl/parse.ts";
import { UNKNOWN, consoleText, typeText } from "./console-text.ts";
import { type Recorded, recordedExpressions } from "./recorded.ts";
import { world } from "./world.ts";

interface Answer {
  readonly shows?: string;
  readonly type?: string;
  readonly error?: true;
}

/** As it was recorded: what has several lines stood in a file. */
function parse(text: string): Expression | undefined {
  if (!text.includes("\n")) {
    const { expression, diagnostics } = parseExpression({ path: "expression", text });
    return diagnostics.length > 0 ? undefined : expression;
  }
  const file = `locals {\n  expression = ${text}\n}\n`;
  const { body, diagnostics } = parseFile({ path: "expression.tf", text: file });
  return diagnostics.length > 0 ? undefined : body.blocks[0]!.body.attributes[0]!.expression;
}

function answerTo(text: string): Answer {
  const expression = parse(text);
  if (!expression) return { error: true };
  try {
    const value = evaluate(expression, world);
    return { shows: consoleText(value), type: typeText(typeOf(value)) };
  } catch (error) {
    if (error instanceof EvaluationError) return { error: true };
    throw error;
  }
}

/** Of an unknown, keylint may know the type although terraform does not. */
const alike = (answer: Answer, expected: Answer): Answer =>
  expected.shows === UNKNOWN && expected.type === "dynamic" && answer.shows === UNKNOWN ? expected : answer;

/** Does terraform know it as a whole? */
const isKnown = ({ shows }: Answer): boolean => shows !== undefined && !shows.includes(UNKNOWN);

const expectedOf = ({ shows, type, error }: Recorded): Answer =>
  error ? { error } : { shows: shows!, type: type! };

describe("expressions", () => {
  const topics = recordedExpressions();
  const totals = { all: 0, known: 0, equal: 0, gaps: 0 };
  before(() => prepareFunctions(functionNames));

  for (const [topic, entries] of topics) {
    describe(topic, () => {
      for (const recorded of entries) {
        it(JSON.stringify(recorded.expression).slice(1, 100), () => {
          const expected = expectedOf(recorded);
          const answer = answerTo(recorded.expression);
          totals.all++;
          if (isKnown(expected)) {
            totals.known++;
            if (answer.shows === expected.shows) totals.equal++;
          }
          if (recorded.beyond !== undefined) {
            assert.equal(expected.shows, UNKNOWN);
            assert.equal(answer.shows, recorded.beyond);
          } else if (recorded.gap === undefined) assert.deepEqual(alike(answer, expected), expected);
          else {
            totals.gaps++;
            assert.ok(answer.shows?.includes(UNKNOWN), "a gap is something that keylint says is unknown");
          }
        });
      }
    });
  }

  describe("as a whole", () => {
    it("at least 98 % of what terraform knows is known and equal", () => {
      const { all, known, equal, gaps } = totals;
      console.log(
        `      ${all} expressions: ${equal} of ${known} known to terraform are known and equal; ${gaps} gaps, nothing wrong`,
      );
      assert.ok(equal >= 0.98 * known);
    });
  });
});
