/** Something depends on itself. */
export class ReferenceLoop extends Error {
  override readonly name = "ReferenceLoop";
}

/**
 * Computes once, on first use. Asking again while it computes means that it depends on itself.
 * @throws ReferenceLoop which names `what`
 */
export function lazily<T>(what: string, compute: () => T): () => T {
  let state: "new" | "busy" | "done" = "new";
  let value: T;
  return () => {
    if (state === "done") return value;
    if (state === "busy") throw new ReferenceLoop(`${what} refers to itself, directly or through others`);
    state = "busy";
    try {
      value = compute();
      state = "done";
      return value;
    } finally {
      if (state === "busy") state = "new";
    }
  };
}
