import { fits } from "../glob.ts";
import { isAllowed } from "../privilege/effect.ts";
import { forbiddenIn } from "../privilege/forbidden-actions.ts";
import { givenNames } from "../privilege/given-roles.ts";
import { listWords, reportStatement } from "../privilege/say.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "scope-forbidden",
  topic: "scope",
  severity: "high",
  title: "Gives what the policy forbids",
  why: "The team has said that nobody is given this, however narrowly.",
  fix: "Leave it out; where it is needed all the same, write an exception that says why and until when.",
  silent: ["Everything, unless the policy lists actions or roles under `grants.forbidden`."],
  controls: ["nist-800-53-r5:AC-6"],
  inspects: "statement",
  reads: "stack",
  further: [
    {
      inspects: "definition",
      check(definition, { policy, catalog, report, undecided }) {
        const { roles } = policy.grants.forbidden;
        if (roles.length === 0) return;
        for (const { at, text, doubt } of givenNames(definition, catalog).roles) {
          if (text !== undefined && !roles.some((glob) => fits(glob, text))) continue;
          if (doubt) undecided(at, doubt);
          else report(at, `gives ${text}, which the policy forbids`, { discriminator: text ?? "" });
        }
      },
    },
  ],
  check(statement, context) {
    const { policy, catalog, undecided } = context;
    const { actions, roles } = policy.grants.forbidden;
    const { use, attached, document, writtenAt } = statement;
    if (!catalog.actions || isAllowed(statement) === false) return;
    if (use !== "identity" && use !== "resource" && use !== "key") return;
    const managed = attached === undefined || attached === "unknown" ? undefined : attached.name;
    if (managed !== undefined && document[0] === statement && roles.some((glob) => fits(glob, managed)))
      return reportStatement(context, statement, writtenAt, `attaches ${managed}, which the policy forbids`);
    if (actions.length === 0) return;
    const at = (statement.actions ?? statement.notActions)?.at ?? writtenAt;
    const { named, mayBe } = forbiddenIn(statement, actions, catalog.actions);
    if (named.length === 0) return typeof mayBe === "boolean" ? undefined : undecided(at, mayBe);
    const allowed = isAllowed(statement);
    if (allowed !== true) return allowed === false ? undefined : undecided(at, allowed);
    const through = managed === undefined ? "allows" : `attaches ${managed}, which allows`;
    reportStatement(
      context,
      statement,
      managed === undefined ? at : writtenAt,
      `${through} ${listWords(named)}, which the policy forbids`,
    );
  },
});
