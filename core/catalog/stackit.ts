import { HOUR, SECOND } from "../period.ts";
import { type Entries, days, docsAt, instant, isSet, provider, seconds, trigger } from "./entry.ts";

const docs = docsAt("2026-11-24", "stackitcloud/terraform-provider-stackit@49f5457d374b");

/** Keys and tokens of STACKIT. */
export const stackit: Entries = {
  stackit_service_account_key: {
    kind: "service-account-key",
    expires: [days("ttl_days")],
    unset: "never",
    replacedBy: [trigger("rotate_when_changed")],
    secret: { out: ["json"] },
    verified: docs("docs/resources/service_account_key.md"),
  },
  stackit_objectstorage_credential: {
    kind: "access-key",
    expires: [instant("expiration_timestamp")],
    unset: "never",
    replacedBy: [trigger("rotate_when_changed")],
    secret: { out: ["secret_access_key"] },
    verified: docs("docs/resources/objectstorage_credential.md"),
  },
  stackit_edgecloud_token: {
    kind: "token",
    expires: [seconds("expiration")],
    unset: { ms: HOUR },
    max: { ms: 15_552_000 * SECOND },
    replacedBy: [
      provider({
        period: [seconds("expiration", { when: [isSet("recreate_before")] })],
        early: seconds("recreate_before"),
      }),
    ],
    secret: { out: ["token"] },
    verified: docs("docs/resources/edgecloud_token.md"),
  },
};
