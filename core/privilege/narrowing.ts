import { type Truth } from "../lens/predicate.ts";
import { operatorOf } from "./condition-operator.ts";
import { type Condition, type Conditions, type PartialWord } from "./statement.ts";
import { isWideAddress, isWideIdentity, isWideThing } from "./wide-value.ts";
import { anyOf, allOf, holdsOf, not, some } from "./words.ts";

/** Do the conditions let only some of those through who otherwise could be anybody? */
export const narrowsWho = (conditions: Conditions): Truth =>
  conditions.known.some(demandsOwn) || narrows(conditions, WHO, false);

/** Do they let it be done only with some resources, or for one purpose? */
export const narrowsWhat = (conditions: Conditions): Truth => narrows(conditions, WHAT, true);

/** Do all conditions of a denial hold for whoever is not among some, so that only those are left? */
export const sparesOnlySome = (conditions: Conditions): Truth => spares(conditions, WHO);

/** Do they hold for all but some resources or purposes? */
export const sparesOnlySomeThings = (conditions: Conditions): Truth => spares(conditions, WHAT);

/** There is none, and none that is not known. */
export const isUnconditional = ({ known, open }: Conditions): boolean => known.length === 0 && !open;

/** Must what is touched belong to the account or organization of whoever asks? */
function demandsOwn({ operator, key, words }: Condition): boolean {
  const parts = operatorOf(operator);
  return (
    /^aws:resource(?:account|orgid)$/i.test(key) &&
    parts?.compares === "exact" &&
    !parts.isNegative &&
    !parts.isOptional &&
    !words.open &&
    words.known.every(({ text, partial }) => !partial && /^\$\{aws:principal(?:account|orgid)\}$/i.test(text))
  );
}

/** What conditions can be about. */
interface Subject {
  /** @param key in lower case, as keys go by any case */
  says(key: string): boolean;
  /** Does a pattern leave out next to nobody, or nothing? */
  isWide(pattern: string): boolean;
}

function spares({ known, open }: Conditions, subject: Subject): Truth {
  if (known.length === 0 && !open) return false;
  return allOf([...known.map((each) => narrowsBy(each, subject, "spares")), ...(open ? [open] : [])]);
}

function narrows({ known, open }: Conditions, subject: Subject, byPresence: boolean): Truth {
  const truths = known.map((each) => {
    const isPresent = byPresence && isMark(each.key) && demandsPresence(each);
    return isPresent || narrowsBy(each, subject, "allows");
  });
  return anyOf(open ? [...truths, open] : truths);
}

/**
 * @param effect `allows`: what matches is allowed. `spares`: what matches is not denied; there the operators are
 * negative, and hold for who does not say a key at all.
 */
function narrowsBy(
  { operator, key, words }: Condition,
  { says, isWide }: Subject,
  effect: "allows" | "spares",
): Truth {
  const parts = operatorOf(operator);
  if (!parts || !says(key.toLowerCase())) return false;
  const { compares } = parts;
  if (compares === "null" || compares === "order") return false;
  if (compares === "bool") {
    const wanted = effect === "allows" ? "true" : "false";
    return !(effect === "allows" && parts.isOptional) && only(words, (text) => text.toLowerCase() === wanted);
  }
  if (effect === "allows" ? parts.isNegative || parts.isOptional : !parts.isNegative) return false;
  if (compares === "exact") return true;
  return only(words, (text) => !(compares === "address" ? isWideAddress(text) : isWide(text)));
}

/** Does it hold of every value? What a provider tells is one thing; so is what stands beside a known part. */
const only = (words: Condition["words"], test: (text: string) => boolean): Truth =>
  not(
    some(
      words,
      (word) =>
        holdsOf(
          word,
          (text) => !test(text),
          (part) => not(onlyPart(part, test)),
        ),
      ({ isComputed, reason }) => (isComputed ? false : reason),
    ),
  );

