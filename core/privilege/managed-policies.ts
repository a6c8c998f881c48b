/** A managed policy of AWS. */
export interface ManagedPolicy {
  /** `AmazonS3FullAccess` */
  readonly name: string;
  /** `service-role/`, `job-function/`, `root-task/`; empty for most. */
  readonly path: string;
  /** AWS made it for the role of one service, and says so in the path or in the name. */
  readonly isForService: boolean;
  readonly statements: readonly ManagedStatement[];
}

/** One statement of its document. */
export interface ManagedStatement {
  readonly effect: "Allow" | "Deny";
  readonly actions?: readonly string[];
  readonly notActions?: readonly string[];
  readonly resources?: readonly string[];
  readonly notResources?: readonly string[];
  readonly conditions: readonly ManagedCondition[];
}

export interface ManagedCondition {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
}

/**
 * The managed policies that there were on the day that the table was made, but for those that AWS gives only to its own
 * service-linked roles. Their words are those of the commercial partition; elsewhere the ARNs in them begin otherwise.
 */
export interface ManagedPolicies {
  /** `2026-05-01` */
  readonly date: string;
  readonly names: readonly string[];
  /** By its name. */
  named(name: string): ManagedPolicy | undefined;
  /** By its ARN, in any partition; of an ARN of which only the end is known, too. */
  of(arn: string): ManagedPolicy | undefined;
}

/**
 * The table as it is kept. Of each policy the path and, a line each, its statements: `+s3:Get*,List* kms:Decrypt|*` allows,
 * `-` denies, `!` before actions or resources is all but those; conditions follow, `|Bool;aws:SecureTransport;false`.
 */
export interface ManagedData {
  readonly date: string;
  readonly policies: Readonly<Record<string, string>>;
}

export function managedPolicies({ date, policies }: ManagedData): ManagedPolicies {
  const read = new Map<string, ManagedPolicy>();
  const named = (name: string): ManagedPolicy | undefined => {
    let policy = read.get(name);
    if (!policy && Object.hasOwn(policies, name)) read.set(name, (policy = policyOf(name, policies[name]!)));
    return policy;
  };
  return {
    date,
    names: Object.keys(policies),
    named,
    of(arn) {
      const found = nameIn(arn);
      const policy = found && named(found.name);
      return policy?.path === found?.path ? policy : undefined;
    },
  };
}

/** Does a text look like the ARN of a managed policy of AWS, or the end of one? */
export const mayNameManaged = (text: string): boolean => nameIn(text) !== undefined;

function nameIn(arn: string): Pick<ManagedPolicy, "name" | "path"> | undefined {
  const [, path, name] = /(?:^|:)aws:policy\/((?:[\w+=,.@-]+\/)*)([\w+=,.@-]+)$/.exec(arn) ?? [];
  return path === undefined || name === undefined ? undefined : { path, name };
}

function policyOf(name: string, text: string): ManagedPolicy {
  const [path = "", ...lines] = text.split("\n");
  const isForService = path === "service-role/" || name.includes("RolePolicy");
  return { name, path, isForService, statements: lines.map(statementOf) };
}

function statementOf(line: string): ManagedStatement {
  const [actions = "", resources = "", ...conditions] = line.slice(1).split("|");
  return {
    effect: line.startsWith("-") ? "Deny" : "Allow",
    ...(actions.startsWith("!")
      ? { notActions: actionsIn(actions.slice(1)) }
      : { actions: actionsIn(actions) }),
    ...(resources.startsWith("!")
      ? { notResources: resources.slice(1).split(" ") }
      : { resources: resources.split(" ") }),
    conditions: conditions.map((each) => {
      const [operator = "", key = "", ...values] = each.split(";");
      return { operator, key, values };
    }),
  };
}

/** `s3:GetObject,PutObject kms:Decrypt` */
const actionsIn = (text: string): string[] =>
  text.split(" ").flatMap((group) => {
    const colon = group.indexOf(":");
    if (colon === -1) return [group];
    const service = group.slice(0, colon + 1);
    return group
      .slice(colon + 1)
      .split(",")
      .map((name) => service + name);
  });
