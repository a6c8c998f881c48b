import { type Entries, docsAt, days, isNot, material, counter } from "./entry.ts";

const docs = docsAt("2026-11-25", "goharbor/terraform-provider-harbor@489db88a3163");

/** Robots of Harbor. */
export const harbor: Entries = {
  harbor_robot_account: {
    kind: "token",
    when: [isNot("disable", true)],
    expires: [days("duration", { never: [-1] })],
    unset: "never",
    replacedBy: [material("secret"), counter("secret_wo_version")],
    secret: { in: ["secret"], out: ["secret"], writeOnly: ["secret_wo"] },
    verified: docs(
      "docs/resources/robot_account.md",
      "`duration` (Number) By default, the robot account will not expire. Set it to the amount of days until the account should expire.",
      "`secret` (String, Sensitive) The secret of the robot account used for authentication. Defaults to random generated string from Harbor.",
      "`secret_wo_version` (Number) Rotation trigger for write-only secret updates. Must be used together with `secret_wo`.",
    ),
  },
};
