import { type Entries, docsAt, isNot } from "./entry.ts";

const docs = docsAt("2026-11-25", "env0/terraform-provider-env0@90154af353f1");

/** Keys of env0, which cannot end. */
export const env0: Entries = {
  env0_api_key: {
    kind: "api-key",
    secret: { when: [isNot("omit_api_key_secret", true)], out: ["api_key_secret"] },
    verified: docs(
      "docs/resources/api_key.md",
      "`omit_api_key_secret` (Boolean) if set to 'true' will omit the api_key_secret from the state.",
      "`api_key_secret` (String, Sensitive) the api key secret. This attribute is not computed for imported resources. Note that this will be written to the state file.",
    ),
  },
};
