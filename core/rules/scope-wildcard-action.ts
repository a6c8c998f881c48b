import { isEveryAction, isWideWord } from "../privilege/action-words.ts";
import { isAllowed } from "../privilege/effect.ts";
import { narrowsWhat } from "../privilege/narrowing.ts";
import { coverEverything } from "../privilege/resources.ts";
import { listWords, reportStatement } from "../privilege/say.ts";
import { type PolicyStatement } from "../privilege/statement.ts";
import { type Stack } from "../stack.ts";
import { some } from "../privilege/words.ts";
import { judgesRolesOf } from "../privilege/role-law.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "scope-wildcard-action",
  topic: "scope",
  severity: "high",
  title: "Policy allows actions by a wildcard",
  why: "It allows actions that nobody thought of, changes of permissions among them, and those that AWS will add.",
  fix: "List the actions that are needed.",
  silent: [
    "Wildcards that reach only what lists and describes, such as `ec2:Describe*` and `s3:List*`, or only what reads.",
    "Wildcards that spell out the operation and its object, such as `kms:ReEncrypt*` and `kms:GenerateDataKey*`, unless they reach permissions.",
    "`ssmmessages:*` and `ec2messages:*`, with which agents open their channels; `es:ESHttp*`, the methods by which a search domain is asked.",
    "Policies of KMS keys and trust policies; permissions boundaries, service control policies and policies of VPC endpoints, which grant nothing.",
    "What the policy of a resource leaves to the account that owns it: the account decides who may.",
  ],
  controls: ["aws-fsbp:IAM.21", "nist-800-53-r5:AC-6", "pci-dss-4.0.1:7.2.5"],
  inspects: "statement",
  reads: "stack",
  supersedes: ["scope-wildcard-resource"],
  further: [judgesRolesOf("service", "give a role that lists what is needed")],
  check(statement, context) {
    const { catalog, undecided } = context;
    const { use, attached, actions, resources, conditions } = statement;
    if (!catalog.actions || !actions || attached === "unknown" || (attached && attached.admin)) return;
    if (use !== "identity" && (use !== "resource" || isLeftToOwner(statement, context.stack))) return;
    const table = catalog.actions;
    const allowed = isAllowed(statement);
    if (allowed === false) return;
    const wide = actions.known.filter((word) => isWideWord(word, table) === true);
    if (wide.length === 0 || allowed !== true) {
      const isWide = some(actions, (word) => isWideWord(word, table));
      if (isWide !== false)
        undecided(actions.at, allowed !== true ? allowed : isWide === true ? actions.open!.reason : isWide);
      return;
    }
    const everywhere = coverEverything(resources);
    const isNarrow = use === "resource" || everywhere === false || narrowsWhat(conditions) === true;
    const what = wide.some(({ text }) => isEveryAction(text)) ? "every action" : listWords(wide);
    const where = everywhere === true ? " on every resource" : "";
    const message = attached
      ? `attaches ${attached.name}, which allows ${what}${where}`
      : `allows ${what}${where}`;
    reportStatement(context, statement, wide[0]!.at, message, {
      lower: isNarrow,
      fix: {
        text: attached ? "attach a policy that lists what is needed" : "list the actions that are needed",
      },
    });
  },
});

/** Only accounts as a whole: the owner, whose number is not known or comes from the provider. */
const isLeftToOwner = ({ principals }: PolicyStatement, { toldBy }: Stack): boolean =>
  principals !== undefined &&
  !principals.open &&
  principals.known.every(
    ({ type, words }) =>
      type === "AWS" &&
      !words.open &&
      words.known.every(({ text, partial }) => {
        const [, account] = /(?:^|:)(\d*):?root$/.exec(text) ?? [];
        return account !== undefined && (partial !== undefined || toldBy?.(account) !== undefined);
      }),
  );
