import assert from "node:assert/strict";
import { readSource } from "../../hcl-scanner/hcl/read-source.ts";

describe("a file that is encrypted", () => {
  it("is said to be, once, and holds nothing", () => {
    const bytes = Buffer.concat([
      Buffer.from("\0GITCRYPT\0"),
      Buffer.from([0x3f, 0xd0, 0x3c, 0xff, 0x22, 0x0a]),
    ]);
    const { source, diagnostics } = readSource(bytes, "terraform.tfvars");
    assert.equal(source.text, "");
    assert.deepEqual(diagnostics, [
      {
        severity: "error",
        code: "unreadable",
        message: "is encrypted by git-crypt, which is to unlock it first",
        path: "terraform.tfvars",
      },
    ]);
  });
});
