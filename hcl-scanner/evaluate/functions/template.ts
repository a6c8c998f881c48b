import { ANY, STRING } from "../../../core/type.ts";
import {
  type Marks,
  type Unknown,
  type Value,
  mark,
  marksDeep,
  restOf,
  unknown,
} from "../../../core/value.ts";
import { tryConvert } from "../convert.ts";
import { type FunctionContext, FunctionError, type LanguageFunction, type Parameter } from "../function.ts";
import { readText } from "./read-file.ts";
import { textOf, unknownText } from "./text.ts";

const vars: Parameter = {
  name: "vars",
  type: ANY,
  allowUnknown: true,
  allowDynamic: true,
  allowMarked: true,
  allowOpen: true,
};

const templatefile: LanguageFunction = {
  parameters: [{ name: "path", type: STRING, allowUnknown: true, allowMarked: true }, vars],
  returns: ANY,
  call([path, variables], context) {
    const marks = { ...marksDeep(path!), ...secrecy(variables!) };
    if (path?.state === "unknown") return mark(unknown(path.reason), marks);
    const text = readText(textOf(path), context);
    if (typeof text !== "string") return mark({ ...text, type: ANY }, marks);
    return mark(render(text, variables!, textOf(path), context), marks);
  },
};

const templatestring: LanguageFunction = {
  parameters: [{ ...vars, name: "template" }, vars],
  returns: STRING,
  notNull: true,
  call([template, variables], context) {
    const marks = { ...marksDeep(template!), ...secrecy(variables!) };
    if (template?.state === "unknown") return mark(unknownText(template.reason), marks);
    if (template?.state !== "known" || template.kind !== "string") {
      throw new FunctionError("invalid template value: a string is required", 0);
    }
    const rendered = tryConvert(
      render(template.value, variables!, "<templatestring argument>", context),
      STRING,
    );
    if (!rendered) throw new FunctionError("invalid template result: a string is required");
    return mark(rendered, marks);
  },
};

/** Everything that goes into a template makes its result as secret as itself; origins only what the template uses. */
function secrecy(variables: Value): Marks {
  const { sensitive, ephemeral } = marksDeep(variables);
  return { ...(sensitive && { sensitive }), ...(ephemeral && { ephemeral }) };
}

const IDENTIFIER = /^[\p{ID_Start}_][\p{ID_Continue}-]*$/u;

/** @throws FunctionError for variables that are no map, names that are none, and for what the template itself throws */
function render(text: string, variables: Value, name: string, context: FunctionContext): Value {
  const open: Unknown | undefined = variables.state === "unknown" ? variables : restOf(variables);
  if (open) return unknown(open.reason);
  if (variables.state !== "known" || !("entries" in variables)) {
    throw new FunctionError("invalid vars value: must be a map", 1);
  }
  for (const key of variables.entries.keys()) {
    if (!IDENTIFIER.test(key))
      throw new FunctionError(`invalid template variable name ${JSON.stringify(key)}`, 1);
  }
  const rendered = context.renderTemplate(text, variables.entries, name);
  if (rendered.state === "absent") throw new FunctionError("the result of the template is null");
  return rendered;
}

export const templateFunctions: Readonly<Record<string, LanguageFunction>> = { templatefile, templatestring };
