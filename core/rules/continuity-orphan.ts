import { authenticates } from "../lens/standing.ts";
import { rule } from "../rule.ts";

export default rule({
  id: "continuity-orphan",
  topic: "continuity",
  severity: "low",
  title: "Nobody uses the credential",
  why: "It opens a door for nobody who is known, and nobody would notice its misuse.",
  fix: "Take it out, or hand it to whatever uses it.",
  silent: [
    "Credentials of which anything is read, be it only by an output.",
    "Secrets in stores: who reads those cannot be seen in a configuration.",
    "Credentials that a data source gives to whoever asks: another configuration may read them.",
    "What only rules how long others are let in.",
  ],
  controls: ["aws-fsbp:SecretsManager.3"],
  inspects: "credential",
  reads: "stack",
  check({ definition, entry, kind, uncertain }, { stack, report }) {
    if (definition.kind !== "resource" || uncertain || stack.blind.has("source")) return;
    if (!authenticates(kind) || entry.issues || !entry.secret?.out?.length || entry.secret.again) return;
    const isRead = stack
      .consumers(definition)
      .some(({ reference }) => !reference.from.startsWith("lifecycle"));
    if (isRead) return;
    report({ definition, path: "" }, "is made, and nothing reads it");
  },
});
