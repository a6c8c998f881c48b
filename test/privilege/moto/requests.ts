import { createHash } from "node:crypto";
import { type Random, below, pick, random } from "../../../scripts/random.ts";
import { type Request, type Statement } from "../oracle.ts";

/** What somebody asks for who is given these documents. */
export interface Asked extends Request {
  readonly documents: readonly (readonly Statement[])[];
}

/** One name that no pattern spells out stands for all the others. */
export const OTHER = "zzz";
const NAMES = ["app-1", "app-2", "web", OTHER];

interface Kind {
  readonly actions: readonly string[];
  readonly words: readonly string[];
  /** The ARN of a thing of the kind, by its name or by a pattern of names. */
  arn(name: string): string;
  /** Wider ones. */
  readonly patterns: readonly string[];
}

const ACCOUNT = "123456789012";
const REGION = "eu-central-1";

const KINDS: readonly Kind[] = [
  {
    actions: [
      "iam:PassRole",
      "iam:PutRolePolicy",
      "iam:AttachRolePolicy",
      "iam:UpdateAssumeRolePolicy",
      "sts:AssumeRole",
    ],
    words: ["iam:*", "iam:*RolePolicy", "iam:Pass*", "iam:*Role*", "sts:*", "sts:Assume*", "iam:Get*"],
    arn: (name) => `arn:aws:iam::${ACCOUNT}:role/${name}`,
    patterns: ["arn:aws:iam::*:role/*", `arn:aws:iam::${ACCOUNT}:*`, `arn:aws:iam::${ACCOUNT}:user/*`],
  },
  {
    actions: ["lambda:UpdateFunctionCode", "lambda:UpdateFunctionConfiguration"],
    words: ["lambda:*", "lambda:Update*", "lambda:*Code", "lambda:Invoke*"],
    arn: (name) => `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${name}`,
    patterns: ["arn:aws:lambda:*:*:function:*", `arn:aws:lambda:${REGION}:${ACCOUNT}:*`],
  },
  {
    actions: ["secretsmanager:GetSecretValue"],
    words: ["secretsmanager:*", "secretsmanager:Get*", "secretsmanager:*Value", "secretsmanager:List*"],
    arn: (name) => `arn:aws:secretsmanager:${REGION}:${ACCOUNT}:secret:${name}`,
    patterns: ["arn:aws:secretsmanager:*:*:secret:*", `arn:aws:secretsmanager:${REGION}:${ACCOUNT}:*`],
  },
  {
    actions: ["ssm:GetParameter", "ssm:GetParameters", "ssm:GetParameterHistory"],
    words: ["ssm:*", "ssm:Get*", "ssm:GetParameter*", "ssm:*s", "ssm:Put*"],
    arn: (name) => `arn:aws:ssm:${REGION}:${ACCOUNT}:parameter/${name}`,
    patterns: ["arn:aws:ssm:*:*:parameter/*", `arn:aws:ssm:${REGION}:${ACCOUNT}:*`],
  },
  {
    actions: ["kms:Decrypt", "kms:ReEncryptFrom"],
    words: ["kms:*", "kms:De*", "kms:*crypt*", "kms:Describe*"],
    arn: (name) => `arn:aws:kms:${REGION}:${ACCOUNT}:key/${name}`,
    patterns: ["arn:aws:kms:*:*:key/*", `arn:aws:kms:${REGION}:${ACCOUNT}:*`],
  },
];

/**
 * Requests of which moto 5.2 knows what IAM knows. It does not know other cases, `?`, conditions, NotResource, boundaries;
 * a dot in a pattern is any character to it. differences.json has one of each.
 */
export function requests(count: number, seed = 20261126): Asked[] {
  const next = random(seed);
  return Array.from({ length: count }, () => {
    const kind = pick(next, KINDS);
    return {
      documents: Array.from({ length: 1 + below(next, 3) }, () => documentOf(kind, next)),
      action: pick(next, kind.actions),
      resource: kind.arn(pick(next, NAMES)),
    };
  });
}

const documentOf = (kind: Kind, next: Random): Statement[] =>
  Array.from({ length: 1 + below(next, 3) }, () => statementOf(kind, next));

function statementOf(kind: Kind, next: Random): Statement {
  const isDenied = below(next, 4) === 0;
  const isInverted = below(next, 6) === 0;
  const said = some(next, () => wordOf(kind, next));
  const on = some(next, () => resourceOf(kind, next));
  return {
    Effect: isDenied ? "Deny" : "Allow",
    ...(isInverted ? { NotAction: said } : { Action: said }),
    Resource: on,
  };
}

/** One of them, or a list of up to three. */
const some = (next: Random, make: () => string): string | string[] =>
  below(next, 2) === 0 ? make() : Array.from({ length: 1 + below(next, 3) }, make);

function wordOf(kind: Kind, next: Random): string {
  const chosen = below(next, 10);
  if (chosen === 0) return "*";
  if (chosen === 1) return "s3:GetObject";
  return pick(next, chosen < 6 ? kind.actions : kind.words);
}

function resourceOf({ arn, patterns }: Kind, next: Random): string {
  const chosen = below(next, 10);
  if (chosen < 3) return "*";
  if (chosen === 3) return "arn:aws:s3:::*";
  if (chosen < 6) return pick(next, patterns);
  return arn(pick(next, ["app-1", "app-2", "web", "app-*", "*", "*b", "a*-1"]));
}

/** Tells the same requests from others. */
export const digestOf = (asked: readonly Asked[]): string =>
  createHash("sha256").update(JSON.stringify(asked)).digest("hex");
