import assert from "node:assert/strict";
import fc from "fast-check";
import { camel, plural, snake } from "../../pulumi-reader/name.ts";

/** Terraform's name, Pulumi's, and Pulumi's where the list stays a list; as the providers' metadata has them. */
const NAMES: readonly (readonly [terraform: string, pulumi: string, list: string])[] = [
  ["end_date_relative", "endDateRelative", "endDateRelatives"],
  ["ses_smtp_password_v4", "sesSmtpPasswordV4", "sesSmtpPasswordV4s"],
  ["base_32_string_seed", "base32StringSeed", "base32StringSeeds"],
  ["key_material_base64", "keyMaterialBase64", "keyMaterialBase64s"],
  ["s3_bucket", "s3Bucket", "s3Buckets"],
  ["sha256_hash", "sha256Hash", "sha256Hashes"],
  ["required_resource_access", "requiredResourceAccess", "requiredResourceAccesses"],
  ["approval_stage", "approvalStage", "approvalStages"],
  ["access_token", "accessToken", "accessTokens"],
  ["not_in", "notIn", "notIns"],
  ["in", "in", "ins"],
  ["policy", "policy", "policies"],
  ["inline_policy", "inlinePolicy", "inlinePolicies"],
  ["key", "key", "keys"],
  ["choice", "choice", "choices"],
  ["alias", "alias", "aliases"],
  ["new_status", "newStatus", "newStatuses"],
  ["composite_index", "compositeIndex", "compositeIndices"],
  ["ip_address", "ipAddress", "ipAddresses"],
  ["cidr_block", "cidrBlock", "cidrBlocks"],
  ["match", "match", "matches"],
  ["box", "box", "boxes"],
  ["analysis", "analysis", "analyses"],
  ["medium", "medium", "media"],
  ["person", "person", "people"],
  ["child", "child", "children"],
  ["bus", "bus", "buses"],
  ["half", "half", "halves"],
  ["tags", "tags", "tags"],
  ["_links", "_links", "_links"],
  ["trailing_", "trailing_", "trailing_s"],
  ["two__under", "twoUnder", "twoUnders"],
];

describe("names of properties", () => {
  for (const [terraform, pulumi, list] of NAMES) {
    it(`${terraform} is ${pulumi}, and ${list} where there are several`, () => {
      assert.equal(camel(terraform), pulumi);
      assert.equal(plural(pulumi), list);
    });
  }

  it("leads back wherever a letter follows the underscore", () => {
    const word = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        assert.equal(snake(camel(words.join("_"))), words.join("_"));
      }),
    );
  });
});
