import assert from "node:assert/strict";
import { coverKind } from "../../core/privilege/aws/kind-reach.ts";
import { type Word } from "../../core/privilege/statement.ts";
import { definitionOf } from "../core/stack-of.ts";

const ROLE = "arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}";
const SECRET = "arn:${Partition}:secretsmanager:${Region}:${Account}:secret:${SecretId}";
const at = { definition: definitionOf("aws_iam_policy.p", {}), path: "policy" };
const reason = { code: "data", text: "it is read while planning" } as const;

/** `…` stands for what is not known. */
function word(text: string): Word {
  if (!text.includes("…")) return { text, at };
  const [prefix = "", suffix = ""] = [text.split("…")[0], text.split("…").at(-1)];
  return { text, at, partial: { prefix, suffix, reason, isComputed: false } };
}

const covers = (text: string, arn: string) => coverKind({ at, known: [word(text)] }, [arn]);

describe("everything of a kind", () => {
  const CASES: readonly (readonly [text: string, arn: string, covered: boolean])[] = [
    ["*", ROLE, true],
    ["arn:aws:iam::*:role/*", ROLE, true],
    ["arn:aws:iam::123456789012:role/*", ROLE, true],
    ["arn:aws-us-gov:iam::123456789012:*", ROLE, true],
    ["arn:…:iam::…:role/*", ROLE, true],
    ["arn:aws:iam::…:role/*", ROLE, true],
    ["…:role/*", ROLE, true],
    ["arn:aws:iam::123456789012:role/app-*", ROLE, false],
    ["arn:aws:iam::123456789012:role/service-role/*", ROLE, false],
    ["arn:aws:iam::123456789012:user/*", ROLE, false],
    ["arn:aws:s3:::*", ROLE, false],
    ["arn:…:s3:::*", ROLE, false],
    ["arn:aws:iam::123456789012:role/…*", ROLE, false],
    ["…/*", ROLE, false],
    // Of what service it is, nobody knows.
    ["arn:…:*", ROLE, false],
    ["…:*", ROLE, false],
    ["arn:aws:secretsmanager:eu-central-1:123456789012:secret:*", SECRET, true],
    ["arn:aws:secretsmanager:eu-central-1:123456789012:secret:app/*", SECRET, false],
    ["arn:…:secretsmanager:…:…:secret:*", SECRET, true],
  ];
  for (const [text, arn, covered] of CASES) {
    it(`${text} ${covered ? "is" : "is not"} all of ${arn}`, () => {
      assert.equal(covers(text, arn), covered);
    });
  }

  it("may be what nothing is known of", () => {
    assert.equal(covers("…", ROLE), reason);
  });
});
