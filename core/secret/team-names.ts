import { fits } from "../glob.ts";
import { type SecretNames } from "../policy.ts";
import { type NameStrength, saysSecret } from "./name.ts";

/** Does a name say that what it holds is secret? */
export type SaysSecret = (name: string) => NameStrength | undefined;

/** As `saysSecret`, with what the team adds and takes away; where both fit, it is no secret. */
export function teamSaysSecret({ also, never }: SecretNames): SaysSecret {
  if (also.length === 0 && never.length === 0) return saysSecret;
  return (name) => {
    if (never.some((glob) => fits(glob, name))) return undefined;
    return saysSecret(name) ?? (also.some((glob) => fits(glob, name)) ? "password" : undefined);
  };
}
