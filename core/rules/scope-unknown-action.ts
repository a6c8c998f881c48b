import { suggestion } from "../did-you-mean.ts";
import { isEveryAction } from "../privilege/action-words.ts";
import { type ActionTable } from "../privilege/actions.ts";
import { hasWildcard } from "../privilege/glob.ts";
import { meantAction } from "../privilege/meant-action.ts";
import { listWords, reportStatement } from "../privilege/say.ts";
import { type Word } from "../privilege/statement.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "scope-unknown-action",
  topic: "scope",
  severity: "info",
  title: "Policy speaks of actions that there are not",
  why: "What is misspelled allows nothing; where it is denied, what was meant is allowed all the same.",
  fix: "Write the action as the Service Authorization Reference does.",
  silent: [
    "Actions of which only a part is known before apply.",
    "Another case: AWS reads actions in any.",
    "`SNS:Receive`, which the policies that SNS writes have.",
  ],
  controls: [],
  inspects: "statement",
  reads: "stack",
  check(statement, context) {
    const { actions: table } = context.catalog;
    const { actions, notActions, attached } = statement;
    if (!table || attached) return;
    const words = [...(actions?.known ?? []), ...(notActions?.known ?? [])];
    const unknown = words.flatMap((word) => {
      const why = whyUnknown(word, table);
      return why === undefined ? [] : [{ word, why }];
    });
    const fix = { text: "write it as the Service Authorization Reference does, or take it out" };
    if (unknown.length > MOST_APART) {
      const all = listWords(unknown.map(({ word }) => word));
      const message = `${all} are no actions in the table of ${table.date}`;
      return reportStatement(context, statement, unknown[0]!.word.at, message, { fix });
    }
    for (const { word, why } of unknown)
      reportStatement(context, statement, word.at, why, { discriminator: word.text, fix });
  },
});

/** So many of a statement are told one by one. */
const MOST_APART = 3;

/** What only reads may well be meant for services that have no such actions yet. */
const VERBS = /^(?:batch)?(?:get|list|describe|view|search|lookup|check|read)\*$/i;

/** SNS wrote it into the policy of each topic that it made, and the provider's example of a policy repeats it. */
const OLD = new Set(["sns:receive"]);

/** Why a word names no action; undefined where it does, or where nobody can tell. */
function whyUnknown({ text, partial, isHidden }: Word, table: ActionTable): string | undefined {
  if (partial || isHidden || isEveryAction(text) || OLD.has(text.toLowerCase())) return undefined;
  if (table.expand(text).length > 0) return undefined;
  const [service = "", name] = text.split(":", 2);
  if (name === undefined) return `"${text}" names no service: it stands before a colon`;
  if (hasWildcard(service)) return undefined;
  const asOf = `in the table of ${table.date}`;
  if (!table.services.includes(service.toLowerCase()))
    return `"${service}" is no service ${asOf}${suggestion(service.toLowerCase(), table.services)}`;
  if (VERBS.test(name)) return undefined;
  if (hasWildcard(name)) return `"${text}" matches no action ${asOf}`;
  const meant = meantAction(text.toLowerCase(), name, table);
  return `"${text}" is no action ${asOf}${meant === undefined ? "" : `; did you mean ${meant}?`}`;
}
