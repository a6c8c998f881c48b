/** The command line asks for what there is not: exit 2, and the message is all that is printed. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
