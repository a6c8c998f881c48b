import { STRING } from "../../core/type.ts";
import { type Unknown, type Value, joinMarks, mark, string } from "../../core/value.ts";
import { type Template, type TemplateFor, type TemplatePart } from "../hcl/ast.ts";
import { followChoices } from "./choices.ts";
import { convert } from "./convert.ts";
import { ConversionError, EvaluationError } from "./errors.ts";
import { iteration, looped } from "./for.ts";
import { type Evaluator, type Frame } from "./frame.ts";
import { safePrefix } from "./functions/grapheme.ts";
import { concatenated, unknownText } from "./functions/text.ts";
import { secrecy } from "./secrecy.ts";

/** Text with interpolations: unknown as soon as one of them is, but for what is known before and after it. */
export function evaluateTemplate(node: Template, frame: Frame, evaluate: Evaluator): Value {
  const [only] = node.parts;
  if (!only) return string("");
  if (node.parts.length === 1 && only.kind === "literal" && typeof only.value === "string")
    return string(only.value);
  const pieces = node.parts.map((part) => evaluatePart(part, frame, evaluate));
  const joined = followChoices(pieces, join(pieces), (choices) =>
    join(choices.map((choice, i) => included(choice, node.parts[i]!))),
  );
  return mark(joined, joinMarks(pieces));
}

function evaluatePart(part: TemplatePart, frame: Frame, evaluate: Evaluator): Value {
  if (part.kind === "template-for") return evaluateTemplateFor(part, frame, evaluate);
  return included(evaluate(part, frame), part);
}

/** The text of a value in a template. */
function included(value: Value, part: TemplatePart): Value {
  if (value.state === "absent") {
    throw new EvaluationError(
      "the expression result is null: a null value cannot be included in a string template",
      part,
    );
  }
  if (value.state === "unknown") return value;
  try {
    return convert(value, STRING);
  } catch (error) {
    if (!(error instanceof ConversionError)) throw error;
    throw new EvaluationError(
      `the given value cannot be included in a string template: ${error.message}`,
      part,
    );
  }
}

function join(pieces: readonly Value[]): Value {
  const joined = concatenated(
    pieces.map((piece) => {
      if (piece.state === "known") return piece.kind === "string" ? piece.value : "";
      return piece as Unknown;
    }),
  );
  if (joined.state !== "unknown") return joined;
  const text = unknownText(
    joined.reason,
    safePrefix((joined.prefix ?? "").normalize("NFC")),
    safeSuffix(joined.suffix ?? ""),
  );
  return { ...text, pieces: joined.pieces!, ...(joined.foretold && { foretold: true }) };
}

/** The known end from where on nothing before it can change it: a combining mark may merge with what it follows. */
const safeSuffix = (suffix: string): string => suffix.slice(Math.max(0, suffix.search(/[\0-\x7f]|$/)));

function evaluateTemplateFor(node: TemplateFor, frame: Frame, evaluate: Evaluator): Value {
  const collection = evaluate(node.collection, frame);
  const loop = looped(collection, node.collection);
  if ("unknown" in loop) return mark(unknownText(loop.unknown), collection);
  const pieces = loop.entries.map((entry) =>
    evaluateTemplate(node.body, iteration(node, entry, frame), evaluate),
  );
  return mark(join(pieces), joinMarks([secrecy(collection), ...pieces]));
}
