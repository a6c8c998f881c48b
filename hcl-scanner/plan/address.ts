import { quoted } from "../terraform/instance-key.ts";

/** One step of an address or a reference: a name, or an instance key. */
export type AddressStep = { readonly name: string } | { readonly key: string | number };

/** Reads `module.a["x.y"].aws_iam_user.u[0].name`; undefined where it is none. */
export function stepsOf(text: string): readonly AddressStep[] | undefined {
  const steps: AddressStep[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] === "[") {
      const found = keyAt(text, at);
      if (!found) return undefined;
      steps.push({ key: found.key });
      at = found.end;
    } else {
      if (text[at] === "." && at > 0) at++;
      const end = nameEnd(text, at);
      if (end === at) return undefined;
      steps.push({ name: text.slice(at, end) });
      at = end;
    }
  }
  return steps;
}

function nameEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== "." && text[at] !== "[") at++;
  return at;
}

function keyAt(
  text: string,
  from: number,
): { readonly key: string | number; readonly end: number } | undefined {
  if (text[from + 1] !== '"') {
    const end = text.indexOf("]", from);
    const inner = text.slice(from + 1, end);
    return end !== -1 && /^\d+$/.test(inner) ? { key: Number(inner), end: end + 1 } : undefined;
  }
  let at = from + 2;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  if (text[at + 1] !== "]") return undefined;
  return { key: unquoted(text.slice(from + 2, at)), end: at + 2 };
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" };

const unquoted = (text: string): string =>
  text
    .replace(/\\(.)/gs, (_, character: string) => ESCAPES[character] ?? character)
    .replace(/([$%])\1\{/g, "$1{");

/** An instance key as it stands at the end of an address; nothing for a single instance. */
export const suffixOf = (key: unknown): string =>
  typeof key === "string" ? `[${quoted(key)}]` : typeof key === "number" ? `[${key}]` : "";

export const joined = (module: string, name: string): string => (module === "" ? name : `${module}.${name}`);
