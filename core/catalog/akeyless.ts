import { type Entries, epochSeconds } from "./entry.ts";

/** Keys of Akeyless. */
export const akeyless: Entries = {
  akeyless_auth_method_api_key: {
    kind: "api-key",
    expires: [epochSeconds("access_expires", { never: [0] })],
    unset: "never",
    secret: { out: ["access_key"] },
    verified: "none",
  },
};
