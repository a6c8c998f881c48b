import { type Definition, withoutKeys } from "../definition.ts";

/**
 * An address without instance keys, as somebody would write it in the module of a definition: what stands beside it there has
 * no `module.` in front. So what a shared module does wrong is said in the same words wherever it is called.
 */
export function seenFrom({ module }: Definition, address: string): string {
  const own = `${withoutKeys(module)}.`;
  return module !== "" && address.startsWith(own) ? address.slice(own.length) : address;
}
