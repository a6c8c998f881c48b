import assert from "node:assert/strict";
import { scrubbed } from "../../../core/secret/scrub.ts";

/** Made from pieces, so that no file holds anything that a scanner takes for a token. */
const token = (begin: string): string =>
  ["gh", "p_"].join("") + `${begin}aB1cD2eF3gH4iJ5kL6mN7oP8qR9sT0uV1wX`.slice(0, 36);

describe("names and messages without tokens", () => {
  it("keep everything but the tokens", () => {
    assert.equal(scrubbed(`x["${token("a")}"] and y["${token("b")}"]`), 'x["…"] and y["…"]');
    assert.equal(scrubbed('module.m["eu"].aws_iam_user.u'), 'module.m["eu"].aws_iam_user.u');
  });

  it("end, however many there are", () => {
    const many = Array.from({ length: 500 }, (_, i) => token(String(i).padStart(4, "0"))).join(" ");
    assert.equal(scrubbed(many), "…");
  });
});
