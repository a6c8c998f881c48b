import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadCatalog } from "../../core/catalog/load.ts";
import { withManagedPolicies } from "../../core/catalog/load-managed.ts";
import { withoutKeys } from "../../core/definition.ts";
import { type Verdict } from "../../core/finding.ts";
import { type Inspection, inspect } from "../../core/inspect.ts";
import { type Rule } from "../../core/rule.ts";
import { RULES } from "../../core/rules/index.ts";
import { typeKey } from "../../core/secret/table.ts";
import { type Stack } from "../../core/stack.ts";
import { DEFAULT_DEMANDS } from "../../policy-pack/demands.ts";
import { Judge } from "../../policy-pack/judge.ts";
import { runTimeOf } from "../../policy-pack/run-time.ts";
import { secretsIn } from "../../policy-pack/secret-observer.ts";
import { stackOfExport, stackOfPreview } from "../../pulumi-reader/index.ts";
import { Tokens } from "../../pulumi-reader/token.ts";
import { exportOf, previewOf } from "../pulumi/harness/documents.ts";
import { type Program, registered } from "../pulumi/harness/program.ts";
import { argsOf, handed, stackOf } from "../pulumi/harness/sdk.ts";
import { type Expected, NOW, type PulumiDoor, type Said, policyOf, saidOf, say } from "./doors.ts";

type Verdicts = Pick<Inspection, "findings" | "undecided">;

type Read = (program: Program, rules: Rule[], expected: Expected) => Promise<Verdicts>;

/** What the rules of a case say of its Pulumi program through a door. */
export const saidOfProgram = (door: PulumiDoor, directory: string, expected: Expected): Promise<Said[]> =>
  saidBy(READ[door], directory, expected);

/** The same of a document that a real `pulumi` wrote about the program. */
export const saidOfDocument = (
  door: Exclude<PulumiDoor, "pulumi">,
  json: unknown,
  directory: string,
  expected: Expected,
): Promise<Said[]> =>
  saidBy(async (_, ...how) => judged(await STACK_OF[door](json, door), ...how), directory, expected);

async function saidBy(read: Read, directory: string, expected: Expected): Promise<Said[]> {
  const program = JSON.parse(readFileSync(join(directory, "pulumi.json"), "utf8")) as Program;
  const rules = RULES.filter(({ id }) => expected.rules.includes(id));
  const [, ...resources] = registered(program, NOW);
  const keys = new Map(
    Object.keys(program.resources).map((key, i) => [inStack(resources[i]!.urn), withoutKeys(key)]),
  );
  const sayOf = (verdict: Verdict): string =>
    say({ ...verdict, address: keys.get(inStack(verdict.address)) ?? verdict.address });
  return saidOf(await read(program, rules, expected), sayOf);
}

/** A URN without the names of the stack and the project. */
const inStack = (urn: string): string => withoutKeys(urn).split("::").slice(2).join("::");

const STACK_OF = { preview: stackOfPreview, export: stackOfExport };
const READ: Record<PulumiDoor, Read> = {
  pulumi: judgedByPack,
  preview: async (program, ...how) =>
    judged(await stackOfPreview(previewOf(program, NOW), "preview"), ...how),
  export: async (program, ...how) => judged(await stackOfExport(exportOf(program, NOW), "export"), ...how),
};

async function judgedByPack(program: Program, rules: Rule[], expected: Expected): Promise<Verdicts> {
  const demands = { ...DEFAULT_DEMANDS, policy: policyOf(expected) };
  const config = Object.entries(program.config ?? {}).map(([key, each]) => [
    key,
    typeof each === "string" ? each : each.$secret,
  ]);
  const environment = { PULUMI_CONFIG: JSON.stringify(Object.fromEntries(config)) };
  const ids = RULES.map(({ id }) => id);
  const judge = new Judge(rules, ids, new Tokens(), runTimeOf(environment), () => NOW);
  const resources = registered(program, NOW);
  const findings: Verdicts["findings"][number][] = [];
  for (const each of resources) {
    judge.noteSecrets(each.urn, secretsIn(handed(each.properties, true)) ?? new Map());
    findings.push(...((await judge.resource(argsOf(each), demands))?.findings ?? []));
  }
  const late = await judge.stack(stackOf(resources), demands);
  return { findings: [...findings, ...late.findings], undecided: late.undecided };
}

async function judged(stack: Stack, rules: Rule[], expected: Expected): Promise<Verdicts> {
  const known = await loadCatalog(stack.definitions.flatMap((each) => typeKey(each) ?? []));
  const catalog = await withManagedPolicies(known, stack);
  return inspect(stack, { rules, catalog, policy: policyOf(expected), now: NOW });
}
