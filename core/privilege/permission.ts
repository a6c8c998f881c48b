import { type PermissionFacts } from "../catalog/document-facts.ts";
import { type Definition, type Path } from "../definition.ts";
import { type Stack } from "../stack.ts";
import { type Words, type PolicyStatement, type Principal } from "./statement.ts";
import { wordsOf } from "./elements.ts";

/** The statement that the arguments of a permission make up. */
export function permissionStatement(
  definition: Definition,
  { principal, action, conditions }: PermissionFacts,
  stack: Stack,
): PolicyStatement {
  const statement = { definition, path: "" };
  const words = (path: Path): Words | undefined => {
    const value = definition.get(path);
    return value.state === "absent" ? undefined : wordsOf(value, path, { stack, statement });
  };
  const who = words(principal);
  return {
    usedAt: { definition, path: principal },
    use: "resource",
    writtenAt: statement,
    sid: undefined,
    effect: "Allow",
    actions: action === undefined ? undefined : words(action),
    notActions: undefined,
    resources: undefined,
    notResources: undefined,
    principals: who && { at: who.at, known: [{ type: typeOf(who), words: who }] },
    notPrincipals: undefined,
    conditions: {
      known: conditions.flatMap(({ path, operator, key }) => {
        const found = words(path);
        return found ? [{ operator, key, words: found }] : [];
      }),
    },
    document: [],
  };
}

/** One argument takes `*`, accounts and services. */
const typeOf = ({ known }: Words): Principal["type"] =>
  known.some(({ text }) => text === "*")
    ? "*"
    : known.some(({ text }) => text.includes("."))
      ? "Service"
      : "AWS";
