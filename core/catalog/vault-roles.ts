import { type Entries } from "./entry.ts";

/** Who gets which rights in Vault. */
export const vaultRoles: Entries = {
  vault_policy: { roles: [{ by: "vault", policy: "policy" }], verified: "none" },
};
