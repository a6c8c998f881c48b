/** The command line asks for what there is not: exit 2, and the message is all that is printed. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** By name, for a program may hold two copies of the class. */
export const isUsageError = (error: unknown): error is UsageError =>
  error instanceof Error && error.name === "UsageError";
