import { type Entries, docsAt, goDuration } from "./entry.ts";

const docs = docsAt("2026-11-25", "smallstep/terraform-provider-smallstep@92620ece6f50");

/** Certificates from Smallstep, which its agents renew. */
export const smallstep: Entries = {
  smallstep_credential: {
    kind: "certificate",
    expires: [goDuration("certificate.duration")],
    unset: "unknown",
    verified: docs(
      "docs/resources/credential.md",
      "`duration` (String) The certificate lifetime. Parsed as a [Golang duration](https://pkg.go.dev/time#ParseDuration).",
    ),
  },
};
