import { basename, resolve } from "node:path";
import { STRING } from "../../core/type.ts";
import { unknown } from "../../core/value.ts";
import { EvaluationError } from "../evaluate/errors.ts";
import { evaluate } from "../evaluate/expression.ts";
import { type FunctionContext, FunctionError } from "../evaluate/function.ts";
import { type Budget } from "../evaluate/scope.ts";
import { type ParsedExpression, parseTemplate } from "../hcl/parse.ts";
import { FileError, type Files } from "./files.ts";

/** How the directory that terraform runs in ends; the boundary itself may have been put anywhere, but keeps its name. */
export function runningIn(directory: string, files: Files): string {
  const shown = files.display(directory);
  return shown === "." || shown.startsWith("..") ? `/${basename(directory)}` : `/${shown}`;
}

/** Files for the functions of expressions: relative to the root module, as terraform's working directory. */
export function functionContext(directory: string, files: Files, budget: Budget): FunctionContext {
  const parsed = new Map<string, ParsedExpression>();
  let templates = 0;
  const context: FunctionContext = {
    directory: runningIn(directory, files),
    readFile: (path) => {
      const full = resolve(directory, path);
      try {
        return files.bytes(full);
      } catch (error) {
        if (!(error instanceof FileError)) throw error;
        if (error.code === "outside-boundary")
          return unknown({ code: "file", text: "the file lies outside the boundary" }, STRING);
        throw new FunctionError(`the file ${files.display(full)} ${error.message}`);
      }
    },
    listFiles: (path) => {
      const full = resolve(directory, path);
      if (!files.holds(full))
        return unknown({ code: "file", text: "the directory lies outside the boundary" });
      return files.below(full) ?? unknown({ code: "limit", text: "the directory holds too many files" });
    },
    renderTemplate: (text, variables, name) => {
      const key = `${name}\n${text}`;
      const known = parsed.get(key) ?? parseTemplate({ path: name, text });
      parsed.set(key, known);
      const { expression, diagnostics } = known;
      const [first] = diagnostics;
      if (first) throw new FunctionError(`${name}: ${first.message}`);
      if (templates > 0) throw new FunctionError(`${name}: a template cannot render another template file`);
      templates++;
      try {
        return evaluate(expression, {
          functions: context,
          budget,
          resolve: (root) => {
            const value = variables.get(root.name);
            if (value) return { value, consumed: 0 };
            throw new EvaluationError(
              `expected a variable that is passed to the template, found "${root.name}"`,
              root,
            );
          },
        });
      } catch (error) {
        if (error instanceof EvaluationError) throw new FunctionError(`${name}: ${error.message}`);
        throw error;
      } finally {
        templates--;
      }
    },
  };
  return context;
}
