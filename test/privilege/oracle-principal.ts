import { type OneOrMore, type Statement, list } from "./oracle-statement.ts";

/** Who asks, by all the names that a policy of a resource can call it. */
export interface Asker {
  readonly is: "root" | "service-linked role" | "other";
  /** None for services, for whom an issuer of tokens vouches, and for who is not signed in. */
  readonly account: string | undefined;
  readonly partition: string;
  readonly names: readonly Name[];
  /** It has a permissions boundary. */
  readonly isBounded: boolean;
}

interface Name {
  readonly name: string;
  readonly standing: Standing;
}

/**
 * How a statement of a resource's policy names who asks: as everybody, as the user or session itself, as the role or
 * user of which it is a session, as its account, or not at all.
 */
export type Standing = "everybody" | "itself" | "role" | "account" | "none";

/** In which account the requests are made that do not say who asks. */
const HOME = "arn:aws:iam::123456789012:user/somebody";

export function askerOf(principal = HOME, { isBounded }: Pick<Asker, "isBounded">): Asker {
  const [, partition = "aws", account, kind = "", rest = ""] =
    /^arn:(aws[\w-]*):(?:iam|sts)::(\d{12}):(root|user|role|assumed-role|federated-user)(?:\/(.*))?$/.exec(
      principal,
    ) ?? [];
  const isSession = kind === "assumed-role" || kind === "federated-user";
  const [name = ""] = rest.split("/");
  const names: Name[] = [{ name: principal, standing: kind === "role" ? "role" : "itself" }];
  // "When a federated user makes a request, the principal making the request is the federated user ARN"
  if (isSession) {
    const parent = kind === "assumed-role" ? "role" : "user";
    names.push({ name: `arn:${partition}:iam::${account}:${parent}/${name}`, standing: "role" });
  }
  // "The account ARN and the shortened account ID behave the same way. Both delegate permissions to the account."
  if (account !== undefined) {
    if (kind === "root") names.pop();
    names.push({ name: `arn:${partition}:iam::${account}:root`, standing: "account" });
    names.push({ name: account, standing: "account" });
  }
  const is = rest.startsWith("aws-service-role/")
    ? "service-linked role"
    : kind === "root"
      ? "root"
      : "other";
  return { is, account, partition, names, isBounded };
}

export function standingIn({ Effect, Principal, NotPrincipal }: Statement, asker: Asker): Standing {
  if (NotPrincipal !== undefined) {
    const words = wordsIn(NotPrincipal);
    // "The NotPrincipal element with a Deny effect will always deny any IAM principal that has a permissions boundary
    // policy attached"
    if (Effect === "Deny" && asker.isBounded) return "everybody";
    // "you must also specify the account ARN of the not-denied principal. Otherwise, the policy might deny access to
    // the entire account"
    const listed = asker.names.filter(({ name }) => words.includes(name));
    const asWhat = new Set(listed.map(({ standing }) => standing));
    const isSpared =
      Effect === "Deny" ? asker.names.every(({ standing }) => asWhat.has(standing)) : listed.length > 0;
    return isSpared ? "none" : "everybody";
  }
  const words = wordsIn(Principal ?? []);
  // "For anonymous users, the following elements are equivalent: "Principal": "*" and "Principal" : { "AWS" : "*" }"
  if (words.includes("*")) return "everybody";
  const found = asker.names.filter(({ name }) => words.includes(name)).map(({ standing }) => standing);
  return found.find((each) => each === "itself") ?? found[0] ?? "none";
}

type Principals = NonNullable<Statement["Principal"]>;

const wordsIn = (principals: Principals | readonly string[]): readonly string[] =>
  typeof principals === "string" || Array.isArray(principals)
    ? list(principals as OneOrMore)
    : Object.values(principals as Readonly<Record<string, OneOrMore>>).flatMap(list);
