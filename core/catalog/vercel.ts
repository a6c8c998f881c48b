import { type Entries, epochMilliseconds, isOneOf } from "./entry.ts";

/** Tokens and variables of Vercel. */
export const vercel: Entries = {
  vercel_user_token: {
    pulumi: "vercel:index/userToken:UserToken",
    kind: "token",
    expires: [epochMilliseconds("expires_at")],
    unset: "never",
    secret: { out: ["bearer_token"] },
    verified: "none",
  },
  vercel_project_environment_variable: {
    pulumi: "vercel:index/projectEnvironmentVariable:ProjectEnvironmentVariable",
    secret: { when: [isOneOf("sensitive", true)], in: ["value"], writeOnly: ["value_wo"] },
    verified: "none",
  },
};
