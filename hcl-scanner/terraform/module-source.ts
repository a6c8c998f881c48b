import { counted } from "../../core/period.ts";
import { type Attribute, type Block, type Body } from "../hcl/ast.ts";
import { type Diagnostic } from "../hcl/diagnostic.ts";
import { type Source } from "../hcl/source.ts";

/** What the files of one directory declare, overrides applied: shared by all calls of the module. */
export interface ModuleSource {
  /** Absolute. */
  readonly directory: string;
  /** In order of file name and place. */
  readonly resources: readonly Declared[];
  /** By `aws_iam_user.ci`, `data.aws_region.here`, `ephemeral.x.y`. */
  readonly resourceByName: ReadonlyMap<string, Declared>;
  readonly providers: readonly Declared[];
  readonly variables: ReadonlyMap<string, Declared>;
  readonly outputs: ReadonlyMap<string, Declared>;
  readonly modules: ReadonlyMap<string, Declared>;
  readonly locals: ReadonlyMap<string, Local>;
  /** `backend` and `cloud` blocks, and those of OpenTofu's `encryption`: where the state is kept, and how. */
  readonly backends: readonly Declared[];
  readonly requiredProviders: ReadonlyMap<string, RequiredProvider>;
  /** Some files of the directory were left out, so that what is not declared here may be declared there. */
  readonly partial: boolean;
  /** How many things it declares. */
  readonly size: number;
}

/** A block and the file it stands in. */
export interface Declared {
  readonly block: Block;
  readonly source: Source;
}

export interface Local {
  readonly attribute: Attribute;
  readonly source: Source;
}

export interface RequiredProvider {
  readonly attribute: Attribute;
  readonly source: Source;
}

/** A parsed file. */
export interface ParsedFile {
  readonly source: Source;
  readonly body: Body;
}

/** `main_override.tf` and `override.tf` change what the other files declare. */
const OVERRIDE = /(?:^|[/_])override\.(?:tf|tofu)(?:\.json)?$/;

/** Block types that terraform knows and that declare nothing that keylint judges. */
const IGNORED = new Set(["moved", "import", "removed", "action", "language"]);

/** Gathers the declarations of a module's files; overrides are merged in order of file name. */
export function moduleSource(
  directory: string,
  files: readonly ParsedFile[],
  partial: boolean,
  report: (diagnostic: Diagnostic) => void,
): ModuleSource {
  const resources = new Map<string, Declared>();
  const providers = new Map<string, Declared>();
  const variables = new Map<string, Declared>();
  const outputs = new Map<string, Declared>();
  const modules = new Map<string, Declared>();
  const locals = new Map<string, Local>();
  const backends = new Map<string, Declared>();
  const requiredProviders = new Map<string, RequiredProvider>();

  const declare = (
    into: Map<string, Declared>,
    key: string,
    declared: Declared,
    overrides: boolean,
  ): void => {
    const before = into.get(key);
    if (!before) {
      if (!overrides) into.set(key, declared);
      else warn(declared, "invalid-block", `overrides ${key}, which no other file declares`);
    } else if (overrides)
      into.set(key, {
        source: before.source,
        block: merged(before.block, declared.block, declared.source, before.source),
      });
    else {
      report({
        severity: "error",
        code: "duplicate-definition",
        message: `declares ${key} a second time; the first one stands in ${before.source.path}`,
        place: { source: declared.source, range: headerOf(declared.block) },
      });
    }
  };
  const warn = (declared: Declared, code: Diagnostic["code"], message: string): void =>
    report({
      severity: "warning",
      code,
      message,
      place: { source: declared.source, range: headerOf(declared.block) },
    });

  const isOverride = (file: ParsedFile): boolean => OVERRIDE.test(file.source.path);
  for (const file of [...files.filter((each) => !isOverride(each)), ...files.filter(isOverride)]) {
    const overrides = isOverride(file);
    for (const block of file.body.blocks) {
      const declared: Declared = { block, source: file.source };
      if (!hasItsLabels(declared, report)) continue;
      const [first = "", second = ""] = block.labels.map((label) => label.value);
      switch (block.type) {
        case "resource":
          declare(resources, `${first}.${second}`, declared, overrides);
          break;
        case "data":
        case "ephemeral":
          declare(resources, `${block.type}.${first}.${second}`, declared, overrides);
          break;
        case "variable":
          declare(variables, first, declared, overrides);
          break;
        case "output":
          declare(outputs, first, declared, overrides);
          break;
        case "module":
          declare(modules, first, declared, overrides);
          break;
        case "provider": {
          const alias = block.body.attributes.find((each) => each.name === "alias");
          const name = alias ? `${first}.${literalText(alias) ?? alias.start}` : first;
          declare(providers, name, declared, overrides);
          break;
        }
        case "locals":
          for (const attribute of block.body.attributes) {
            if (locals.has(attribute.name) && !overrides) {
              report({
                severity: "error",
                code: "duplicate-definition",
                message: `declares local.${attribute.name} a second time`,
                place: { source: file.source, range: { start: attribute.start, end: attribute.nameEnd } },
              });
            } else locals.set(attribute.name, { attribute, source: file.source });
          }
          break;
        case "terraform":
          for (const inner of block.body.blocks) {
            if (inner.type === "required_providers") {
              for (const attribute of inner.body.attributes)
                requiredProviders.set(attribute.name, { attribute, source: file.source });
            } else if (inner.type === "backend" || inner.type === "cloud") {
              backends.set("backend", { block: inner, source: file.source });
            } else if (inner.type === "encryption") {
              for (const block of inner.body.blocks)
                backends.set([block.type, ...block.labels.map(({ value }) => value)].join("."), {
                  block,
                  source: file.source,
                });
            }
          }
          break;
        case "check":
          for (const inner of block.body.blocks) {
            const [type, name] = inner.labels.map((label) => label.value);
            if (inner.type === "data" && type !== undefined && name !== undefined)
              declare(resources, `data.${type}.${name}`, { block: inner, source: file.source }, overrides);
          }
          break;
        default:
          if (!IGNORED.has(block.type))
            warn(declared, "invalid-block", `expected a block that terraform knows, found ${block.type}`);
      }
    }
    for (const attribute of file.body.attributes) {
      report({
        severity: "error",
        code: "invalid-block",
        message: `expected a block, found the argument ${attribute.name}`,
        place: { source: file.source, range: { start: attribute.start, end: attribute.nameEnd } },
      });
    }
  }
  return {
    directory,
    resources: [...resources.values()],
    resourceByName: resources,
    providers: [...providers.values()],
    variables,
    outputs,
    modules,
    locals,
    backends: [...backends.values()],
    requiredProviders,
    partial,
    size: resources.size + providers.size + variables.size + outputs.size + modules.size + locals.size,
  };
}

