import { seenFrom } from "../lens/seen-from.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "exposure-plain-store",
  topic: "exposure",
  severity: "high",
  title: "Secret is kept where it lies in the clear",
  why: "More people and programs may read that place than may read secrets, and none of them is asked or recorded.",
  fix: "Keep the secret in a secret store, and hand over only a reference to it.",
  silent: [
    "References to a secret: `valueFrom`, `secret_key_ref`, `@Microsoft.KeyVault(...)`, `{{resolve:...}}`.",
    "A secret that is written there as a literal: exposure-literal speaks of that.",
    "Variables without a mark whose name does not say that they take a secret.",
  ],
  controls: ["aws-fsbp:ECS.8", "aws-fsbp:CodeBuild.2", "nist-800-53-r5:SC-28"],
  inspects: "exposure",
  reads: "stack",
  check(exposure, { report, undecided }) {
    if (exposure.is !== "plain") return;
    const { at, facts, source, uncertain } = exposure;
    if (uncertain) return undecided(at, uncertain);
    if ("literal" in source) {
      const { definition, path } = source.literal;
      return report(at, `keeps a secret in the clear: ${facts.what}`, {
        about: `${definition.address} ${path}`,
      });
    }
    const { definition, path } = source;
    const block = seenFrom(at.definition, definition.block);
    const what = path === "" || definition.kind === "variable" ? block : `${block}.${path}`;
    report(at, `keeps ${what} in the clear: ${facts.what}`, {
      about: `${at.definition.address} ${at.path} ${definition.address}`,
      discriminator: block,
      related: [{ role: "source", at: { definition, path } }],
    });
  },
});
