/**
 * Asks moto, a stand-in for AWS, what it allows of the requests in test/privilege/moto, and writes its answers down there:
 * `tsx scripts/record-moto.ts`, where python3 finds moto.
 */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DIFFERENCES, FILE, differences } from "../test/privilege/moto/answers.ts";
import { type Asked, digestOf, requests } from "../test/privilege/moto/requests.ts";

const COUNT = 2000;
const WIDTH = 100;

function ask(asked: readonly Asked[]): { readonly version: string; readonly allowed: readonly boolean[] } {
  const input = asked
    .map(({ documents, action, resource }) => JSON.stringify({ documents, action, resource }))
    .join("\n");
  const { stdout, stderr, status } = spawnSync("python3", [join(import.meta.dirname, "moto-answers.py")], {
    input,
    encoding: "utf8",
  });
  const [version = "", ...signs] = stdout.trim().split("\n");
  if (status !== 0 || signs.length !== asked.length) throw new Error(stderr || "moto did not answer");
  return { version, allowed: signs.map((sign) => sign === "+") };
}

const asked = requests(COUNT);
const { version, allowed } = ask(asked);
const signs = allowed.map((each) => (each ? "+" : "-")).join("");
const lines = signs.match(new RegExp(`.{1,${WIDTH}}`, "g")) ?? [];
writeFileSync(FILE, [`moto ${version}, sha256 ${digestOf(asked)}`, ...lines, ""].join("\n"));

const known = differences();
const answers = ask(known).allowed;
const told = known.map((each, i) => ({ ...each, moto: answers[i]! }));
writeFileSync(DIFFERENCES, `${JSON.stringify(told, null, 2)}\n`);
const agreed = told.filter((each) => each.moto === each.allowed);
console.log(`moto ${version}: ${allowed.filter(Boolean).length} of ${COUNT} allowed`);
for (const { why } of agreed) console.log(`moto knows it now: ${why}`);
