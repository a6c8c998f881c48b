import { PolicyPack } from "@pulumi/policy";
import { type PackOptions, type PolicyOptions } from "./options.ts";
import { policies } from "./policies.ts";

export { type PackOptions, type PolicyOptions, policies };

/**
 * Starts a policy pack with the policies of keylint, and those of the team beside them. Call it once, in the main module
 * of the pack, and print nothing to stdout before: the engine expects the port there.
 */
export function createPack({
  name = "keylint",
  policies: own = [],
  ...options
}: PackOptions = {}): PolicyPack {
  return new PolicyPack(name, {
    displayName: "keylint",
    description: "Judges every key, token and secret of a program before it is made",
    enforcementLevel: "mandatory",
    policies: [...policies(options), ...own],
  });
}
