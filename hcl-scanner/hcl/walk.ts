import { type Expression, type TemplatePart } from "./ast.ts";

/** Visits the direct children of an expression, in source order. */
export function walkExpression(expression: Expression, visit: (child: Expression) => void): void {
  switch (expression.kind) {
    case "template":
      for (const part of expression.parts) visitPart(part, visit);
      break;
    case "wrap":
    case "parentheses":
      visit(expression.expression);
      break;
    case "attribute":
      visit(expression.object);
      break;
    case "index":
      visit(expression.collection);
      visit(expression.key);
      break;
    case "splat":
      visit(expression.source);
      visit(expression.each);
      break;
    case "call":
      expression.arguments.forEach(visit);
      break;
    case "conditional":
      visit(expression.condition);
      visit(expression.then);
      visit(expression.otherwise);
      break;
    case "unary":
      visit(expression.operand);
      break;
    case "binary":
      visit(expression.left);
      visit(expression.right);
      break;
    case "for":
      visit(expression.collection);
      if (expression.resultKey) visit(expression.resultKey);
      visit(expression.result);
      if (expression.condition) visit(expression.condition);
      break;
    case "tuple":
      expression.items.forEach(visit);
      break;
    case "object":
      for (const item of expression.items) {
        visit(item.key);
        visit(item.value);
      }
      break;
    case "literal":
    case "variable":
    case "splat-item":
    case "invalid":
      break;
  }
}

function visitPart(part: TemplatePart, visit: (child: Expression) => void): void {
  if (part.kind !== "template-for") {
    visit(part);
    return;
  }
  visit(part.collection);
  visit(part.body);
}
