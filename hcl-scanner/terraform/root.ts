import { relative, resolve, sep } from "node:path";
import { type Value, string, unknown } from "../../core/value.ts";
import { STRING } from "../../core/type.ts";
import { type FunctionContext, FunctionError } from "../evaluate/function.ts";
import { EvaluationError } from "../evaluate/errors.ts";
import { evaluate } from "../evaluate/expression.ts";
import { type Budget, newBudget } from "../evaluate/scope.ts";
import { type Diagnostic } from "../hcl/diagnostic.ts";
import { parseTemplate } from "../hcl/parse.ts";
import { type Source } from "../hcl/source.ts";
import { FileError, type Files } from "./files.ts";
import { type HclDefinition } from "./hcl-definition.ts";
import { type ModuleInstance } from "./module-instance.ts";
import { type Installed, isLocal, modulePath } from "./module-path.ts";
import { type ModuleLoader } from "./module-loader.ts";
import { type Declared, type ModuleSource, headerOf, literalText } from "./module-source.ts";
import { type Unread } from "../../core/stack.ts";

/** What is known of types while evaluating: which attributes are secret, and what a provider computes from what is written. */
export interface TypeFacts {
  isSensitive(definition: HclDefinition, attribute: string): boolean;
  /** The value of an attribute that nobody writes, where it follows from what is written. */
  computed(definition: HclDefinition, attribute: string): Value | undefined;
}

/** What all module instances of one root module share. */
export class Root {
  readonly directory: string;
  readonly files: Files;
  readonly loader: ModuleLoader;
  readonly report: (diagnostic: Diagnostic) => void;
  readonly catalog: TypeFacts;
  readonly unread: Unread[] = [];
  readonly budget: Budget = newBudget();
  private readonly installed: Installed;
  private readonly workspace: string | undefined;
  private readonly tokens = new Map<Source, boolean>();
  private readonly mayContainToken: (text: string) => boolean;
  private templates = 0;

  constructor(parts: {
    directory: string;
    files: Files;
    loader: ModuleLoader;
    report: (diagnostic: Diagnostic) => void;
    catalog: TypeFacts;
    installed: Installed;
    workspace: string | undefined;
    mayContainToken: (text: string) => boolean;
  }) {
    this.directory = parts.directory;
    this.files = parts.files;
    this.loader = parts.loader;
    this.report = parts.report;
    this.catalog = parts.catalog;
    this.installed = parts.installed;
    this.workspace = parts.workspace;
    this.mayContainToken = parts.mayContainToken;
  }

  /** `path.module`, `path.root` and `path.cwd`, as terraform gives them when it runs in the root module. */
  path(name: string, module: string): Value | undefined {
    switch (name) {
      case "root":
        return string(".");
      case "module":
        return string(slashed(relative(this.directory, module)) || ".");
      case "cwd":
        return { ...unknown({ code: "file", text: "path.cwd depends on the machine" }, STRING), notNull: true };
      default:
        return undefined;
    }
  }

  /** `terraform.workspace` and its like. */
  setting(name: string): Value | undefined {
    if (name === "applying") return unknown({ code: "apply", text: "terraform.applying is known while applying" });
    if (name !== "workspace") return undefined;
    if (this.workspace !== undefined) return string(this.workspace);
    return { ...unknown({ code: "workspace", text: "the workspace is not known; --workspace names it" }, STRING), notNull: true };
  }

  mayHoldToken(source: Source): boolean {
    let known = this.tokens.get(source);
    if (known === undefined) this.tokens.set(source, (known = this.mayContainToken(source.text)));
    return known;
  }

  computed(definition: HclDefinition, attribute: string): Value | undefined {
    return this.catalog.computed(definition, attribute);
  }

  /** The module that a call names; undefined where it is not there, and why is said once. */
  moduleOf(caller: ModuleInstance, name: string, declared: Declared): ModuleSource | undefined {
    const attribute = declared.block.body.attributes.find((each) => each.name === "source");
    const text = attribute && literalText(attribute);
    const key = keyOf(caller.address, name);
    const place = { source: declared.source, range: attribute ?? headerOf(declared.block) };
    const miss = (why: Unread["why"], diagnostic?: Omit<Diagnostic, "place">): undefined => {
      const what = `module.${key.split(".").join(".module.")}`;
      if (this.unread.some((each) => each.what === what)) return undefined;
      this.unread.push({ what, why, file: declared.source.path, start: declared.block.start });
      if (diagnostic) this.report({ ...diagnostic, place });
      return undefined;
    };
    if (text === undefined) return miss("not-installed");
    const at = modulePath(text, caller.source.directory, key, this.installed);
    if ("missing" in at) return miss(at.missing);
    if (isAncestor(caller, at.found)) {
      return miss("loop", { severity: "error", code: "module-loop", message: `module ${name} calls itself, directly or through others` });
    }
    if (!this.files.holds(at.found)) {
      return miss("outside-boundary", {
        severity: "warning",
        code: "outside-boundary",
        message: `module ${name} lies outside the boundary and is not read; --root names a wider one`,
      });
    }
    if (this.files.isDirectory(at.found) && this.loader.fileNames(at.found).length > 0) return this.loader.module(at.found);
    if (!isLocal(text)) return miss("not-installed");
    return miss("unreadable", { severity: "error", code: "unreadable", message: `module ${name} has no configuration files at ${this.files.display(at.found)}` });
  }

  /** Files for the functions of expressions: relative to the root module, as terraform's working directory. */
  readonly functions: FunctionContext = {
    readFile: (path) => {
      const full = resolve(this.directory, path);
      try {
        return this.files.bytes(full);
      } catch (error) {
        if (!(error instanceof FileError)) throw error;
        if (error.code === "outside-boundary") return unknown({ code: "file", text: "the file lies outside the boundary" }, STRING);
        throw new FunctionError(`the file ${this.files.display(full)} ${error.message}`);
      }
    },
    listFiles: (path) => {
      const full = resolve(this.directory, path);
      if (!this.files.holds(full)) return unknown({ code: "file", text: "the directory lies outside the boundary" });
      return this.files.below(full);
    },
    renderTemplate: (text, variables, name) => {
      const { expression, diagnostics } = parseTemplate({ path: name, text });
      const [first] = diagnostics;
      if (first) throw new FunctionError(`${name}: ${first.message}`);
      if (this.templates > 0) throw new FunctionError(`${name}: a template cannot render another template file`);
      this.templates++;
      try {
        return evaluate(expression, {
          functions: this.functions,
          resolve: (root) => {
            const value = variables.get(root.name);
            if (!value) throw new EvaluationError(`expected a variable that is passed to the template, found "${root.name}"`, root);
            return { value, consumed: 0 };
          },
        });
      } catch (error) {
        if (error instanceof EvaluationError) throw new FunctionError(`${name}: ${error.message}`);
        throw error;
      } finally {
        this.templates--;
      }
    },
  };
}

function isAncestor(caller: ModuleInstance, directory: string): boolean {
  for (let at: ModuleInstance | undefined = caller; at; at = at.parent) if (at.source.directory === directory) return true;
  return false;
}

/** The key of a call in terraform's manifest: names of the calls, without instance keys. */
function keyOf(address: string, name: string): string {
  const parents = address
    .replace(/\[(?:"(?:[^"\\]|\\.)*"|[^\]"]*)\]/g, "")
    .split(".")
    .filter((_, i) => i % 2 === 1);
  return [...parents, name].join(".");
}

const slashed = (path: string): string => (sep === "/" ? path : path.split(sep).join("/"));
