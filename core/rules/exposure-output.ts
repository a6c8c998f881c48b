import { rule } from "../rule.ts";

export default rule({
  id: "exposure-output",
  topic: "exposure",
  severity: "high",
  title: "Output shows a secret",
  why: "Outputs are printed after every apply and read by everybody who may read the state of another configuration.",
  fix: "Mark the output `sensitive = true`, or better leave it out and let its reader ask the secret store.",
  silent: [
    "Outputs of called modules: terraform passes the mark on; only `nonsensitive()` takes it off.",
    "Hashes, lengths and other values that the secret cannot be had back from.",
  ],
  controls: ["nist-800-53-r5:IA-5(7)", "pci-dss-4.0.1:8.6.2"],
  inspects: "exposure",
  reads: "stack",
  check(exposure, { report, undecided }) {
    if (exposure.is !== "output") return;
    const { at, source, uncertain } = exposure;
    if (uncertain) return undecided(at, uncertain);
    const { definition, path, unwrapped } = source;
    const what =
      path === "" || definition.kind === "variable" ? definition.block : `${definition.block}.${path}`;
    const message = unwrapped
      ? `shows ${what}, unwrapped by nonsensitive()`
      : `shows ${what} and is not marked sensitive`;
    report(at, message, {
      related: definition === at.definition ? [] : [{ role: "source", at: { definition, path } }],
      fix: {
        text: unwrapped
          ? "drop nonsensitive(), and add `sensitive = true`"
          : "add `sensitive = true`, or drop the output",
      },
    });
  },
});
