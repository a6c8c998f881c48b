import { loadCatalog } from "../core/catalog/load.ts";
import { type Stack } from "../core/stack.ts";
import { configAddress } from "./config-address.ts";
import { Given } from "./given.ts";
import { type StackParts, pulumiStack, typesOf } from "./stack.ts";
import { ADVISED, Tokens } from "./token.ts";

/** Loads what is known of the types of the resources, and makes a stack of them. */
export async function loadedStack(
  parts: Omit<StackParts, "given">,
  isChanged?: NonNullable<Stack["isChanged"]>,
): Promise<Stack> {
  const tokens = new Tokens();
  await Promise.all(
    [...parts.resources.map(({ token }) => token), ADVISED].map((token) => tokens.load(token)),
  );
  const catalog = await loadCatalog(typesOf(parts.resources, tokens));
  const given =
    parts.config && new Given([...parts.config.texts].map(([key, text]) => [configAddress(key), text]));
  return { ...pulumiStack({ ...parts, given }, tokens, catalog), ...(isChanged && { isChanged }) };
}
