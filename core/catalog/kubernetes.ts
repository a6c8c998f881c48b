import { type Entries, type Predicate, docsAt, isOneOf, seconds } from "./entry.ts";

const docs = docsAt("2026-11-24", "hashicorp/terraform-provider-kubernetes@3a33fb6cc605");

/** The token that Kubernetes writes into such a secret ends with the secret, and with nothing else. */
const HOLDS_TOKEN: readonly Predicate[] = [isOneOf("type", "kubernetes.io/service-account-token")];

/** Tokens, certificates and secrets of Kubernetes. */
export const kubernetes: Entries = {
  kubernetes_secret_v1: {
    kind: "token",
    when: HOLDS_TOKEN,
    secret: {
      in: ["data", "binary_data"],
      out: ["data", "binary_data"],
      writeOnly: ["data_wo", "binary_data_wo"],
    },
    verified: docs("docs/resources/secret_v1.md"),
  },
  // The former name.
  kubernetes_secret: {
    kind: "token",
    when: HOLDS_TOKEN,
    secret: {
      in: ["data", "binary_data"],
      out: ["data", "binary_data"],
      writeOnly: ["data_wo", "binary_data_wo"],
    },
    verified: docs("docs/resources/secret.md"),
  },
  // The server may shorten or lengthen it.
  kubernetes_token_request_v1: {
    kind: "token",
    expires: [seconds("spec.expiration_seconds")],
    unset: "unknown",
    secret: { out: ["token"], ephemeral: "kubernetes_token_request_v1" },
    verified: docs("docs/resources/token_request_v1.md"),
  },
  // The signer may shorten it, and decides where nothing is said.
  kubernetes_certificate_signing_request_v1: {
    kind: "certificate",
    expires: [seconds("spec.expiration_seconds")],
    unset: "unknown",
    verified: docs("docs/resources/certificate_signing_request_v1.md"),
  },
};
