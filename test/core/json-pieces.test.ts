import assert from "node:assert/strict";
import fc from "fast-check";
import { parseJsonPieces } from "../../core/json-pieces.ts";
import { STRING } from "../../core/type.ts";
import { type Unknown, type Value, object, string, tuple, unknown } from "../../core/value.ts";

const hole: Unknown = unknown({ code: "apply", text: "it is known after apply" }, STRING);

/** A short form: unknown texts as `beginning…end`, other unknowns as `?`, what may follow as `...`. */
function shown(value: Value | undefined): unknown {
  if (!value) return "no JSON";
  if (value.state === "absent") return null;
  if (value.state === "unknown")
    return value.prefix !== undefined || value.suffix !== undefined
      ? `${value.prefix ?? ""}…${value.suffix ?? ""}`
      : "?";
  if ("items" in value) return [...value.items.map(shown), ...(value.rest ? ["..."] : [])];
  if ("entries" in value) {
    const entries = [...value.entries].map(([key, each]) => [key, shown(each)] as const);
    return Object.fromEntries([...entries, ...("rest" in value && value.rest ? [["...", "?"]] : [])]);
  }
  return value.value;
}

describe("JSON in pieces", () => {
  const cases: [name: string, pieces: readonly (string | Unknown)[], expected: unknown][] = [
    ["a hole within a string", ['{"a": "arn:', hole, '/*"}'], { a: "arn:…/*" }],
    ["a hole that is a string", ['{"a": "', hole, '"}'], { a: "?" }],
    ["a hole that is a value", ['{"a": ', hole, ', "b": 1}'], { a: "?", b: 1 }],
    ["a hole among elements", ['["a", ', hole, ', "b"]'], ["a", "b", "..."]],
    ["a hole that ends the elements", ['["a", ', hole, "]"], ["a", "..."]],
    ["a hole between elements, without commas", ['["a",', hole, '"b"]'], ["a", "b", "..."]],
    ["a hole among members", ['{"a": "x" ', hole, "}"], { a: "x", "...": "?" }],
    ["a number that goes on", ['{"a": 1', hole, "}"], { a: "?" }],
    ["a hole before members", ["{", hole, '"a": 1}'], { a: 1, "...": "?" }],
    ["a hole in a key", ['{"', hole, '": 1}'], { "...": "?" }],
    ["two holes in one string", ['["a', hole, "b", hole, 'c"]'], ["a…c"]],
    ["what a hole encodes", ['{"a": ', { ...hole, encodes: tuple([string("x")]) }, "}"], { a: ["x"] }],
    ["an element that a hole encodes", ["[", { ...hole, encodes: object([]) }, "]"], [{}]],
    ["escapes", ['"\\u00e9\\n\\"\\\\"'], 'é\n"\\'],
    ["a character that stands for no hole", ['"a\0"'], "a\0"],
    ["no end", ['{"a": 1'], "no JSON"],
    ["no comma", ['["a" "b"]'], "no JSON"],
    ["two texts", ['"a" "b"'], "no JSON"],
    ["a word", ["everything"], "no JSON"],
    ["nothing", [""], "no JSON"],
    ["too deep", ["[".repeat(1000)], "no JSON"],
  ];
  for (const [name, pieces, expected] of cases) {
    it(name, () => {
      assert.deepEqual(shown(parseJsonPieces(pieces)), expected);
    });
  }

  it("reads what JSON.parse reads", () => {
    const plain = fc
      .jsonValue({ maxDepth: 4, noUnicodeString: false } as fc.JsonSharedConstraints)
      .filter((json) => !JSON.stringify(json).includes('"__proto__"'));
    fc.assert(
      fc.property(plain, fc.nat(2), (json, indent) => {
        const text = JSON.stringify(json, undefined, indent);
        const parsed = parseJsonPieces([text]);
        assert.deepEqual(sorted(numbersAsText(shown(parsed))), sorted(numbersAsText(normalised(json))));
      }),
      { numRuns: 100 },
    );
  });

  it("never throws, however it is cut", () => {
    const piece = fc.oneof(
      fc.constantFrom('"', "{", "}", "[", "]", ",", ":", "\\", "a", " ", "1"),
      fc.constant(hole),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        parseJsonPieces(pieces);
      }),
      { numRuns: 500 },
    );
  });
});

/** Texts are held in their composed form. */
const normalised = (json: unknown): unknown =>
  typeof json === "string"
    ? json.normalize("NFC")
    : Array.isArray(json)
      ? json.map(normalised)
      : typeof json === "object" && json !== null
        ? Object.fromEntries(
            Object.entries(json).map(([key, each]) => [key.normalize("NFC"), normalised(each)]),
          )
        : json;

const numbersAsText = (json: unknown): unknown =>
  typeof json === "number" || (typeof json === "object" && json !== null && "mantissa" in json)
    ? "a number"
    : Array.isArray(json)
      ? json.map(numbersAsText)
      : typeof json === "object" && json !== null
        ? Object.fromEntries(Object.entries(json).map(([key, each]) => [key, numbersAsText(each)]))
        : json;

const sorted = (json: unknown): unknown =>
  Array.isArray(json)
    ? json.map(sorted)
    : typeof json === "object" && json !== null
      ? Object.fromEntries(
          Object.entries(json)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, each]) => [key, sorted(each)]),
        )
      : json;
