import { documentOf } from "./document.ts";
import { type Pure } from "./pure.ts";

/** A MIME archive, by default compressed and in base64: not worked out byte by byte, but what is in it is known. */
export const cloudinitConfig: Pure = {
  rendered: (definition) => documentOf(definition, "rendered", ["part"], () => undefined),
};
