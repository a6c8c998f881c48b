import assert from "node:assert/strict";
import { scrubbed } from "../../../core/secret/scrub.ts";

/** Made from pieces, so that no file holds anything that a scanner takes for a token. */
const token = (letter: string): string =>
  ["gh", `p_${letter}`, "aB1cD2eF3gH4iJ5kL6mN7oP8qR9sT0uV1wX"].join("");

describe("names and messages without tokens", () => {
  it("keep everything but the tokens", () => {
    assert.equal(scrubbed(`x["${token("a")}"] and y["${token("b")}"]`), 'x["…"] and y["…"]');
    assert.equal(scrubbed('module.m["eu"].aws_iam_user.u'), 'module.m["eu"].aws_iam_user.u');
  });

  it("end, however many there are", () => {
    const many = Array.from({ length: 500 }, (_, i) =>
      `${token("a")}${String(i).padStart(4, "0")}`.slice(-40),
    ).join(" ");
    assert.ok(scrubbed(many).length < many.length);
  });
});
