import { type Entries, type Predicate, docsAt, seconds, isOneOf } from "./entry.ts";

const docs = docsAt("2026-11-25", "hashicorp/terraform-provider-kubernetes@3a33fb6cc605");

const HOLDS_TOKEN: readonly Predicate[] = [isOneOf("type", "kubernetes.io/service-account-token")];

/** What the data source of the same name gives. */
const data = docs(
  "docs/data-sources/secret_v1.md",
  "`data` (Map of String, Sensitive) A map of the secret data.",
);

/** Tokens, certificates and secrets of Kubernetes. */
export const kubernetes: Entries = {
  // The token that Kubernetes writes into such a secret ends with the secret, and with nothing else.
  kubernetes_secret_v1: {
    kind: "token",
    when: HOLDS_TOKEN,
    secret: {
      in: ["data", "binary_data"],
      out: ["data", "binary_data"],
      writeOnly: ["data_wo", "binary_data_wo"],
      again: data,
    },
    verified: docs(
      "docs/resources/secret_v1.md",
      "`data` (Map of String, Sensitive) A map of the secret data.",
    ),
  },
  // The former name.
  kubernetes_secret: {
    kind: "token",
    when: HOLDS_TOKEN,
    secret: {
      in: ["data", "binary_data"],
      out: ["data", "binary_data"],
      writeOnly: ["data_wo", "binary_data_wo"],
      again: data,
    },
    verified: docs("docs/resources/secret.md", "`data` (Map of String, Sensitive) A map of the secret data."),
  },
  kubernetes_secret_v1_data: {
    secret: { in: ["data"] },
    verified: docs(
      "docs/resources/secret_v1_data.md",
      "`data` (Map of String) The data we want to add to the Secret.",
    ),
  },
  // The server may shorten or lengthen it.
  kubernetes_token_request_v1: {
    kind: "token",
    expires: [seconds("spec.expiration_seconds")],
    unset: "unknown",
    secret: { out: ["token"], ephemeral: "kubernetes_token_request_v1" },
    verified: docs(
      "docs/resources/token_request_v1.md",
      "`expiration_seconds` (Number) expiration_seconds is the requested duration of validity of the request.",
    ),
  },
  "ephemeral.kubernetes_token_request_v1": {
    kind: "token",
    expires: [seconds("spec.expiration_seconds")],
    unset: "unknown",
    verified: docs(
      "docs/ephemeral-resources/kubernetes_token_request_v1.md",
      "`expiration_seconds` (Number) expiration_seconds is the requested duration of validity of the request.",
    ),
  },
  // The signer may shorten it, and decides where nothing is said.
  kubernetes_certificate_signing_request_v1: {
    kind: "certificate",
    expires: [seconds("spec.expiration_seconds")],
    unset: "unknown",
    verified: docs(
      "docs/resources/certificate_signing_request_v1.md",
      "`expiration_seconds` (Integer) expirationSeconds is the requested duration of validity of the issued certificate.",
    ),
  },
  "ephemeral.kubernetes_certificate_signing_request_v1": {
    kind: "certificate",
    expires: [seconds("spec.expiration_seconds")],
    unset: "unknown",
    verified: docs(
      "docs/ephemeral-resources/kubernetes_certificate_signing_request_v1.md",
      "`expiration_seconds` (Integer) expirationSeconds is the requested duration of validity of the issued certificate.",
    ),
  },
};
