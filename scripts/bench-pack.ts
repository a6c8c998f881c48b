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

const made = (type: string, name: string, properties: EngineResource["properties"]): EngineResource =>
  resource(type, name, properties, { provider });

/** What a service on AWS is made of, in the proportions of real ones: a third has to do with keys and what they may do. */
function typical(i: number): EngineResource {
  const n = String(i);
  switch (i % 25) {
    case 0:
    case 1:
      return made("aws:iam/role:Role", n, { assumeRolePolicy: TRUST, tags: { team: "infra", number: n } });
    case 2:
    case 3:
      return made("aws:iam/rolePolicy:RolePolicy", n, { role: unknown, policy: POLICY });
    case 4:
      return made("aws:iam/rolePolicyAttachment:RolePolicyAttachment", n, {
        role: unknown,
        policyArn: MANAGED,
      });
    case 5:
    case 6:
      return made("aws:lambda/function:Function", n, {
        runtime: "nodejs20.x",
        role: unknown,
        environment: { variables: { STAGE: "prod", TABLE: unknown } },
      });
    case 7:
      return made("aws:ssm/parameter:Parameter", n, { type: "SecureString", value: secret(unknown) });
    case 8:
      return made("aws:secretsmanager/secret:Secret", n, { name: `service/${n}` });
    default:
      return i % 25 < 17 ? made(OTHERS[i % OTHERS.length]!, n, SETTINGS) : foreign(i);
  }
}

const OTHERS = [
  "aws:cloudwatch/logGroup:LogGroup",
  "aws:cloudwatch/metricAlarm:MetricAlarm",
  "aws:ec2/securityGroupRule:SecurityGroupRule",
  "aws:ec2/subnet:Subnet",
  "aws:route53/record:Record",
  "aws:sqs/queue:Queue",
];
const SETTINGS = {
  name: "a-name-like-any-other",
  description: "What it is for",
  retention: 30,
  tags: { team: "infra", stage: "prod" },
};
const MANAGED = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole";
const TRUST = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "lambda.amazonaws.com" } }],
});

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
  /** Until the port is there: seconds of CPU, and milliseconds on the clock. */
  readonly bootCpu: number;
  readonly boot: number;
  readonly cpu: number;
  readonly megabytes: number;
  readonly foreign: number;
  readonly known: number;
}

async function measure(directory: string): Promise<Measured> {
  const pack = await startPack(directory, { stack: {} });
  const bootCpu = cpuOf(pack.process.pid!);
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
      bootCpu,
      ...after,
      foreign: await each(foreign),
      known: await each((i) => typical(25 * i + 7)),
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
line("boot, CPU", "bootCpu", "s ", "1.15x", ratio);
line(`CPU, preview of ${RESOURCES}`, "cpu", "s ", "1.10x", ratio);
line(`memory, preview of ${RESOURCES}`, "megabytes", "MB", "+15 MB", (a, b) => `+${(a - b).toFixed(1)} MB`);
line("a resource of a foreign type", "foreign", "ms", "2x", ratio);
line("a resource of a catalog type", "known", "ms", "1 ms", ratio);
