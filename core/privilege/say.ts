import { type Context, type Details, type Place } from "../rule.ts";
import { type PolicyStatement, type Word } from "./statement.ts";

/** So many words are named in a message. */
const MOST_NAMED = 3;

/** `s3:Put*, s3:Delete* and 2 more` */
export function listWords(words: readonly (Pick<Word, "text" | "isHidden"> | string)[]): string {
  const texts = [
    ...new Set(
      words.map((each) =>
        typeof each === "string" ? each : each.isHidden ? "a sensitive value" : each.text,
      ),
    ),
  ];
  const named = texts.slice(0, MOST_NAMED);
  const others = texts.length - named.length;
  if (others > 0) return `${named.join(", ")} and ${others} more`;
  return named.length > 1 ? `${named.slice(0, -1).join(", ")} and ${named.at(-1)!}` : named.join();
}

/**
 * Reports a statement at the place in it, with where it is used; where it may be another statement instead, that is
 * undecided.
 */
export function reportStatement(
  { report, undecided }: Context,
  statement: PolicyStatement,
  at: Place,
  message: string,
  details: Details = {},
): void {
  const { usedAt, sid, conditional, doubt } = statement;
  if (doubt) return undecided(at, doubt);
  const isElsewhere = usedAt.definition !== at.definition;
  report(at, message, {
    about: aboutStatement(statement),
    discriminator: sid ?? "",
    ...(isElsewhere && { related: [{ role: "use", at: usedAt }] }),
    ...(conditional && { conditional }),
    ...details,
  });
}

const aboutStatement = ({ writtenAt: { definition, path } }: PolicyStatement): string =>
  `${definition.address} ${path}`;
