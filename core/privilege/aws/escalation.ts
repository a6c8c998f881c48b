import { type Truth } from "../../lens/predicate.ts";
import { isWideWord } from "../action-words.ts";
import { type ActionTable } from "../actions.ts";
import { wholeServices } from "../whole-services.ts";
import { allOf } from "../words.ts";
import { ESCALATION_METHODS, type EscalationMethod } from "./escalation-methods.ts";
import { type Principal } from "./principal.ts";
import { type Allowance, type Granting, type Rights, isListed } from "./rights.ts";

/** A way by which somebody comes to more than it is given, or may. */
export interface Escalation {
  readonly method: EscalationMethod;
  /** What comes of it, to complete "lets its holder". */
  readonly gains: string;
  readonly truth: Truth;
  /** The actions that it takes, as they are called. */
  readonly actions: readonly string[];
  /** What allows each; that of the first one is what makes it an escalation. */
  readonly steps: readonly [Granting, ...Granting[]];
}

/** The known ways that are open to somebody by what is given to it, from however many documents. */
export function escalations({ rights }: Principal, table: ActionTable): Escalation[] {
  return ESCALATION_METHODS.flatMap((method): Escalation[] => {
    const { by, and = [], kind } = method;
    const { gains, ...first } = widest(method, rights);
    if (first.truth === false || !first.by || !isListed(first.by)) return [];
    if (kind === "workload" && isSpokenOf(first.by, table)) return [];
    const others = and.map((each) => best(each, rights.onAny));
    const truth = allOf([first.truth, ...others.map((each) => each.truth)]);
    if (truth === false) return [];
    const steps = others.flatMap((each) => each.by ?? []);
    const actions = [by, ...others.map(({ action }) => action)];
    return [{ method, gains, truth, actions, steps: [first.by, ...steps] }];
  });
}

/** Of all that a service has, scope-wildcard-action speaks. */
function isSpokenOf({ statement: { attached, document }, word }: Granting, table: ActionTable): boolean {
  if (!word) return false;
  if (!attached || attached === "unknown") return isWideWord(word, table) !== false;
  return !attached.isForService && wholeServices(document, table).includes(word.text);
}

/** How far the first action reaches: everything of its kind, or at least what is its holder's own. */
function widest(
  { by, on, through, gains, onOwn }: EscalationMethod,
  rights: Rights,
): Allowance & Pick<Escalation, "gains"> {
  const all = rights.onAll(by, { on, through });
  if (all.truth === true || onOwn === undefined) return { ...all, gains };
  const own = rights.onOwn(by);
  return own.truth === true || all.truth === false ? { ...own, gains: onOwn } : { ...all, gains };
}

interface Chosen extends Allowance {
  readonly action: string;
}

function best(actions: readonly string[], ask: (action: string) => Allowance): Chosen {
  let chosen: Chosen = { action: actions[0]!, truth: false };
  for (const action of actions) {
    const allowance = ask(action);
    if (allowance.truth === true) return { action, ...allowance };
    if (chosen.truth === false) chosen = { action, ...allowance };
  }
  return chosen;
}
