import assert from "node:assert/strict";
import { type Options, parseOptions } from "../../hcl-scanner/options.ts";

describe("options", () => {
  describe("formats and outputs", () => {
    const cases: readonly (readonly [string, Options["reports"]])[] = [
      ["", [{ format: "pretty" }]],
      ["-f json", [{ format: "json" }]],
      ["--format=sarif", [{ format: "sarif" }]],
      ["-o out.txt", [{ format: "pretty", output: "out.txt" }]],
      ["-f json -o out.json", [{ format: "json", output: "out.json" }]],
      ["-o out.json -f json", [{ format: "json", output: "out.json" }]],
      ["-f json -o out.json -f pretty", [{ format: "json", output: "out.json" }, { format: "pretty" }]],
      ["-f pretty -f sarif -o out.sarif", [{ format: "pretty" }, { format: "sarif", output: "out.sarif" }]],
      [
        "-f json -o a -f sarif -o b -f compact",
        [{ format: "json", output: "a" }, { format: "sarif", output: "b" }, { format: "compact" }],
      ],
    ];
    for (const [line, reports] of cases) {
      it(line || "none", () =>
        assert.deepEqual(parseOptions(line.split(" ").filter(Boolean)).reports, reports),
      );
    }
  });

  it("keeps --var and --var-file in their order", () => {
    const { assignments } = parseOptions(["--var", "a=1", "--var-file", "x.tfvars", "--var=b= c=d "]);
    assert.deepEqual(assignments, [
      { name: "a", value: "1" },
      { file: "x.tfvars" },
      { name: "b", value: " c=d " },
    ]);
  });

  it("splits --only and --skip at commas", () => {
    const { only, skip } = parseOptions(["--only", "a,b", "--only", "c", "--skip", " d , e"]);
    assert.deepEqual(
      [only, skip],
      [
        ["a", "b", "c"],
        ["d", "e"],
      ],
    );
  });

  it("reads --now as a date or a time", () => {
    assert.equal(parseOptions(["--now", "2026-11-23"]).now, Date.UTC(2026, 10, 23));
    assert.equal(parseOptions(["--now", "2026-11-23T12:00:00+02:00"]).now, Date.UTC(2026, 10, 23, 10));
  });

  it("takes everything behind -- for a path", () => {
    assert.deepEqual(parseOptions(["--", "-f", "show"]).positionals, ["-f", "show"]);
  });

  it("tells the commands from paths by the first word", () => {
    const read = (...argv: string[]) => {
      const { command, positionals } = parseOptions(argv);
      return [command, ...positionals];
    };
    assert.deepEqual(read("show", "a", "b"), ["show", "a", "b"]);
    assert.deepEqual(read("-q", "show", "a"), ["show", "a"]);
    assert.deepEqual(read("a", "show"), ["scan", "a", "show"]);
    assert.deepEqual(read("help"), ["help", "help"]);
    assert.deepEqual(read("rules", "-h"), ["help"]);
  });

  const refused: readonly (readonly [string, RegExp])[] = [
    ["--formt json", /^no such option: --formt; did you mean --format\?$/],
    [
      "--fail-on=hgih",
      /^expected critical, high, medium, low, info, none after --fail-on, found hgih; did you mean high\?$|^expected info, low, medium, high, critical, none after --fail-on, found hgih; did you mean high\?$/,
    ],
    ["-f jsn", /^expected pretty, compact, json, sarif after --format, found jsn; did you mean json\?$/],
    ["-x", /^no such option: -x$/],
    ["--quiet=yes", /^--quiet takes no value$/],
    ["--now soon", /^expected a date or an RFC 3339 time after --now, found soon$/],
    ["--now 2026-02-30", /^expected a date/],
    ["--var a", /^expected --var NAME=VALUE$/],
    ["--var =1", /^expected --var NAME=VALUE$/],
    ["-f", /^expected a value after -f$/],
    ["-o -f json", /^expected a value after -o, found -f$/],
    ["-f json -f sarif", /^json and sarif would both go to stdout; give one an --output$/],
    ["-o a -o b", /^expected one --format for each --output$/],
    ["-f json -o a -o b", /^expected one --format for each --output$/],
    ["rules --fail-on high", /^--fail-on has no effect on keylint rules$/],
    ["explain -f json", /^--format has no effect on keylint explain$/],
    ["show -f sarif", /^expected pretty, json after --format, found sarif$/],
  ];
  for (const [line, message] of refused) {
    it(`refuses ${line}`, () =>
      assert.throws(() => parseOptions(line.split(" ")), { name: "UsageError", message }));
  }
});
