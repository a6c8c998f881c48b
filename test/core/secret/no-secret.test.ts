import assert from "node:assert/strict";
import { recognise } from "../../../core/secret/recognise.ts";

describe("texts that are no secrets", () => {
  const none: Readonly<Record<string, readonly string[]>> = {
    placeholder: [
      "<password>",
      "REPLACE_ME",
      "replace-with-your-password",
      "xxxx",
      "XXXXXXXX",
      "****",
      "...",
      "TODO",
      "todo: ask ops",
      "-",
      "your-password-here",
      "YOUR_API_KEY",
      "insert your token",
      "[redacted]",
      "{{ password }}",
      "__PASSWORD__",
      "n/a",
      "none",
      "my-secret-token",
      "PUT_IT_HERE",
    ],
    reference: [
      "arn:aws:secretsmanager:eu-west-1:123456789012:secret:db",
      "@Microsoft.KeyVault(SecretUri=https://a.vault.azure.net/s)",
      "{{resolve:ssm-secure:db:1}}",
      "vault:secret/data/db#password",
      "op://vault/db/password",
      "$DB_PASSWORD",
      "${DB_PASSWORD}",
      "$(cat /run/secrets/db)",
      "ssm:/app/db",
      "projects/p/secrets/db/versions/latest",
      "https://app.vault.azure.net/secrets/db",
      "ref+vault://db#password",
      "ENC[AES256_GCM,data:abc]",
      "AQICAHhKmS0me9vGkNq2",
      "alias/aws/s3",
      "secrets.DB_PASSWORD",
    ],
    path: [
      "./keys/db.pem",
      "~/.ssh/id_ed25519",
      "/run/secrets/db",
      "C:\\keys\\db.pfx",
      "service-account.json",
      "../db.key",
    ],
    public: [
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ2r0Q2h1k9c7m5v3x1z8b6n4q2w0e9r7t5y3u1i app",
      "-----BEGIN CERTIFICATE-----\nMIIDdzCCAl+gAwIBAgIE\n-----END CERTIFICATE-----",
      "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYI\n-----END PUBLIC KEY-----",
      "$2y$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy",
      "{SSHA}DkMTwBl+a/3DQTxCYEApdUtNXGgdUac3",
      "MIIDdzCCAl+gAwIBAgIEAgAAuTANBgkqhkiG9w0BAQUFADBa",
    ],
    setting: ["true", "false", "enabled", "required", "12", "", "   "],
    address: ["https://db.internal:5432/app", "app@example.com", "Server=db;Authentication=Managed"],
  };
  for (const [kind, texts] of Object.entries(none)) {
    for (const text of texts) {
      it(`${kind}: ${JSON.stringify(text.slice(0, 40))}`, () => {
        assert.equal(recognise(text, "password", "password"), undefined);
        assert.equal(recognise(text, "password", "table"), undefined);
      });
    }
  }

  it("calls a password that everybody knows a secret, for the door opens with it", () => {
    for (const text of [
      "changeme",
      "password",
      "admin123",
      "example",
      "test",
      "$ecret",
      "letmein",
      "P@ssw0rd!",
    ]) {
      assert.equal(recognise(text, "password", "password")?.by, "name", text);
      assert.equal(recognise(text, "password", "table")?.by, "table", text);
    }
  });

  it("takes the same words for placeholders where a machine issues the value", () => {
    for (const text of ["changeme", "dummy-token", "example", "test", "placeholder", "mock_access_key"]) {
      assert.equal(recognise(text, "api_key", "key"), undefined, text);
      assert.equal(recognise(text, "api_key", "table"), undefined, text);
    }
  });

  it("takes plain words under names such as token for no key", () => {
    assert.equal(recognise("google-oauth", "token", "key"), undefined);
    assert.equal(recognise("two words", "token", "key"), undefined);
    assert.equal(recognise("9fK2mQ7xR4tW8zB1", "token", "key")?.by, "name");
  });

  it("asks a hint for what looks generated", () => {
    assert.equal(recognise("prod-database-credentials", "secret", "hint"), undefined);
    assert.equal(recognise("1234abcd-12ab-34cd-56ef-1234567890ab", "secret", "hint"), undefined);
    assert.equal(recognise("9fK2mQ7xR4tW8zB1c6Vn3hJ5", "secret", "hint")?.by, "name");
  });

  it("ends on texts that are made to make it slow", () => {
    const hostile = [
      "1".repeat(200),
      "[".repeat(5000),
      "todo".repeat(5000),
      "secret".repeat(1000),
      "a/".repeat(5000),
      "my-".repeat(5000),
    ];
    for (const text of hostile)
      assert.ok([undefined, "name"].includes(recognise(`${text}!`, "token", "key")?.by));
  });
});
