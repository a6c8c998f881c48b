import assert from "node:assert/strict";
import { gzipSync } from "node:zlib";
import { FunctionError } from "../../../hcl-scanner/evaluate/function.ts";
import { cidrFunctions } from "../../../hcl-scanner/evaluate/functions/cidr.ts";
import { encodingFunctions } from "../../../hcl-scanner/evaluate/functions/encoding.ts";
import { jsonText } from "../../../hcl-scanner/evaluate/functions/json-text.ts";
import { call } from "./call.ts";

const functions = { ...cidrFunctions, ...encodingFunctions };
const zipped = (text: string): string => gzipSync(text).toString("base64");

/** What OpenTofu adds to Terraform's functions, by its documentation and tests. */
const CASES: readonly (readonly [name: string, args: readonly string[], json: string])[] = [
  ["cidrcontains", ["192.168.2.0/20", "192.168.2.1"], "true"],
  ["cidrcontains", ["192.168.2.0/20", "192.168.2.0/22"], "true"],
  ["cidrcontains", ["192.168.2.0/20", "192.126.2.1"], "false"],
  ["cidrcontains", ["192.168.2.0/20", "192.168.2.0/18"], "false"],
  ["cidrcontains", ["fe80::/48", "fe80::1"], "true"],
  ["cidrcontains", ["fe80::/48", "fe81::1"], "false"],
  ["cidrcontains", ["fe80::/48", "192.168.2.1"], "error"],
  ["cidrcontains", ["192.168.2.0/20", "not-an-address"], "error"],
  ["cidrcontains", ["not-a-prefix", "192.168.2.1"], "error"],
  ["base64gunzip", [zipped("héllo")], '"héllo"'],
  ["base64gunzip", [zipped("")], '""'],
  ["base64gunzip", ["hello"], "error"],
  ["base64gunzip", ["aGVsbG8="], "error"],
  [
    "urldecode",
    ["foo%3Abar%40localhost%3Ffoo%3Dbar%26bar%3Dbaz"],
    '"foo:bar@localhost?foo=bar\\u0026bar=baz"',
  ],
  [
    "urldecode",
    ["mailto%3Aemail%3Fsubject%3Dthis%2Bis%2Bmy%2Bsubject"],
    '"mailto:email?subject=this+is+my+subject"',
  ],
  ["urldecode", ["foo+b%c3%a4r"], '"foo bär"'],
  ["urldecode", ["foo%2"], "error"],
];

describe("functions of OpenTofu", () => {
  for (const [name, args, expected] of CASES) {
    it(`${name} ${args.join(" ")}`.slice(0, 80), () => {
      let answer = "error";
      try {
        answer = jsonText(call(functions[name]!, args))!;
      } catch (error) {
        if (!(error instanceof FunctionError)) throw error;
      }
      assert.equal(answer, expected);
    });
  }
});
