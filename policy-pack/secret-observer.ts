import { Secret } from "@pulumi/policy";
import { type SecretPaths } from "../pulumi-reader/resource.ts";
import { own } from "../pulumi-reader/wire.ts";

const DEEPEST = 64;

/** Which parts of the inputs are secret. Only a remediation gets to see that. */
export function secretsIn(value: unknown, depth = 0): SecretPaths | undefined {
  if (typeof value !== "object" || value === null || depth > DEEPEST) return undefined;
  if (value instanceof Secret) return true;
  const found = new Map<string, SecretPaths>();
  for (const key of Object.keys(value)) {
    const secrets = secretsIn(own(value, key), depth + 1);
    if (secrets) found.set(key, secrets);
  }
  return found.size > 0 ? found : undefined;
}
