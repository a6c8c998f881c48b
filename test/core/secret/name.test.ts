import assert from "node:assert/strict";
import { namesNoSecret, saysSecret } from "../../../core/secret/name.ts";

describe("what a name says", () => {
  const expected: Readonly<Record<string, readonly string[]>> = {
    password: [
      "password",
      "db_password",
      "DB_PASSWORD",
      "dbPassword",
      "MYSQLPASSWORD",
      "admin_password_2",
      "password_wo",
      "administrator_login_password",
      "root_pass",
      "SMTP_PASS",
      "passphrase",
      "private-key-passphrase",
      "user.pwd",
      "DB_PASSWORD_PROD",
    ],
    key: [
      "api_key",
      "apiKey",
      "API_KEY",
      "secret_key",
      "private_key_pem",
      "client_secret",
      "clientSecret",
      "token",
      "github_token",
      "auth_token_wo",
      "access_key",
      "webhook_secret",
      "JWT_SECRET",
      "primary_access_key",
      "jwt",
    ],
    hint: ["secret", "existing_secret", "credentials", "encryption_key", "secrets", "authorization"],
  };
  for (const [strength, names] of Object.entries(expected)) {
    for (const name of names) it(`${name}: ${strength}`, () => assert.equal(saysSecret(name), strength));
  }

  const nothing = [
    "secret_name",
    "secret_id",
    "secret_arn",
    "password_policy",
    "password_length",
    "token_ttl",
    "public_key",
    "kms_key_id",
    "access_key_id",
    "key",
    "s3_key",
    "partition_key",
    "next_token",
    "creation_token",
    "client_request_token",
    "enable_password",
    "require_token",
    "use_api_key",
    "password_wo_version",
    "private_key_path",
    "bypass",
    "compass",
    "description",
    "",
    "2",
    "password_hash",
    "manage_master_user_password",
    "x".repeat(1000),
  ];
  for (const name of nothing)
    it(`${name.slice(0, 40)}: nothing`, () => assert.equal(saysSecret(name), undefined));

  for (const name of [
    "secret_name",
    "token_ttl",
    "access_key_id",
    "username",
    "kms_key_arn",
    "cluster_ca_certificate",
    "public_key",
  ]) {
    it(`${name} only tells about one`, () => assert.equal(namesNoSecret(name), true));
  }
  for (const name of ["secret_id", "password", "value", "connection_string", "certificate_p12"]) {
    it(`${name} may be one`, () => assert.equal(namesNoSecret(name), false));
  }
});
