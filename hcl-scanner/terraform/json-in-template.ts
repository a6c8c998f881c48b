import { type Range, type Template } from "../hcl/ast.ts";
import { type JsonValue, readJson } from "../hcl/json-value.ts";

/** Where a part of a JSON document stands that is written in a heredoc, as far as it can be followed. */
export function rangeInTemplate(
  template: Template,
  text: string,
  steps: readonly string[],
): Range | undefined {
  const [first] = template.parts;
  if (template.form !== "heredoc" || !first) return undefined;
  let document = known.get(template);
  if (!document) known.set(template, (document = { value: valueIn(template.parts, first.start, text) }));
  const found = document.value && follow(document.value, steps);
  return found && { start: found.start + first.start, end: found.end + first.start };
}

/** A document is read once, however many findings point into it. */
const known = new WeakMap<Template, { readonly value: JsonValue | undefined }>();

function valueIn(parts: Template["parts"], start: number, text: string): JsonValue | undefined {
  let written = "";
  for (const part of parts) {
    const isText = part.kind === "literal" && typeof part.value === "string";
    // What is interpolated becomes a number, which may stand in a text and by itself.
    written += "1".repeat(Math.max(0, part.start - start - written.length));
    written += isText ? text.slice(part.start, part.end) : "1".repeat(part.end - part.start);
  }
  return readJson({ path: "", text: written }).value;
}

function follow(value: JsonValue, [step, ...rest]: readonly string[]): Range {
  if (step === undefined) return value;
  if (value.kind === "object") {
    const member = value.members.find(({ key }) => key.value === step);
    if (!member) return step === "0" ? follow(value, rest) : value;
    const { key } = member;
    return rest.length === 0 ? { start: key.start, end: member.value.end } : follow(member.value, rest);
  }
  const item = value.kind === "array" ? value.items[Number(step)] : undefined;
  return item ? follow(item, rest) : value;
}
