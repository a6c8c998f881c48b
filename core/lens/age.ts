import { type Place } from "../rule.ts";
import { type Credential } from "./credential.ts";
import { firstSaid, readWhen } from "./time-argument.ts";

/** Since when there has been a credential, as the state tells. */
export interface Age {
  readonly ms: number;
  readonly at: Place;
}

/** Undefined where there is none yet, or where the state does not tell when it was made. */
export function ageOf({ definition, entry }: Credential, now: number): Age | undefined {
  const { prior } = definition;
  if (!prior) return undefined;
  const created = entry.created && readWhen(prior, entry.created, now);
  if (entry.created && created?.kind === "date") {
    return { ms: now - created.at, at: { definition, path: entry.created.path } };
  }
  const [start, ...others] = firstSaid(prior, entry.starts ?? [], now);
  if (start?.said.kind !== "date" || others.length > 0) return undefined;
  return { ms: now - start.said.at, at: { definition, path: start.when!.path } };
}
