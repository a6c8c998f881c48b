/**
 * Measures the policy pack through the protocol, against a pack with one empty policy: `tsx scripts/bench-pack.ts [RUNS]`.
 * Prints ratios and the budgets; linux only, for it reads /proc.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PACK, preview, startPack } from "../test/pulumi/harness/pack.ts";
import { type EngineResource, resource, rootStack } from "../test/pulumi/harness/resource.ts";
import { secret, unknown } from "../test/pulumi/harness/wire.ts";

const runs = Number(process.argv[2] ?? 5);
const RESOURCES = 500;
/** Clock ticks a second, as /proc counts the time of a process. */
const TICKS = 100;

const provider = { type: "pulumi:providers:aws", urn: "urn:pulumi:dev::proj::pulumi:providers:aws::default" };
const foreign = (i: number): EngineResource =>
  resource(
    "acme:compute/machine:Machine",
    `machine-${i}`,
    {
      size: "large",
      zones: ["a", "b", "c"],
      network: { subnet: unknown, ports: [80, 443], labels: { team: "infra", stage: "prod" } },
      script: "#!/bin/sh\necho hello world\n".repeat(10),
      tags: { owner: "team", costCenter: "1234", repository: "infra/live" },
    },
    { provider },
  );

const POLICY = JSON.stringify({
  Version: "2012-10-17",
  Statement: [
    {
      Effect: "Allow",
      Action: ["s3:GetObject", "s3:ListBucket"],
      Resource: ["arn:aws:s3:::a", "arn:aws:s3:::a/*"],
    },
    { Effect: "Allow", Action: "sqs:SendMessage", Resource: "arn:aws:sqs:eu-west-1:111122223333:q" },
  ],
});

/** What a stack is made of, in the proportions of real ones: mostly types that have nothing to do with keys. */
function typical(i: number): EngineResource {
  switch (i % 10) {
    case 0:
      return resource(
        "aws:iam/role:Role",
        `role-${i}`,
        { assumeRolePolicy: POLICY, tags: { n: String(i) } },
        { provider },
      );
    case 1:
      return resource(
        "aws:iam/rolePolicy:RolePolicy",
        `policy-${i}`,
        { role: unknown, policy: POLICY },
        { provider },
      );
    case 2:
      return resource(
        "aws:ssm/parameter:Parameter",
        `parameter-${i}`,
        { type: "SecureString", value: secret(unknown) },
        { provider },
      );
    case 3:
      return resource(
        "aws:kms/key:Key",
        `key-${i}`,
        { enableKeyRotation: true, rotationPeriodInDays: 90 },
        { provider },
      );
    case 4:
      return resource(
        "aws:lambda/function:Function",
        `function-${i}`,
        { runtime: "nodejs20.x", environment: { variables: { STAGE: "prod", TABLE: unknown } } },
        { provider },
      );
    default:
      return foreign(i);
  }
}

const EMPTY = join(import.meta.dirname, "../node_modules/.cache/keylint-bench/empty");
function makeEmptyPack(): void {
  mkdirSync(EMPTY, { recursive: true });
  writeFileSync(join(EMPTY, "PulumiPolicy.yaml"), "runtime: nodejs\n");
  writeFileSync(join(EMPTY, "package.json"), '{"name":"empty","version":"1.0.0","main":"index.js"}');
  writeFileSync(
    join(EMPTY, "index.js"),
    `const { PolicyPack } = require("@pulumi/policy");
new PolicyPack("empty", { policies: [{ name: "p", description: "d", validateResource: () => {} }] });`,
  );
}

interface Measured {
  readonly boot: number;
  readonly cpu: number;
  readonly megabytes: number;
  readonly foreign: number;
  readonly known: number;
}

async function measure(directory: string): Promise<Measured> {
  const pack = await startPack(directory, { stack: {} });
  try {
    const all = [rootStack(), ...Array.from({ length: RESOURCES - 1 }, (_, i) => typical(i))];
    await preview(pack.analyzer, all);
    const after = { cpu: cpuOf(pack.process.pid!), megabytes: memoryOf(pack.process.pid!) };
    const each = async (make: (i: number) => EngineResource): Promise<number> => {
      const before = cpuOf(pack.process.pid!);
      for (let i = 0; i < RESOURCES; i++) await pack.analyzer.analyze(make(1000 + i * 10));
      return ((cpuOf(pack.process.pid!) - before) * 1000) / RESOURCES;
    };
    return {
      boot: pack.milliseconds,
      ...after,
      foreign: await each(foreign),
      known: await each((i) => typical(i + 3)),
    };
  } finally {
    await pack.stop();
  }
}

/** Seconds, all threads together. */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

const memoryOf = (pid: number): number =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))![1]) / 1024;

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;

makeEmptyPack();
const empty: Measured[] = [];
const ours: Measured[] = [];
for (let i = 0; i < runs; i++) {
  empty.push(await measure(EMPTY));
  ours.push(await measure(PACK));
}
rmSync(EMPTY, { recursive: true, force: true });

const of = (all: readonly Measured[], what: keyof Measured): number => median(all.map((each) => each[what]));
const line = (
  name: string,
  what: keyof Measured,
  unit: string,
  budget: string,
  compare: (a: number, b: number) => string,
): void => {
  const [a, b] = [of(ours, what), of(empty, what)];
  console.log(
    `${name.padEnd(34)} ${a.toFixed(2).padStart(9)} ${unit}  empty ${b.toFixed(2).padStart(9)}  ${compare(a, b)}  budget ${budget}`,
  );
};
const ratio = (a: number, b: number): string => `${(a / b).toFixed(2)}x`;
line("boot", "boot", "ms", "1.15x", ratio);
line(`CPU, preview of ${RESOURCES}`, "cpu", "s ", "1.10x", ratio);
line(`memory, preview of ${RESOURCES}`, "megabytes", "MB", "+15 MB", (a, b) => `+${(a - b).toFixed(1)} MB`);
line("a resource of a foreign type", "foreign", "ms", "2x", ratio);
line("a resource of a catalog type", "known", "ms", "1 ms", ratio);
