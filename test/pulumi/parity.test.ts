import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { withoutKeys } from "../../core/definition.ts";
import { type Verdict } from "../../core/finding.ts";
import { RULES } from "../../core/rules/index.ts";
import { DEFAULT_DEMANDS } from "../../policy-pack/demands.ts";
import { Judge } from "../../policy-pack/judge.ts";
import { runTimeOf } from "../../policy-pack/run-time.ts";
import { secretsIn } from "../../policy-pack/secret-observer.ts";
import { Tokens } from "../../pulumi-reader/token.ts";
import { NOW, expectedOf, saidIn } from "../parity/doors.ts";
import { type Program, registered } from "./harness/program.ts";
import { argsOf, handed, stackOf } from "./harness/sdk.ts";

const root = join(import.meta.dirname, "../parity");
const cases = readdirSync(root).filter((name) => existsSync(join(root, name, "pulumi.json")));

describe("parity: the verdict of Terraform's doors through the policy pack", () => {
  for (const name of cases) {
    const directory = join(root, name);
    const expected = expectedOf(directory);
    const exception = expected.except?.["pulumi"];
    it(`${name}: ${expected.title}${exception ? ` (${exception.why})` : ""}`, async () => {
      const program = JSON.parse(readFileSync(join(directory, "pulumi.json"), "utf8")) as Program;
      assert.deepEqual(await saidOf(program, expected.rules), saidIn(exception ?? expected));
    });
  }
});

async function saidOf(program: Program, rules: readonly string[]): Promise<string[]> {
  const chosen = RULES.filter(({ id }) => rules.includes(id));
  const environment = { PULUMI_CONFIG: JSON.stringify(program.config ?? {}) };
  const ids = RULES.map(({ id }) => id);
  const judge = new Judge(chosen, ids, new Tokens(), runTimeOf(environment), () => NOW);
  const resources = registered(program, NOW);
  const findings: Verdict[] = [];
  for (const each of resources) {
    judge.noteSecrets(each.urn, secretsIn(handed(each.properties, true)) ?? new Map());
    findings.push(...((await judge.resource(argsOf(each), DEFAULT_DEMANDS))?.findings ?? []));
  }
  const late = await judge.stack(stackOf(resources), DEFAULT_DEMANDS);
  findings.push(...late.findings);
  const keys = new Map(
    resources
      .slice(1)
      .map(({ urn }, i) => [withoutKeys(urn), withoutKeys(Object.keys(program.resources)[i]!)]),
  );
  const say = ({ rule, address, attribute }: Verdict): string =>
    [rule, keys.get(address) ?? address, attribute.split(".", 1)[0]].filter((each) => each !== "").join(" ");
  return [
    ...new Set([
      ...findings.map((each) => `finds ${say(each)}`),
      ...late.undecided.map((each) => `undecided ${say(each)}`),
    ]),
  ].sort();
}
