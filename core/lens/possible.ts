import { type Reason } from "../value.ts";

/** What is the case: one thing, or one of several behind a condition that is not known. */
export interface Possible<T> {
  readonly cases: readonly T[];
  /** Why it is not known which. */
  readonly because?: Reason;
}

/** A law is broken by something, kept, or it is not known. */
export type Judgement<T> =
  | { readonly is: "broken"; readonly by: T }
  | { readonly is: "kept" }
  | { readonly is: "unsure"; readonly reason: Reason };

export const KEPT = { is: "kept" } as const;
export const brokenBy = <T>(by: T): Judgement<T> => ({ is: "broken", by });
export const unsure = (reason: Reason): Judgement<never> => ({ is: "unsure", reason });

/** A finding needs every case bad, a pass every case good; all else is unsure. */
export function judge<T, B>({ cases, because }: Possible<T>, law: (each: T) => Judgement<B>): Judgement<B> {
  const judged = cases.map(law);
  const [first] = judged;
  if (!first) return KEPT;
  if (judged.every((each) => each.is === first.is)) return first;
  const doubt = judged.find((each) => each.is === "unsure");
  return unsure(doubt?.reason ?? because ?? { code: "iteration", text: "there are several cases" });
}
