import { type Definition, type Path } from "../definition.ts";
import { type Place } from "../rule.ts";
import { type Leaf, leavesOf } from "../secret/leaf.ts";
import { type Stack } from "../stack.ts";
import { type Origin, type Value } from "../value.ts";

/** Longer chains of references are not followed. */
const LONGEST_CHAIN = 64;

/**
 * Where a literal text that turned up at a place is written: there, or in the local, the module call, the variable or
 * the other resource that it was drawn from. Undefined where it is not written in any file: given on the command line,
 * or told by a provider.
 */
export function homeOf(stack: Stack, place: Place, value: Value, text: string, chain = 0): Place | undefined {
  for (const origin of value.origins ?? []) {
    const source = placeOf(stack, origin);
    if (!source || isSame(source, place) || chain > LONGEST_CHAIN) continue;
    const holder = holderOf(source, text);
    if (holder)
      return homeOf(
        stack,
        { definition: source.definition, path: holder.path },
        holder.value,
        text,
        chain + 1,
      );
  }
  const { definition, path } = place;
  if (definition.kind === "variable") return ofVariable(stack, definition, path, text);
  return isWritten(place) && !stack.toldBy?.(text) ? place : undefined;
}

/** An argument that reads another one of the same definition (`self.x`) is not where it is written. */
const isSame = (a: Place, b: Place): boolean =>
  a.definition === b.definition &&
  (a.path === "" || a.path.split(".", 1)[0] === b.path.split(".", 1)[0] || a.definition.kind === "variable");

/** The text at a place that holds another, or around it: within a text that is an encoding nothing can be read by path. */
function holderOf({ definition, path }: Place, text: string): Leaf | undefined {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf(".")))) {
    const found = leavesOf(definition.get(at), at, "").find(
      (leaf) => leaf.value.state === "known" && leaf.value.value.includes(text),
    );
    if (found || !at.includes(".")) return found;
  }
}

/** An attribute that the provider tells is written nowhere. */
export const isWritten = ({ definition: { kind, names }, path }: Place): boolean =>
  (kind !== "data" && kind !== "resource" && kind !== "ephemeral") || names.includes(path.split(".", 1)[0]!);

/** The definition that an origin names, and where in it. */
export function placeOf(stack: Stack, { address, path, via }: Origin): Place | undefined {
  if (via === "derived") return undefined;
  const definition = stack.byAddress(address);
  if (!definition) return undefined;
  if (definition.kind !== "variable" && definition.kind !== "local" && definition.kind !== "output")
    return { definition, path };
  return { definition, path: path === "" ? "value" : `value.${path}` };
}

/** A value of a variable is written in the call of its module, in a file of values, or as its default. */
function ofVariable(stack: Stack, variable: Definition, path: Path, text: string): Place | undefined {
  const below = path.slice(path.indexOf(".") === -1 ? path.length : path.indexOf("."));
  const call = variable.module === "" ? undefined : stack.byAddress(variable.module);
  if (call?.names.includes(variable.name)) return { definition: call, path: `${variable.name}${below}` };
  if (variable.names.includes("value")) return { definition: variable, path: `value${below}` };
  const isDefault = leavesOf(variable.get("default"), "default", "").some(
    (leaf) => leaf.value.state === "known" && leaf.value.value.includes(text),
  );
  return isDefault ? { definition: variable, path: `default${below}` } : undefined;
}
