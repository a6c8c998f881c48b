import { type Truth } from "../lens/predicate.ts";
import { type OpenWords, type PartialWord, type Word, type Words } from "./statement.ts";

/** Does it hold of a whole word? `ofPart` answers where only a part of the word is known. */
export function holdsOf(
  { text, partial }: Word,
  test: (text: string) => boolean,
  ofPart: (partial: PartialWord) => Truth = ({ reason }) => reason,
): Truth {
  if (!partial) return test(text);
  if (!partial.oneOf) return ofPart(partial);
  const [first = false, ...others] = partial.oneOf.map(test);
  return others.every((each) => each === first) ? first : partial.reason;
}

/** Does it hold of one of the words? `ofOpen` answers for those that are not known. */
export function some(
  words: Words | undefined,
  test: (word: Word) => Truth,
  ofOpen: (open: OpenWords) => Truth = ({ reason }) => reason,
): Truth {
  if (!words) return false;
  const truths = words.known.map(test);
  const { open } = words;
  if (open?.oneOf)
    truths.push(
      agreed(
        open.oneOf.map((each) => some(each, test, ofOpen)),
        open,
      ),
    );
  else if (open) truths.push(ofOpen(open));
  return anyOf(truths);
}

/** True if one is, false if none is or may be. */
export function anyOf(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true;
  return truths.find((each) => each !== false) ?? false;
}

/** False if one is, true if all are. */
export function allOf(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.find((each) => each !== true) ?? true;
}

export const not = (truth: Truth): Truth => (typeof truth === "boolean" ? !truth : truth);

/** What is the case whichever of them it is. */
function agreed(truths: readonly Truth[], { reason }: OpenWords): Truth {
  const [first = false] = truths;
  return truths.every((each) => each === first) ? first : reason;
}
