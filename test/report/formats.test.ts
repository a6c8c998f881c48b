import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatter } from "../../hcl-scanner/report/formats.ts";
import { fixedView } from "./fixed-view.ts";

/** `UPDATE=1` writes down what is printed now; look at the difference before you commit it. */
const isUpdate = process.env["UPDATE"] === "1";

describe("formats print the same report byte for byte", () => {
  for (const format of ["pretty", "compact", "json", "sarif"] as const) {
    it(format, async () => {
      const file = join(import.meta.dirname, "expected", `report.${format}`);
      const text = (await formatter[format]())(fixedView());
      if (isUpdate) writeFileSync(file, text);
      assert.equal(text, readFileSync(file, "utf8"));
      assert.equal((await formatter[format]())(fixedView()), text);
      assert.doesNotMatch(text, /correct-horse/);
    });
  }
});
