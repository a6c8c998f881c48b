import { type Truth } from "../../lens/predicate.ts";
import { editable } from "../editable.ts";
import { anyOf } from "../words.ts";
import { type Principal } from "./principal.ts";
import { type Granting, isListed } from "./rights.ts";
import { SECRET_ACTIONS, type SecretAction } from "./secret-actions.ts";

/** What a statement hands out of all secrets, or may. */
export interface SecretReach {
  readonly by: Granting;
  readonly truth: Truth;
  readonly actions: readonly SecretAction[];
}

/** The statements and managed policies by which somebody reaches all secrets, keys or parameters of an account. */
export function secretReach({ rights }: Principal): SecretReach[] {
  const found = new Map<object, Reached[]>();
  for (const known of SECRET_ACTIONS) {
    const { truth, by } = rights.onAll(known.action, { on: known.on });
    // Of what allows all but what it lists, scope-inverted speaks.
    if (truth === false || !by || !isListed(by)) continue;
    const place = editable(by.statement);
    found.set(place, [...(found.get(place) ?? []), { truth, by, known }]);
  }
  return [...found.values()].map((all): SecretReach => {
    const certain = all.filter(({ truth }) => truth === true);
    const [first = all[0]!] = certain;
    const truth = anyOf(all.map((each) => each.truth));
    return { by: first.by, truth, actions: (truth === true ? certain : all).map(({ known }) => known) };
  });
}

interface Reached {
  readonly truth: Truth;
  readonly by: Granting;
  readonly known: SecretAction;
}
