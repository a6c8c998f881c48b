import { type Truth } from "../../lens/predicate.ts";
import { type Action, type ActionTable } from "../actions.ts";
import { isAllowed } from "../effect.ts";
import { matches } from "../glob.ts";
import { isUnconditional, narrowsWhat, sparesOnlySomeThings } from "../narrowing.ts";
import { type Conditions, type PolicyStatement, type Word, type Words } from "../statement.ts";
import { allOf, anyOf, holdsOf, not, some } from "../words.ts";
import { type Through } from "./escalation-methods.ts";
import { type Denial, type Enough, takenAwayBy } from "./denials.ts";
import { coverKind, coverOwn, coverUser, mayGoThrough } from "./kind-reach.ts";
import { type Own } from "./own.ts";
import { type Principal } from "./principal.ts";
import { servicesOf, wordsOfService } from "./words-of-service.ts";

/** What somebody may do in the end: by all that it is given, less what is denied and what its boundary leaves out. */
export interface Rights {
  /** May it do this on everything of the kind, be it in one account only? */
  onAll(action: string, of?: Kind): Allowance;
  /** May it do this on itself, or on what it has: its policies, its groups? */
  onOwn(action: string): Allowance;
  /** May it do this on anything at all? */
  onAny(action: string): Allowance;
}

export interface Kind {
  /** Its name, where the action is allowed on several. */
  readonly on?: string | undefined;
  /** It must be allowed through one of these, too. */
  readonly through?: Through | undefined;
}

export interface Allowance {
  readonly truth: Truth;
  /** What says so, or may. */
  readonly by?: Granting;
}

/** A statement that allows an action, and the word in it; none where it allows all but what it lists. */
export interface Granting {
  readonly statement: PolicyStatement;
  readonly word?: Word;
}

/** Is the action listed, or may it be, and not only left out of what is excepted? */
export const isListed = ({ word, statement: { actions } }: Granting): boolean =>
  word !== undefined || actions?.open !== undefined;

/** How far an allowance must reach, and how far a denial, to take it away. */
interface Asked {
  readonly action: Action;
  allows(statement: PolicyStatement): Truth;
  /** What of a denial takes that away. */
  readonly enough: Enough;
}

export function rightsOf(
  { statements: given, boundaries, own }: Pick<Principal, "statements" | "boundaries" | "own">,
  table: ActionTable,
): Rights {
  // Of what two of them allow, the one is named that can be edited.
  const statements = [
    ...given.filter(({ attached }) => !attached),
    ...given.filter(({ attached }) => attached),
  ];
  let services: ReadonlySet<string> | undefined;
  const mayAllow = (name: string): boolean => {
    services ??= servicesIn(statements);
    return services.has(ANY_SERVICE) || services.has(name.slice(0, name.indexOf(":")));
  };
  const ask = (asked: Asked): Allowance => {
    const allowed = allowance(statements, asked);
    if (allowed.truth === false) return allowed;
    const bounds = boundaries.map((each) =>
      "unknown" in each ? each.unknown : allowance(each.statements, asked).truth,
    );
    return { ...allowed, truth: allOf([allowed.truth, ...bounds]) };
  };
  const answers = new Map<string, Allowance>();
  const remembered = (name: string, kind: string, answer: () => Allowance): Allowance => {
    if (!mayAllow(name)) return NOTHING;
    const question = `${name} ${kind}`;
    let known = answers.get(question);
    if (!known) answers.set(question, (known = answer()));
    return known;
  };
  const onAll = (name: string, { on, through }: Kind): Allowance => {
    const action = actionOf(name, table);
    const kinds = action.resources
      .filter((each) => on === undefined || each.name === on)
      .map(({ arn }) => arn);
    return ask({
      action,
      allows: (statement) =>
        allOf([
          reachesAll(statement, kinds),
          through ? mayGoThrough(statement.resources, through) : true,
          not(narrowsWhat(statement.conditions)),
        ]),
      enough: {
        reachesAll: (denial) => reachesAll(denial, kinds),
        reaches: coversAllowed,
        spares: sparesLittle,
      },
    });
  };
  const onOwn = (name: string): Allowance => {
    const action = actionOf(name, table);
    const found = own
      .filter(({ kind }) => action.resources.some((each) => each.name === kind))
      .map((one) =>
        ask({
          action,
          allows: (statement) =>
            allOf([
              anyOf([isAmong(statement, one), namesUser(statement, one)]),
              not(narrowsWhat(statement.conditions)),
            ]),
          enough: {
            reachesAll: (denial) => anyOf([isAmong(denial, one), namesUser(denial, one)]),
            spares: sparesLittle,
          },
        }),
      );
    return found.find(({ truth }) => truth === true) ?? found.find(({ truth }) => truth !== false) ?? NOTHING;
  };
  const onAny = (name: string): Allowance => {
    const action = actionOf(name, table);
    const kinds = action.resources.map(({ arn }) => arn);
    return ask({
      action,
      allows: () => true,
      enough: {
        reachesAll: (denial) => !denial.notResources && reachesAll(denial, kinds),
        reaches: coversAllowed,
        spares: isUnconditional,
      },
    });
  };
  return {
    onAll: (name, kind = {}) =>
      remembered(name, `${kind.on ?? ""} ${kind.through?.kind ?? ""}`, () => onAll(name, kind)),
    onOwn: (name) => remembered(name, "own", () => onOwn(name)),
    onAny: (name) => remembered(name, "any", () => onAny(name)),
  };
}

