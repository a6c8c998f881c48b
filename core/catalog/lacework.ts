import { type Entries, docsAt, isNot } from "./entry.ts";

const docs = docsAt("2026-11-25", "lacework/terraform-provider-lacework@25d6842d91e9");

/** Tokens of Lacework, which cannot end. */
export const lacework: Entries = {
  lacework_agent_access_token: {
    kind: "token",
    when: [isNot("enabled", false)],
    secret: { out: ["token"] },
    verified: docs("docs/resources/agent_access_token.md", "`token` - The agent access token."),
  },
};
