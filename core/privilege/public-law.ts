import { type DocumentUse } from "../catalog/document-facts.ts";
import { type Context } from "../rule.ts";
import { isAllowed } from "./effect.ts";
import { narrowsWho } from "./narrowing.ts";
import { includeAnybodysUsers, includeAnyone, isAnyone, isDeniedToOthers } from "./public.ts";
import { listWords, reportStatement } from "./say.ts";
import { type PolicyStatement } from "./statement.ts";
import { allOf, anyOf, not } from "./words.ts";

/** How a law is held against statements that let anybody in, of documents with one of these uses. */
export const judgesPublicStatements =
  (uses: readonly DocumentUse[]) =>
  (statement: PolicyStatement, context: Context): void => {
    const { use, principals, conditions, enclosed = false } = statement;
    if (!uses.includes(use) || enclosed === true || !principals) return;
    const isOpen = allOf([
      isAllowed(statement),
      anyOf([includeAnyone(principals), includeAnybodysUsers(statement)]),
      not(narrowsWho(conditions)),
      not(enclosed),
    ]);
    if (isOpen === false) return;
    const isPublic = allOf([isOpen, not(isDeniedToOthers(statement))]);
    if (isPublic === false) return;
    if (isPublic !== true) return context.undecided(principals.at, isPublic);
    const anyone = principals.known.flatMap(({ words }) => words.known).find(({ text }) => isAnyone(text));
    reportStatement(context, statement, anyone?.at ?? principals.at, message(statement), {
      fix: {
        text: "name who is meant, or narrow it by a condition such as aws:PrincipalOrgID or aws:SourceAccount",
      },
    });
  };

function message({ use, actions }: PolicyStatement): string {
  if (use === "trust") return "lets anybody assume the role";
  return actions && actions.known.length > 0
    ? `lets anybody perform ${listWords(actions.known)}`
    : "lets anybody in";
}