/** Is it among the resources that a statement speaks of? */
const isAmong = ({ resources, notResources }: PolicyStatement, own: Own): Truth =>
  notResources ? not(coverOwn(notResources, own)) : coverOwn(resources, own);

/** `user/${aws:username}`, where the version of the document knows variables. */
const namesUser = ({ resources, isOld = false }: PolicyStatement, { kind }: Own): Truth =>
  kind === "user" && coverUser(resources) && not(isOld);

const NOTHING: Allowance = { truth: false };
const ANY_SERVICE = "*";

/** The services whose actions are allowed, in lower case; `*` where it may be any. */
function servicesIn(statements: readonly PolicyStatement[]): ReadonlySet<string> {
  const services = new Set<string>();
  for (const { effect, actions, notActions } of statements) {
    if (effect === "Deny") continue;
    if (notActions || !actions || actions.open) services.add(ANY_SERVICE);
    for (const service of actions ? servicesOf(actions) : []) services.add(service ?? ANY_SERVICE);
  }
  return services;
}

function actionOf(name: string, table: ActionTable): Action {
  const [known] = table.expand(name);
  if (known) return known;
  const [service = "", action = ""] = name.split(":");
  return { service, name: action, level: "write", resources: [] };
}

/** The best of what the statements say: what is certain before what may be. */
function allowance(statements: readonly PolicyStatement[], asked: Asked): Allowance {
  const { action, allows, enough } = asked;
  let best = NOTHING;
  let takenAway: ((allowed: PolicyStatement) => Truth) | undefined;
  for (const statement of statements) {
    if (statement.effect === "Deny") continue;
    const { truth: isNamed, word } = naming(statement, action);
    if (isNamed === false) continue;
    const given = allOf([isAllowed(statement), isNamed, allows(statement)]);
    if (given === false) continue;
    takenAway ??= takenAwayBy(denialsOf(action, statements), enough);
    const certain = allOf([given, not(takenAway(statement))]);
    const truth = certain === true && statement.doubt ? statement.doubt : certain;
    if (truth === false || (truth !== true && best.truth !== false)) continue;
    best = { truth, by: { statement, ...(word && { word }) } };
    if (truth === true && !statement.conditional) break;
  }
  return best;
}

const reachesAll = ({ resources, notResources }: PolicyStatement, kinds: readonly string[]): Truth =>
  notResources ? not(coverKind(notResources, kinds)) : coverKind(resources, kinds);

/** What a condition spares of a denial is little enough to call it one. */
const sparesLittle = (conditions: Conditions): Truth =>
  isUnconditional(conditions) || sparesOnlySomeThings(conditions);

/** The statements that deny the action, or may. Of what is not known at all nobody says that it is a denial. */
const denialsOf = (action: Action, statements: readonly PolicyStatement[]): Denial[] =>
  statements.flatMap((statement) => {
    const { effect, conditional, doubt } = statement;
    if (effect === "Allow" || isUnread(statement)) return [];
    const isThere = typeof effect === "string" ? (doubt ?? conditional ?? true) : effect.reason;
    const truth = allOf([naming(statement, action).truth, isThere]);
    return truth === false ? [] : [{ statement, truth }];
  });

const isUnread = ({ effect, actions }: PolicyStatement): boolean =>
  typeof effect !== "string" && actions?.open !== undefined && actions.known.length === 0;

const coversAllowed = (denial: PolicyStatement, allowed: PolicyStatement): boolean =>
  coverWords(denial.resources, allowed.resources);

/** Does each of the words match one of the wider ones? */
const coverWords = (wider: Words | undefined, words: Words | undefined): boolean =>
  wider !== undefined &&
  words !== undefined &&
  !words.open &&
  words.known.every(
    ({ text, partial }) => !partial && wider.known.some((each) => !each.partial && matches(each.text, text)),
  );

/** Is the action among those that a statement speaks of, and by which word? */
function naming(
  { actions, notActions }: PolicyStatement,
  action: Action,
): { readonly truth: Truth; readonly word?: Word } {
  const full = `${action.service}:${action.name}`.toLowerCase();
  if (notActions) return { truth: not(some(notActions, (word) => isNamedBy(word, full))) };
  if (!actions) return { truth: false };
  const known = wordsOfService(actions, action.service.toLowerCase());
  const word = known.find((each) => isNamedBy(each, full) === true);
  if (word) return { truth: true, word };
  return { truth: some({ ...actions, known }, (each) => isNamedBy(each, full)) };
}

const isNamedBy = (word: Word, full: string): Truth =>
  holdsOf(
    word,
    (text) => names(text, full),
    ({ prefix, suffix, reason }) => (names(`${prefix}*${suffix}`, full) ? reason : false),
  );

const names = (pattern: string, full: string): boolean => matches(pattern.toLowerCase(), full);
