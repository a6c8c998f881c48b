import { isMadeForService } from "../privilege/aws/made-for-service.ts";
import { type SecretAction } from "../privilege/aws/secret-actions.ts";
import { secretReach } from "../privilege/aws/secret-reach.ts";
import { isAdmin } from "../privilege/everything.ts";
import { judgesRolesOf } from "../privilege/role-law.ts";
import { listWords, reportStatement } from "../privilege/say.ts";
import { allOf, not } from "../privilege/words.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "scope-credential-reach",
  topic: "scope",
  severity: "high",
  title: "Holder reaches every secret",
  why: "One leaked key opens everything that the others were kept apart for.",
  fix: "Give it on the secrets and keys that it needs.",
  silent: [
    "A right on a single secret, key or vault, or on those whose name begins alike.",
    "What a condition narrows: `kms:ViaService`, `kms:EncryptionContext`, `aws:ResourceTag`.",
    "What a denial or a permissions boundary takes away.",
    "Policies of secrets and keys, where `*` is the secret or key itself.",
    "`service-role/` policies of AWS, made for the role of one service, in a role that only services take; EC2 and ECS tasks aside, which hand it to code.",
    "Policies of AWS by which every parameter is read and no secret besides: AmazonSSMManagedInstanceCore, ReadOnlyAccess and the like.",
    "Holders that may do everything anyway: scope-admin speaks of those.",
    "Listing secrets without reading them.",
    "Service agents of Google, of which nobody has a key.",
  ],
  controls: ["aws-fsbp:KMS.1", "aws-fsbp:KMS.2", "nist-800-53-r5:AC-6"],
  inspects: "principal",
  reads: "stack",
  further: [judgesRolesOf("secrets", "give it on the secrets and keys that are needed")],
  check(principal, context) {
    if (principal.statements.some(isAdmin)) return;
    for (const { by, truth, actions } of secretReach(principal)) {
      const { statement, word } = by;
      if (statement.attached && actions.every(({ isMixed }) => isMixed)) continue;
      const at = word?.at ?? statement.writtenAt;
      const isBad = allOf([truth, not(isMadeForService([by], principal))]);
      if (isBad !== true) {
        if (isBad !== false) context.undecided(at, isBad);
        continue;
      }
      const { attached } = statement;
      const what = `lets its holder ${listWords(deeds(actions))}`;
      const message = attached && attached !== "unknown" ? `attaches ${attached.name}, which ${what}` : what;
      reportStatement(context, statement, at, message, {
        fix: { text: attached ? "attach a policy that names what is needed" : "name the secrets and keys" },
      });
    }
  },
});

/** `read every secret (secretsmanager:GetSecretValue)`; what comes to the same once. */
function deeds(actions: readonly SecretAction[]): string[] {
  const byDeed = new Map<string, string[]>();
  for (const { does, action } of actions) byDeed.set(does, [...(byDeed.get(does) ?? []), action]);
  return [...byDeed].map(([does, by]) => `${does} (${listWords(by)})`);
}
