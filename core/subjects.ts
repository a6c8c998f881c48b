import { type Definition } from "./definition.ts";
import { type Failure, failure } from "./failure.ts";
import { type Subjects } from "./rule.ts";
import { type Stack } from "./stack.ts";

/** What subjects are lifted out of a stack by. */
export type Lens<Subject> = (stack: Stack) => readonly Subject[];

/**
 * What a lens finds; the definitions that it falls over are left out and told of. Which those are is found out only
 * then, by looking at each of them alone.
 */
export function seenThrough<Subject>(
  lens: Lens<Subject>,
  stack: Stack,
  rules: readonly string[],
): { readonly subjects: readonly Subject[]; readonly failures: readonly Failure[] } {
  try {
    return { subjects: lens(stack), failures: [] };
  } catch (whole) {
    const failures: Failure[] = [];
    const sound = stack.definitions.filter((each) => {
      try {
        lens(having(stack, [each]));
        return true;
      } catch (error) {
        failures.push(failure(rules, error, each));
        return false;
      }
    });
    try {
      return {
        subjects: failures.length > 0 ? lens(having(stack, sound)) : [],
        failures: failures.length > 0 ? failures : [failure(rules, whole)],
      };
    } catch (error) {
      return { subjects: [], failures: [failure(rules, error)] };
    }
  }
}

/** The stack with some of its definitions; all the others are still found by their address. */
const having = (stack: Stack, definitions: readonly Definition[]): Stack =>
  Object.create(stack, { definitions: { value: definitions, enumerable: true } }) as Stack;

/** The definition that a subject was lifted out of. */
export const definitionOf: {
  readonly [S in Exclude<keyof Subjects, "exception">]: (subject: Subjects[S]) => Definition | undefined;
} = {
  credential: ({ definition }) => definition,
  statement: ({ usedAt }) => usedAt.definition,
  principal: ({ definition, statements }) => definition ?? statements[0]?.usedAt.definition,
  exposure: (exposure) => ("at" in exposure ? exposure.at.definition : exposure.definition),
  setting: ({ definition }) => definition,
  federation: ({ at }) => at.definition,
  roleGrant: ({ at }) => at.definition,
  definition: (definition) => definition,
};
