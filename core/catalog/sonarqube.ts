import { type Entries, docsAt, date, trigger } from "./entry.ts";

const docs = docsAt("2026-11-25", "jdamata/terraform-provider-sonarqube@211f5cc6a811");

/** Tokens of SonarQube. */
export const sonarqube: Entries = {
  sonarqube_user_token: {
    kind: "token",
    expires: [date("expiration_date")],
    unset: "never",
    replacedBy: [trigger("expiration_date")],
    secret: { out: ["token"] },
    verified: {
      ...docs(
        "docs/resources/user_token.md",
        "`expiration_date` (String) The expiration date of the token being generated, in ISO 8601 format (YYYY-MM-DD). If not set, default to no expiration.",
      ),
      further: [docs("sonarqube/resource_sonarqube_user_token.go", "ForceNew:    true,")],
    },
  },
};
