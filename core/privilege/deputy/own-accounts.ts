import { type Stack } from "../../stack.ts";
import { type Value } from "../../value.ts";

/** Accounts that the providers of a stack work in, as far as they say so. */
export const ownAccounts = ({ definitions }: Stack): ReadonlySet<string> =>
  new Set(
    definitions
      .filter(({ kind }) => kind === "provider")
      .flatMap((provider) =>
        ["allowed_account_ids", "assume_role.role_arn"].flatMap((path) => accountsIn(provider.get(path))),
      ),
  );

function accountsIn(value: Value): string[] {
  if (value.state !== "known") return [];
  if ("items" in value) return value.items.flatMap(accountsIn);
  return value.kind === "string" ? (value.value.match(/(?<!\d)\d{12}(?!\d)/g) ?? []) : [];
}
