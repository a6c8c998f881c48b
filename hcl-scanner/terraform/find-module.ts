import { withoutKeys } from "../../core/definition.ts";
import { type Unread } from "../../core/stack.ts";
import { type Reason, type Value } from "../../core/value.ts";
import { type Diagnostic } from "../hcl/diagnostic.ts";
import { MOST_NESTED } from "./called-modules.ts";
import { type ModuleInstance } from "./module-instance.ts";
import { isLocal, modulePath } from "./module-path.ts";
import { type Declared, type ModuleSource, headerOf } from "./module-source.ts";

/** Why nothing is known of a module, as it completes "unknown, because module "x"". */
const WHY: Readonly<Record<Unread["why"], string>> = {
  "not-installed": "is not installed",
  "outside-boundary": "lies outside the boundary",
  unreadable: "could not be read",
  loop: "calls itself",
};

/** The module that a call names; where it is not there the reason, which is noted once. */
export function findModule(caller: ModuleInstance, name: string, declared: Declared): ModuleSource | Reason {
  const { root } = caller;
  const { files, loader } = root;
  const { block } = declared;
  const source = textOf(caller.argument(declared, "source"));
  const key = keyOf(caller.address, name);
  const miss = (why: Unread["why"], problem?: Pick<Diagnostic, "severity" | "code" | "message">): Reason => {
    const reason: Reason = { code: "module", text: `module "${name}" ${WHY[why]}` };
    const what = `module.${key.split(".").join(".module.")}`;
    const isNew = root.noteUnread({ what, why, file: declared.source.path, start: block.start });
    const range = block.body.attributes.find((each) => each.name === "source") ?? headerOf(block);
    if (isNew && problem) root.report({ ...problem, place: { source: declared.source, range } });
    return reason;
  };
  if (source === undefined) return miss("not-installed");
  const at = modulePath(source, caller.source.directory, key, root.installed, files);
  if ("missing" in at) return miss(at.missing);
  if (!files.holds(at.found)) {
    const message = `module ${name} at ${source} lies outside the boundary and is not read; --root names a wider one`;
    return miss("outside-boundary", { severity: "warning", code: "outside-boundary", message });
  }
  if (isAncestor(caller, at.found)) {
    const message = `module ${name} calls itself, directly or through others`;
    return miss("loop", { severity: "error", code: "module-loop", message });
  }
  if (root.room <= 0) {
    const message = `module ${name} is not read, for too much is declared already`;
    return miss("unreadable", { severity: "error", code: "too-many", message });
  }
  if (files.isDirectory(at.found) && loader.fileNames(at.found).length > 0) return loader.module(at.found);
  if (!isLocal(source)) return miss("not-installed");
  const message = `module ${name} has no configuration files at ${files.display(at.found)}`;
  return miss("unreadable", { severity: "error", code: "unreadable", message });
}

const textOf = (value: Value): string | undefined =>
  value.state === "known" && value.kind === "string" ? value.value : undefined;

function isAncestor(caller: ModuleInstance, directory: string): boolean {
  let depth = 0;
  for (let at: ModuleInstance | undefined = caller; at; at = at.parent) {
    if (at.source.directory === directory || ++depth > MOST_NESTED) return true;
  }
  return false;
}

/** The key of a call in terraform's manifest: names of the calls, without instance keys. */
function keyOf(address: string, name: string): string {
  const parents = withoutKeys(address)
    .split(".")
    .filter((_, i) => i % 2 === 1);
  return [...parents, name].join(".");
}
