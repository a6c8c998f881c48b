import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { issuerAt } from "../../core/privilege/federation/issuer.ts";
import { textPins } from "../../core/privilege/federation/pins.ts";
import { matches } from "../../core/privilege/glob.ts";

/** Claims as an issuer writes them for somebody and for strangers, and what a condition may demand. */
interface Claims {
  readonly issuer: string;
  readonly claim: string;
  readonly own: readonly string[];
  readonly strangers: readonly string[];
  readonly patterns: readonly string[];
}

const table = JSON.parse(readFileSync(join(import.meta.dirname, "subjects.json"), "utf8")) as Claims[];

describe("claims of tokens", () => {
  for (const { issuer, claim, own, strangers, patterns } of table) {
    for (const pattern of patterns) {
      const lets = strangers.filter((each) => matches(pattern, each));
      it(`${claim} of ${issuer}: ${pattern} ${lets.length > 0 ? "lets strangers in" : "keeps them out"}`, () => {
        const known = issuerAt(issuer);
        assert.ok(known, "the issuer is known");
        assert.equal(textPins(pattern, { claim, isExact: false }, known), lets.length === 0);
      });
      it(`${claim} of ${issuer}: ${pattern} speaks of tokens that there are`, () => {
        assert.ok([...own, ...strangers].some((each) => matches(pattern, each)));
      });
    }
  }

  const PRIVATE = [
    "https://oidc.circleci.com/org/00000000-0000-0000-0000-000000000000",
    "https://api.bitbucket.org/2.0/workspaces/acme/pipelines-config/identity/oidc",
    "https://acme.app.spacelift.io",
    "https://vstoken.dev.azure.com/00000000-0000-0000-0000-000000000000",
    "https://login.microsoftonline.com/00000000-0000-0000-0000-000000000000/v2.0",
    "https://sts.windows.net/00000000-0000-0000-0000-000000000000/",
    "https://acme.okta.com",
    "https://gitlab.acme.example",
    "https://token.actions.githubusercontent.com/acme",
    "https://oidc.vercel.com/acme",
    "https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_aBcDeFgHi",
  ];
  for (const address of PRIVATE) {
    it(`${address} serves one organisation`, () => {
      assert.equal(issuerAt(address), undefined);
    });
  }
});