/** What the labels of a block are, by its type. */
const LABELS: ReadonlyMap<string, readonly string[]> = new Map([
  ["resource", ["type", "name"]],
  ["data", ["type", "name"]],
  ["ephemeral", ["type", "name"]],
  ["variable", ["name"]],
  ["output", ["name"]],
  ["module", ["name"]],
  ["provider", ["name"]],
  ["check", ["name"]],
  ["locals", []],
  ["terraform", []],
]);

/** Reports a block with too few labels, which is not read, or with too many, which is. */
function hasItsLabels({ source, block }: Declared, report: (diagnostic: Diagnostic) => void): boolean {
  const labels = LABELS.get(block.type);
  const found = block.labels.length;
  if (!labels || found === labels.length) return true;
  const wanted = labels.length === 0 ? "no label" : labels.map((each) => `a ${each}`).join(" and ");
  const message = `expected ${wanted} behind ${block.type}, found ${found === 0 ? "no label" : counted(found, "label")}`;
  report({ severity: "error", code: "invalid-block", message, place: { source, range: headerOf(block) } });
  return found > labels.length;
}

export const headerOf = (block: Block): { start: number; end: number } => ({
  start: block.start,
  end: block.headerEnd,
});

/** The text of an attribute that is a plain string. */
export function literalText(attribute: Attribute): string | undefined {
  const { expression } = attribute;
  if (expression.kind !== "template" || expression.parts.length > 1) return undefined;
  const [only] = expression.parts;
  if (!only) return "";
  return only.kind === "literal" && typeof only.value === "string" ? only.value : undefined;
}

/**
 * Merges an override into a block: an argument replaces the one of its name, nested blocks replace all of their type
 * (those of `lifecycle` and `required_providers` are merged).
 *
 * The pieces may come from two files, each with offsets of its own: `origins` remembers which piece is from where.
 */
function merged(base: Block, override: Block, from: Source, baseSource: Source): Block {
  const names = new Set(override.body.attributes.map((each) => each.name));
  const types = new Set(override.body.blocks.map(typeOfNested));
  const attributes = [
    ...base.body.attributes.filter((each) => !names.has(each.name)),
    ...override.body.attributes,
  ];
  const kept = base.body.blocks.filter((each) => each.type === "lifecycle" || !types.has(typeOfNested(each)));
  const lifecycle = kept.find((each) => each.type === "lifecycle");
  const added = override.body.blocks.filter((each) => !(each.type === "lifecycle" && lifecycle));
  const lifecycleOverride = override.body.blocks.find((each) => each.type === "lifecycle");
  const blocks = kept.map((each) =>
    each === lifecycle && lifecycleOverride ? merged(each, lifecycleOverride, from, baseSource) : each,
  );
  if (from !== baseSource)
    for (const piece of [...override.body.attributes, ...added]) sources.set(piece, from);
  return { ...base, body: { ...base.body, attributes, blocks: [...blocks, ...added] } };
}

const typeOfNested = (block: Block): string =>
  block.type === "dynamic" ? (block.labels[0]?.value ?? "dynamic") : block.type;

const sources = new WeakMap<Attribute | Block, Source>();

/** The file that an argument or nested block stands in, where an override put it into a block of another file. */
export const sourceOf = (piece: Attribute | Block, otherwise: Source): Source =>
  sources.get(piece) ?? otherwise;
