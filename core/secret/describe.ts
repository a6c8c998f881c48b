import { type Recognition } from "./recognise.ts";

/** What was found, without a word of it: `a GitHub token`, `a secret (db_password)`. */
export const describeSecret = ({ by, what }: Recognition): string =>
  by === "form" ? `${/^(?:[aeio]|AWS|A[KZ])/i.test(what) ? "an" : "a"} ${what}` : `a secret (${what})`;
