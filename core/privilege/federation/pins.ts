import { type Truth } from "../../lens/predicate.ts";
import { hasWildcard } from "../glob.ts";
import { type Word } from "../statement.ts";
import { allOf, anyOf } from "../words.ts";
import { type Demand, type Federation } from "./federation.ts";
import { type Issuer } from "./issuer.ts";
import { ISSUERS } from "./issuers.ts";

/** Do the demands keep to one customer of the issuer, or to some workloads of the cluster? */
export function isPinned({ demands, open }: Federation, issuer: Issuer): Truth {
  const truths = demands.map((demand) => demandPins(demand, issuer));
  return anyOf(open ? [...truths, open] : truths);
}

/**
 * Do they, whichever of the known issuers it is whose tokens look like that? The audience is mostly what whoever asks
 * for the token says.
 */
export const isPinnedAnywhere = (demands: readonly Demand[]): boolean =>
  demands.some((demand) => {
    if (demand.claim === "aud") return false;
    const issuers = ISSUERS.filter((issuer) => mayDemand(demand, issuer));
    return issuers.length > 0 && issuers.every((issuer) => demandPins(demand, issuer) === true);
  });

/** Is there anything in its tokens that the values could fit? */
function mayDemand({ claim, isExact, words }: Demand, { claims }: Issuer): boolean {
  const templates = Object.hasOwn(claims, claim) ? claims[claim]! : [];
  const starts = templates.map((template) => template.split("{}")[0]!);
  return words.known.some(({ text }) => {
    if (isExact || !hasWildcard(text)) return starts.length > 0;
    const fixed = text.slice(0, text.search(/[*?]/));
    return starts.some((start) => start !== "" && (start.startsWith(fixed) || fixed.startsWith(start)));
  });
}

/** Each of the values must, for any one of them lets somebody in. */
function demandPins(demand: Demand, issuer: Issuer): Truth {
  const { known, open } = demand.words;
  if (known.length === 0 && !open) return false;
  const doubt = open && !open.isComputed ? [open.reason] : [];
  return allOf([...known.map((word) => wordPins(word, demand, issuer)), ...doubt]);
}

/** Does a value keep to one? */
export function wordPins({ text, partial }: Word, demand: Omit<Demand, "words">, issuer: Issuer): Truth {
  const pins = (one: string): Truth => {
    const known = textPins(one, demand, issuer);
    return known === "maybe" ? (partial?.reason ?? false) : known;
  };
  return partial?.oneOf ? allOf(partial.oneOf.map(pins)) : pins(text);
}

/** Where `…` stands for what is not known, which names something, it may be. */
export function textPins(
  text: string,
  { claim, isExact }: Omit<Demand, "words">,
  issuer: Issuer,
): boolean | "maybe" {
  const templates = Object.hasOwn(issuer.claims, claim) ? issuer.claims[claim]! : [];
  if (templates.length === 0) return false;
  if (isExact || !hasWildcard(text)) {
    if (isAnybodys(text, templates, issuer)) return false;
    return text !== "…" || isExact || "maybe";
  }
  // What the wildcards of a pattern cannot change.
  const fixed = text.slice(0, text.search(/[*?]/));
  if (issuer.serves === "cluster") return /[^*?:]/.test(text.replace("system:serviceaccount:", ""));
  if (templates.some((template) => beginsAs(template, fixed))) return true;
  return fixed.includes("…") && "maybe";
}

/** Is it the subject of whoever chooses to have it, to the letter? */
const isAnybodys = (text: string, templates: readonly string[], { anybodys = [] }: Issuer): boolean =>
  anybodys.some((each) => text.startsWith(each)) &&
  !templates.some((template) => text.includes(`:${template.split("{}")[0]!}`));

/** Does it begin as the template does, with a whole name in its place? What follows an unknown part ends the name. */
function beginsAs(template: string, fixed: string): boolean {
  const [before = "", after = ""] = template.split("{}");
  if (after === "" || !fixed.startsWith(before)) return false;
  const rest = fixed.slice(before.length);
  return rest.indexOf(after) > 0 || /…[^…]/.test(rest);
}
