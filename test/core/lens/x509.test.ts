import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { readCertificate } from "../../../core/lens/x509.ts";

const pem = (name: string): string => readFileSync(new URL(`../../rules/${name}`, import.meta.url), "utf8");

describe("the text of a certificate", () => {
  it("tells when it ends, and how strong an RSA key is", () => {
    assert.deepEqual(readCertificate(pem("expiry-passed/bad/old.pem")), { ends: Date.UTC(2024, 0, 1) });
    // Beyond 2049 the year has four digits.
    assert.deepEqual(readCertificate(pem("expiry-passed/good/new.pem")), { ends: Date.UTC(2056, 0, 1) });
    assert.equal(readCertificate(pem("custody-weak-key/bad/weak.pem"))?.rsaBits, 1024);
  });

  it("tells of the first of a chain", () => {
    const chain = pem("expiry-passed/good/new.pem") + pem("expiry-passed/bad/old.pem");
    assert.equal(readCertificate(chain)?.ends, Date.UTC(2056, 0, 1));
  });

  it("is nothing where it is cut, changed or no certificate at all", () => {
    const whole = pem("custody-weak-key/bad/weak.pem");
    const body = whole.split("\n").slice(1, -2).join("");
    for (let length = 0; length < body.length; length += 7)
      readCertificate(`-----BEGIN CERTIFICATE-----\n${body.slice(0, length)}\n-----END CERTIFICATE-----`);
    for (let at = 0; at < body.length; at += 5)
      readCertificate(
        `-----BEGIN CERTIFICATE-----\n${body.slice(0, at)}/${body.slice(at + 1)}\n-----END CERTIFICATE-----`,
      );
    for (const text of ["", "no certificate", "-----BEGIN CERTIFICATE-----", whole.replace("MII", "!!!")])
      assert.equal(readCertificate(text), undefined);
  });
});
