import { rule } from "../rule.ts";

export default rule({
  id: "exposure-state",
  topic: "exposure",
  severity: "low",
  title: "State keeps a secret that it need not keep",
  why: "Whoever may read the state, a backup of it or an old version of it has the secret, marked sensitive or not.",
  fix: "Hand the secret over through the write-only argument, or take it from the ephemeral resource: neither reaches the state.",
  silent: [
    "Types that have neither a write-only argument nor an ephemeral twin: there the state cannot be spared.",
    "Code and plans, unless the policy is strict: they do not show what a state holds.",
    "A generated secret that goes into an argument of which this rule speaks: it is told of there, once.",
    "A generated secret that goes, itself or its public half, where no ephemeral value may go.",
    "What a store keeps that is no secret by its name, or by the names of all that it is drawn from.",
  ],
  controls: ["nist-800-53-r5:SC-28", "pci-dss-4.0.1:8.6.2"],
  inspects: "exposure",
  reads: "stack",
  check(exposure, { report }) {
    if (exposure.is !== "state") return;
    const { at, isKept, instead } = exposure;
    const holds = isKept ? "is kept in the state" : "will be kept in the state";
    if ("writeOnly" in instead) {
      return report(at, `${holds}, although ${instead.writeOnly} never reaches it`, {
        fix: { text: `use ${instead.writeOnly} (terraform 1.11 or newer), then replace the secret` },
      });
    }
    report(
      at,
      `${holds}, although the ephemeral resource ${instead.ephemeral} gives the same and never reaches it`,
      {
        fix: {
          text: `use ephemeral "${instead.ephemeral}" (terraform 1.10 or newer), then replace the secret`,
        },
      },
    );
  },
});
