import { type Entries, docsAt, seconds } from "./entry.ts";

const docs = docsAt("2026-11-24", "jfrog/terraform-provider-artifactory@1616e9f66729");

/** Tokens of JFrog Artifactory. */
export const artifactory: Entries = {
  // The platform's default where nothing is said.
  artifactory_scoped_token: {
    pulumi: "artifactory:index/scopedToken:ScopedToken",
    kind: "token",
    expires: [seconds("expires_in", { never: [0] })],
    unset: "unknown",
    secret: { out: ["access_token", "reference_token", "refresh_token"] },
    verified: docs("docs/resources/scoped_token.md"),
  },
  artifactory_user: {
    pulumi: "artifactory:index/user:User",
    secret: { in: ["password"] },
    verified: docs("docs/resources/user.md"),
  },
  artifactory_keypair: {
    pulumi: "artifactory:index/keypair:Keypair",
    secret: { in: ["private_key", "passphrase"] },
    verified: docs("docs/resources/keypair.md"),
  },
};
