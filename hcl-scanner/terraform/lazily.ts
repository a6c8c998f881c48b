/**
 * Computes once, on first use. Asking again while it computes means that it depends on itself: `loop` then answers
 * (or throws), and the answer of the outer call stands.
 */
export function lazily<T>(compute: () => T, loop: () => T): () => T {
  let state: "new" | "busy" | "done" = "new";
  let value: T;
  return () => {
    if (state === "done") return value;
    if (state === "busy") return loop();
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
