import { rule } from "../rule.ts";
import { judgesSettingsOf } from "../setting-law.ts";

export default rule({
  id: "custody-unprotected-store",
  topic: "custody",
  severity: "medium",
  title: "Key or secret can be destroyed for good",
  why: "What a key encrypted is lost with it, be it by mistake or by somebody who means harm.",
  fix: "Switch on what keeps deleted keys and secrets for a while.",
  silent: [
    "Stores that keep what was deleted by default.",
    "Whose key a store is encrypted with: the platform's own encrypts as well, and opens nothing to those who may not read the store.",
    "From which networks a vault is reached: its identities decide who opens it.",
    "Access policies of a vault that allow to purge: terraform itself needs that, and purge protection is the lock.",
    "Keys held in software or switched off, and `prevent_destroy`, which another commit takes away.",
  ],
  controls: ["cis-azure-3.0:3.3.5"],
  inspects: "setting",
  reads: "one",
  check: judgesSettingsOf("custody-unprotected-store"),
});