/**
 * A name or ARN that is not known and stands first is a whole one, as in `${aws_iam_role.app.arn}*`: no wildcard behind it
 * makes it wider, if a provider tells it. Of what somebody else gives nobody knows.
 */
function onlyPart(
  { prefix, suffix, isComputed, reason }: PartialWord,
  test: (text: string) => boolean,
): Truth {
  if (prefix + suffix === "") return isComputed || reason;
  if (test(`${prefix}${A_NAME}${suffix}`)) return true;
  const whole = wholeBefore(prefix, suffix);
  return whole !== undefined && test(whole + suffix.replace(/^[*?]+/, "")) && (isComputed || reason);
}

/** Nothing but its beginning is known of an ARN, where behind it there are not the other parts of one. */
function wholeBefore(prefix: string, suffix: string): string | undefined {
  if (prefix === "") return A_NAME;
  return prefix === "arn:" && suffix.split(":").length <= PARTS_OF_A_THING ? AN_ARN : undefined;
}

/** Stands for the part of a value that is not known. */
const A_NAME = "name-that-is-not-known";
const AN_ARN = `arn:aws:iam::123456789012:role/${A_NAME}`;
/** `log-group:name:*`; more of them begin with a service. */
const PARTS_OF_A_THING = 4;

/** What is compared with anything at all, and not only if it exists, must be there. */
function demandsPresence({ operator, words }: Condition): boolean {
  const parts = operatorOf(operator);
  if (!parts) return false;
  if (parts.compares === "null") return words.known.some(({ text }) => text.toLowerCase() === "false");
  return parts.compares === "pattern" && !parts.isNegative && !parts.isOptional && words.known.length > 0;
}

/** Keys that only some things and requests have, so that it says something that they have it: tags, and what is encrypted for. */
const isMark = (key: string): boolean => /(?:resource|request)tag\/|^kms:encryptioncontext:/i.test(key);

/** Keys that say who asks, or on whose behalf a service does. */
const WHO_KEYS = new Set([
  "aws:principalaccount",
  "aws:principalarn",
  "aws:principalisawsservice",
  "aws:principalorgid",
  "aws:principalorgpaths",
  "aws:principalservicename",
  "aws:principalservicenameslist",
  "aws:sourceaccount",
  "aws:sourcearn",
  "aws:sourceip",
  "aws:sourceorgid",
  "aws:sourceorgpaths",
  "aws:sourceowner",
  "aws:sourcevpc",
  "aws:sourcevpcarn",
  "aws:sourcevpce",
  "aws:userid",
  "aws:vpceaccount",
  "aws:vpceorgid",
  "aws:vpceorgpaths",
  "aws:vpcsourceip",
  "cognito-identity.amazonaws.com:aud",
  "elasticfilesystem:accessedviamounttarget",
  "kms:calleraccount",
  "s3:accesspointarn",
  "s3:dataaccesspointaccount",
  "s3:dataaccesspointarn",
  // Who may not use the key cannot write by it.
  "s3:x-amz-server-side-encryption-aws-kms-key-id",
]);

const WHO: Subject = { says: (key) => WHO_KEYS.has(key), isWide: isWideIdentity };

/** Global keys that say what is touched, or through which service. */
const WHAT_KEYS =
  /^aws:(?:(?:resource|request)tag\/|resource(?:account|orgid|orgpaths)$|calledvia(?:first|last)?$|viaawsservice$|ismcpserviceaction$)/;

/** Keys of services that say how somebody asks, and not for what. */
const HOW =
  /^s3:(?:authtype|delimiter|max-keys|signatureage|signatureversion|tlsversion|versionid|x-amz-.*)$|^ec2:region$|^sts:(?:externalid|rolesessionname|sourceidentity)$|^kms:(?:calleraccount|encryptionalgorithm|signingalgorithm)$/;

const WHAT: Subject = {
  says: (key) => (key.startsWith("aws:") ? WHAT_KEYS.test(key) : key.includes(":") && !HOW.test(key)),
  isWide: isWideThing,
};
