import { DAY, SECOND } from "../period.ts";
import {
  type Entries,
  docsAt,
  instant,
  goDuration,
  seconds,
  days,
  isSet,
  trigger,
  provider,
} from "./entry.ts";

const docs = docsAt("2026-11-25", "stackitcloud/terraform-provider-stackit@49f5457d374b");
const tokenDocs = docsAt("2026-11-25", "stackitcloud/terraform-provider-stackit@0f6a8b40d03e");

/** Keys and tokens of STACKIT. */
export const stackit: Entries = {
  stackit_service_account_key: {
    kind: "service-account-key",
    expires: [days("ttl_days")],
    unset: "never",
    replacedBy: [trigger("rotate_when_changed")],
    secret: { out: ["json"] },
    verified: docs(
      "docs/resources/service_account_key.md",
      "`ttl_days` (Number) Specifies the key's validity duration in days. If left unspecified, the key is considered valid until it is deleted",
      "`rotate_when_changed` (Map of String) A map of arbitrary key/value pairs designed to force key recreation when they change, facilitating key rotation based on external factors such as a changing timestamp.",
    ),
  },
  // Gone from the provider.
  stackit_service_account_access_token: {
    kind: "token",
    created: instant("created_at"),
    expires: [days("ttl_days")],
    unset: { ms: 90 * DAY },
    replacedBy: [trigger("rotate_when_changed")],
    secret: { out: ["token"] },
    verified: tokenDocs(
      "docs/resources/service_account_access_token.md",
      "`ttl_days` (Number) Specifies the token's validity duration in days. If unspecified, defaults to 90 days.",
      "`rotate_when_changed` (Map of String) A map of arbitrary key/value pairs that will force recreation of the token when they change",
    ),
  },
  stackit_objectstorage_credential: {
    kind: "access-key",
    expires: [instant("expiration_timestamp")],
    unset: "never",
    replacedBy: [trigger("expiration_timestamp"), trigger("rotate_when_changed")],
    secret: { out: ["secret_access_key"] },
    verified: {
      ...docs(
        "docs/resources/objectstorage_credential.md",
        '`expiration_timestamp` (String) Expiration timestamp, in RFC339 format without fractional seconds. Example: "2025-01-01T00:00:00Z".',
        "`rotate_when_changed` (Map of String) A map of arbitrary key/value pairs that will force recreation of the resource when they change, enabling resource rotation based on external conditions such as a rotating timestamp.",
      ),
      further: [
        docs(
          "stackit/internal/services/objectstorage/credential/resource.go",
          "stringplanmodifier.RequiresReplace(),",
        ),
      ],
    },
  },
  stackit_edgecloud_token: {
    kind: "token",
    expires: [seconds("expiration")],
    unset: { ms: 3600 * SECOND },
    max: { ms: 15_552_000 * SECOND },
    replacedBy: [
      provider({
        period: [seconds("expiration", { when: [isSet("recreate_before")] })],
        early: seconds("recreate_before"),
      }),
    ],
    secret: { out: ["token"] },
    verified: docs(
      "docs/resources/edgecloud_token.md",
      "`expiration` (Number) Expiration time of the token, in seconds. Minimum is 600, Maximum is 15552000. Defaults to `3600`",
      "`recreate_before` (Number) Number of seconds before expiration to trigger recreation of the token at.",
    ),
  },
  stackit_ske_kubeconfig: {
    kind: "session",
    created: instant("creation_time"),
    expires: [seconds("expiration")],
    unset: { ms: 3600 * SECOND },
    secret: { out: ["kube_config"], ephemeral: "stackit_ske_kubeconfig" },
    verified: {
      ...docs(
        "docs/resources/ske_kubeconfig.md",
        "`expiration` (Number) Expiration time of the kubeconfig, in seconds. Defaults to `3600`",
      ),
      further: [
        docs(
          "docs/ephemeral-resources/ske_kubeconfig.md",
          "`kube_config` (String, Sensitive) Raw short-lived admin kubeconfig.",
        ),
      ],
    },
  },
  stackit_logs_access_token: {
    kind: "token",
    expires: [days("lifetime")],
    unset: "never",
    replacedBy: [trigger("rotate_when_changed")],
    secret: { out: ["access_token"] },
    verified: docs(
      "docs/resources/logs_access_token.md",
      "`lifetime` (Number) A lifetime period for an access token in days. If unset the token will not expire.",
      "`rotate_when_changed` (Map of String) A map of arbitrary key/value pairs that will force recreation of the resource when they change, enabling resource rotation based on external conditions such as a rotating timestamp.",
    ),
  },
  stackit_telemetryrouter_access_token: {
    kind: "token",
    expires: [days("ttl")],
    unset: "never",
    secret: { out: ["access_token"] },
    verified: docs(
      "docs/resources/telemetryrouter_access_token.md",
      "`ttl` (Number) The time-to-live (TTL) in days for the access token. If not set, token will not expire",
    ),
  },
  stackit_modelserving_token: {
    kind: "token",
    expires: [goDuration("ttl_duration")],
    unset: "unknown",
    replacedBy: [trigger("rotate_when_changed")],
    secret: { out: ["token"] },
    verified: docs(
      "docs/resources/modelserving_token.md",
      "`ttl_duration` (String) The TTL duration of the AI model serving auth token. E.g. 5h30m40s,5h,5h30m,30m,30s",
      "`rotate_when_changed` (Map of String) A map of arbitrary key/value pairs that will force recreation of the token when they change, enabling token rotation based on external conditions such as a rotating timestamp.",
    ),
  },
  stackit_postgresflex_user: {
    kind: "password",
    replacedBy: [trigger("rotate_when_changed")],
    secret: { out: ["password", "uri"] },
    verified: docs(
      "docs/resources/postgresflex_user.md",
      "`rotate_when_changed` (Map of String) A map of arbitrary key/value pairs that will force recreation of the resource when they change, enabling resource rotation based on external conditions such as a rotating timestamp.",
    ),
  },
};
