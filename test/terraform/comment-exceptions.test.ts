import assert from "node:assert/strict";
import { parseJsonFile } from "../../hcl-scanner/hcl/json.ts";
import { parseFile } from "../../hcl-scanner/hcl/parse.ts";
import { commentExceptions } from "../../hcl-scanner/terraform/comment-exceptions.ts";

interface Seen {
  readonly rule: string;
  readonly covers: string;
  readonly until?: string;
  readonly reason?: string;
}

function exceptionsIn(text: string, path = "main.tf"): Seen[] {
  const source = { path, text };
  const { body } = path.endsWith(".json") ? parseJsonFile(source) : parseFile(source);
  return commentExceptions(source, body).map(({ rule, covers: { range }, until, reason }) => ({
    rule,
    covers: text.slice(range!.start, range!.end).replace(/\s+/g, " "),
    ...(until !== undefined && { until }),
    ...(reason !== undefined && { reason }),
  }));
}

describe("exceptions in comments", () => {
  const cases: [what: string, text: string, seen: Seen[]][] = [
    [
      "above a block cover the block",
      '# keylint:ignore rotation-missing until=2027-01-31 reason="rotated by hand"\nresource "a_b" "c" {\n  d = 1\n}\n',
      [
        {
          rule: "rotation-missing",
          covers: 'resource "a_b" "c" { d = 1 }',
          until: "2027-01-31",
          reason: "rotated by hand",
        },
      ],
    ],
    [
      "on a block's first line cover the block",
      'resource "a_b" "c" { # keylint:ignore expiry-missing\n  d = 1\n}\n',
      [{ rule: "expiry-missing", covers: 'resource "a_b" "c" { # keylint:ignore expiry-missing d = 1 }' }],
    ],
    [
      "above an argument cover the argument",
      "a {\n  // keylint:ignore x-y\n  d = 1\n  e = 2\n}\n",
      [{ rule: "x-y", covers: "d = 1" }],
    ],
    [
      "behind an argument cover it",
      "a {\n  d = 1 /* keylint:ignore x-y */\n  e = 2\n}\n",
      [{ rule: "x-y", covers: "d = 1" }],
    ],
    [
      "may stand above each other, and among other comments",
      "# keylint:ignore a-b\n# why\n# keylint:ignore c-d, e-f\nx = 1\n",
      ["a-b", "c-d", "e-f"].map((rule) => ({ rule, covers: "x = 1" })),
    ],
    [
      "cover an item of an object and an element of a tuple",
      "x = [\n  # keylint:ignore a-b\n  { k = 1 },\n  {\n    k = 2 # keylint:ignore c-d\n  },\n]\n",
      [
        { rule: "a-b", covers: "{ k = 1 }" },
        { rule: "c-d", covers: "k = 2" },
      ],
    ],
    ["with Windows line ends", "# keylint:ignore a-b\r\nx = 1\r\n", [{ rule: "a-b", covers: "x = 1" }]],
    ["that name no rule stay, to be reported", "# keylint:ignore\nx = 1\n", [{ rule: "", covers: "x = 1" }]],
    [
      "with a word that is no setting take it for a rule",
      "# keylint:ignore a-b untill=2027\nx = 1\n",
      ["a-b", "untill=2027"].map((rule) => ({ rule, covers: "x = 1" })),
    ],
    ["in a text are none", 'x = "# keylint:ignore a-b"\ny = <<-E\n  # keylint:ignore a-b\nE\n', []],
    ["behind everything cover nothing", "x = 1\n\n# keylint:ignore a-b\n", []],
  ];
  for (const [what, text, seen] of cases) it(what, () => assert.deepEqual(exceptionsIn(text), seen));

  it("stand in JSON under the key //, for the object around it", () => {
    const text =
      '{"resource": {"a_b": {"c": {"//": "keylint:ignore a-b until=2027-01-31 reason=\\"by hand\\"", "d": 1}}}}';
    const [seen, ...more] = exceptionsIn(text, "main.tf.json");
    assert.equal(more.length, 0);
    assert.equal(seen?.rule, "a-b");
    assert.equal(seen.until, "2027-01-31");
    assert.equal(seen.reason, "by hand");
    assert.match(seen.covers, /^\{"\/\/".*"d": 1\}$|^"c".*"d": 1\}$/);
  });
});
