import { type Entries, counter, days, docsAt, isNot, material } from "./entry.ts";

const docs = docsAt("2026-11-24", "goharbor/terraform-provider-harbor@489db88a3163");

/** Robot accounts of Harbor, which counts in days. */
export const harbor: Entries = {
  harbor_robot_account: {
    kind: "token",
    when: [isNot("disable", true)],
    expires: [days("duration", { never: [-1] })],
    unset: "never",
    replacedBy: [material("secret"), counter("secret_wo_version")],
    secret: { in: ["secret"], out: ["secret"], writeOnly: ["secret_wo"] },
    verified: docs("docs/resources/robot_account.md"),
  },
};
