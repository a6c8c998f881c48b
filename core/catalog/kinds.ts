/** The kinds of what lives and dies: a credential, a key, a certificate, a stored secret. */
export const KINDS = [
  "access-key",
  "service-account-key",
  "api-key",
  "token",
  "client-secret",
  "password",
  "deploy-key",
  "ssh-key",
  "sas",
  "session",
  "certificate",
  "certificate-authority",
  "signing-key",
  "encryption-key",
  "stored-secret",
] as const;

export type CredentialKind = (typeof KINDS)[number];
