import { type Entries, docsAt } from "./entry.ts";

const docs = docsAt("2026-11-25", "heroku/terraform-provider-heroku@493df84f0570");

/** Variables of Heroku. */
export const heroku: Entries = {
  heroku_config: {
    secret: { in: ["sensitive_vars"] },
    verified: docs("docs/resources/config.md", "`sensitive_vars` - This is the same as `vars`."),
  },
};
