/** Configurations made to hurt who reads them: by path. Beside each stands a healthy file. */
export interface Hostile {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** What a diagnostic says, or the reason of something undecided or unknown. */
  readonly says?: RegExp;
  readonly argv?: readonly string[];
}

const MANY = 100_000;
const nest = (open: string, close: string, n = MANY): string => open.repeat(n) + "x" + close.repeat(n);
const lines = (n: number, line: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => line(i)).join("\n");
const output = (value: string, before = ""): Hostile["files"] => ({
  "main.tf": `${before}\noutput "it" {\n  value = ${value}\n}\n`,
});

export const TEXTS: Readonly<Record<string, Hostile>> = {
  "brackets 100,000 deep": { files: output(nest("[", "]")), says: /deeper/ },
  "brackets that never close": { files: output("[".repeat(MANY)), says: /deeper|not closed/ },
  "braces 100,000 deep": { files: output(nest("{ a = ", " }")), says: /deeper/ },
  "parentheses 100,000 deep": { files: output(nest("(", ")")), says: /deeper/ },
  "blocks 100,000 deep": { files: { "main.tf": nest("a {\n", "\n}") }, says: /deeper/ },
  "interpolations 100,000 deep": { files: output(nest('"${', '}"')), says: /deeper/ },
  "directives 100,000 deep": { files: output(`"${nest("%{ if true }", "%{ endif }")}"`), says: /deeper/ },
  "calls 100,000 deep": { files: output(nest("f(", ")")), says: /deeper/ },
  "negations 100,000 deep": { files: output("!".repeat(MANY) + "x"), says: /deeper/ },
  "conditionals 100,000 deep": {
    files: output("x ? ".repeat(MANY) + "x" + " : x".repeat(MANY)),
    says: /deeper/,
  },
  "loops 100,000 deep": { files: output(nest("[for x in ", " : x]")), says: /deeper/ },
  "a sum of 100,000 terms": { files: output(`1${" + 1".repeat(MANY)}`), says: /deeper/ },
  "100,000 attributes of attributes": { files: output(`x${".x".repeat(MANY)}`), says: /deeper/ },
  "100,000 indexes": { files: output(`x${"[0]".repeat(MANY)}`), says: /deeper/ },
  "100,000 splats": { files: output(`x${"[*]".repeat(MANY)}`), says: /deeper/ },
  "100,000 heredocs that never close": {
    files: { "main.tf": lines(MANY, (i) => `a${i} = <<E${i}`) },
    says: /not closed/,
  },
  "100,000 comments that never close": { files: { "main.tf": lines(MANY, () => "/*") }, says: /not closed/ },
  "20,000 strings that never close": {
    files: { "main.tf": lines(20_000, (i) => `a${i} = "`) },
    says: /not closed/,
  },
  "20,000 blocks that never close": {
    files: { "main.tf": lines(20_000, (i) => `resource "a" "b${i}" {`) },
    says: /not closed/,
  },
  "100,000 errors": { files: { "main.tf": lines(MANY, () => "= = =") }, says: /found/ },
  "arrays of JSON 100,000 deep": {
    files: { "main.tf.json": `{"locals":{"a":${"[".repeat(MANY)}${"]".repeat(MANY)}}}` },
    says: /deeper/,
  },
  "objects of JSON 100,000 deep": {
    files: { "main.tf.json": `{"locals":${'{"a":'.repeat(MANY)}1${"}".repeat(MANY)}}` },
    says: /deeper/,
  },
  "interpolations in JSON 100,000 deep": {
    files: { "main.tf.json": `{"locals":{"a":"${nest("${[", "]}")}"}}` },
    says: /deeper|found/,
  },
  "escapes in JSON": {
    files: { "main.tf.json": `{"locals":{"a":"${"\\u0041${".repeat(MANY)}"}}` },
    says: /not closed|deeper|found/,
  },
};
