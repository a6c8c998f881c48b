import { relative, sep } from "node:path";
import { STRING } from "../../core/type.ts";
import { type Unread } from "../../core/stack.ts";
import { type Value, string, unknown } from "../../core/value.ts";
import { type FunctionContext } from "../evaluate/function.ts";
import { type Budget, newBudget } from "../evaluate/scope.ts";
import { type Diagnostic } from "../hcl/diagnostic.ts";
import { type Source } from "../hcl/source.ts";
import { type Files } from "./files.ts";
import { functionContext, runningIn } from "./function-context.ts";
import { type HclDefinition } from "./hcl-definition.ts";
import { type ModuleLoader } from "./module-loader.ts";
import { type Installed } from "./module-path.ts";

/** What is known of types while evaluating: which attributes are secret, and what a provider computes from what is written. */
export interface TypeFacts {
  isSensitive(definition: HclDefinition, attribute: string): boolean;
  /** The value of an attribute that nobody writes, where it follows from what is written. */
  computed(definition: HclDefinition, attribute: string): Value | undefined;
  /** The names of attributes that nobody writes and that follow from what is written, each of them. */
  workedOut(definition: HclDefinition): readonly string[];
}

/** So many things are judged together; what would be more is shown as one symbolic instance. */
const MOST_DEFINITIONS = 100_000;

/** What all module instances of one root module share. */
export class Root {
  readonly directory: string;
  readonly files: Files;
  readonly loader: ModuleLoader;
  readonly report: (diagnostic: Diagnostic) => void;
  readonly catalog: TypeFacts;
  private readonly unreadByName = new Map<string, Unread>();
  readonly budget: Budget = newBudget();
  /** How many further instances of blocks and modules there may be, so that a small text cannot make endlessly many. */
  room = MOST_DEFINITIONS;
  readonly installed: Installed;
  private readonly workspace: string | undefined;
  /** Whether the text has anything in it that looks like a token. */
  readonly mayHoldToken: (source: Source) => boolean;
  readonly functions: FunctionContext;

  constructor(parts: {
    directory: string;
    files: Files;
    loader: ModuleLoader;
    report: (diagnostic: Diagnostic) => void;
    catalog: TypeFacts;
    installed: Installed;
    workspace: string | undefined;
    mayHoldToken: (source: Source) => boolean;
  }) {
    this.directory = parts.directory;
    this.files = parts.files;
    this.loader = parts.loader;
    this.report = parts.report;
    this.catalog = parts.catalog;
    this.installed = parts.installed;
    this.workspace = parts.workspace;
    this.mayHoldToken = parts.mayHoldToken;
    this.functions = functionContext(this.directory, this.files, this.budget);
  }

  /** The modules that could not be read, each once. */
  get unread(): readonly Unread[] {
    return [...this.unreadByName.values()];
  }

  /** Is it the first time that this is said to be unread? */
  noteUnread(unread: Unread): boolean {
    const isNew = !this.unreadByName.has(unread.what);
    if (isNew) this.unreadByName.set(unread.what, unread);
    return isNew;
  }

  /** `path.module`, `path.root` and `path.cwd`, as terraform gives them when it runs in the root module. */
  path(name: string, module: string): Value | undefined {
    switch (name) {
      case "root":
        return string(".");
      case "module":
        return string(slashed(relative(this.directory, module)) || ".");
      case "cwd":
        return {
          ...unknown({ code: "file", text: "path.cwd depends on the machine" }, STRING),
          notNull: true,
          suffix: runningIn(this.directory, this.files),
        };
      default:
        return undefined;
    }
  }

  /** `terraform.workspace` and its like. */
  setting(name: string): Value | undefined {
    if (name === "applying")
      return unknown({ code: "apply", text: "terraform.applying is known while applying" });
    if (name !== "workspace") return undefined;
    if (this.workspace !== undefined) return string(this.workspace);
    return {
      ...unknown({ code: "workspace", text: "the workspace is not known; --workspace names it" }, STRING),
      notNull: true,
    };
  }

  computed(definition: HclDefinition, attribute: string): Value | undefined {
    return this.catalog.computed(definition, attribute);
  }
}

const slashed = (path: string): string => (sep === "/" ? path : path.split(sep).join("/"));
