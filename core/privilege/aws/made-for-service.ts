import { type Truth } from "../../lens/predicate.ts";
import { type Reason } from "../../value.ts";
import { type PartialWord, type PolicyStatement } from "../statement.ts";
import { anyOf, holdsOf, not, some } from "../words.ts";
import { type Principal } from "./principal.ts";
import { type Granting } from "./rights.ts";

/**
 * Is all of it by policies that AWS made for the role of one service, in a role that only services take? What they may is
 * between AWS and its service.
 */
export function isMadeForService(steps: readonly Granting[], holder: Principal): Truth {
  const isForService = ({ statement: { attached } }: Granting): boolean =>
    attached !== undefined && attached !== "unknown" && attached.isForService;
  return steps.every(isForService) && isTakenByServices(holder);
}

function isTakenByServices({ is, trust }: Principal): Truth {
  if (is !== "role") return is === "policy" ? ELSEWHERE : false;
  return trust.length === 0 ? ELSEWHERE : not(anyOf(trust.map(letsOthersIn)));
}

const ELSEWHERE: Reason = { code: "data", text: "who may take its role is not declared here" };

/** Does a statement of a trust policy let in what is no service, or a service that hands the role to code? */
function letsOthersIn({ effect, principals, notPrincipals }: PolicyStatement): Truth {
  if (effect === "Deny") return false;
  if (notPrincipals) return true;
  const services = principals?.known.filter(({ type }) => type === "Service") ?? [];
  if (services.length < (principals?.known.length ?? 0)) return true;
  return anyOf([
    typeof effect === "string" ? false : effect.reason,
    principals?.open?.reason ?? false,
    ...services.map(({ words }) => some(words, (word) => holdsOf(word, handsToCode, mayHandToCode))),
  ]);
}

const mayHandToCode = ({ prefix, reason }: PartialWord): Truth =>
  prefix.includes(".") ? handsToCode(`${prefix.slice(0, prefix.indexOf("."))}.amazonaws.com`) : reason;

/**
 * Whatever runs there has the role's credentials. EC2: "An application on the instance retrieves the security credentials
 * provided by the role from the instance metadata item"; ECS: a task role "allows your application code (on the
 * container) to use other AWS services". By the guides of both, read 2026-11-26.
 */
const handsToCode = (service: string): boolean =>
  /^(?:ec2|ecs-tasks)\.amazonaws\.com(?:\.cn)?$/.test(service);
