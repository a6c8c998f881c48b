import { type Catalog } from "../../core/catalog/catalog.ts";
import { type Caller, type Location } from "../../core/definition.ts";
import { type Finding, type Undecided, type Verdict } from "../../core/finding.ts";
import { DEFAULT_POLICY } from "../../core/presets.ts";
import { type Rule } from "../../core/rule.ts";
import { type Stack } from "../../core/stack.ts";
import { paintNothing } from "../../hcl-scanner/colour.ts";
import { type Diagnostic } from "../../hcl-scanner/hcl/diagnostic.ts";
import { type Source } from "../../hcl-scanner/hcl/source.ts";
import { buildReport } from "../../hcl-scanner/report/build-report.ts";
import { excerptOf } from "../../hcl-scanner/report/excerpt-of.ts";
import { stackSummary } from "../../hcl-scanner/report/stack-summary.ts";
import { type View } from "../../hcl-scanner/report/view.ts";

/** Two root modules that call a third one, and one finding of each sort: what the formats print of it is written down. */
const MODULE: Source = {
  path: "modules/key vault/main.tf",
  text: `resource "azurerm_key_vault_key" "k" {
  name            = "k" # correct-horse-7
  expiration_date = "2099-12-31T00:00:00Z"
}
`,
};
const PROD: Source = {
  path: "envs/prod/main.tf",
  text: `module "keys" {
  for_each = toset(["eu", "us"])
  source   = "../../modules/key vault"
}

resource "time_rotating" "q" {
  rotation_days = 30
}

variable "api_token" { default = "correct-horse-7" }
`,
};
const TEST: Source = {
  path: "envs/test/main.tf",
  text: 'module "keys" { source = "../../modules/key vault" }\n',
};

export const sources: ReadonlyMap<string, Source> = new Map(
  [MODULE, PROD, TEST].map((each) => [each.path, each]),
);

function at({ path, text }: Source, words: string, callers: readonly Caller[] = []): Location {
  const start = text.indexOf(words);
  return { file: path, start, end: start + words.length, callers };
}

const key = (instance: string, callers: readonly Caller[]): Verdict => ({
  rule: "expiry-too-far",
  topic: "expiry",
  address: "module.keys.azurerm_key_vault_key.k",
  instance,
  type: "azurerm_key_vault_key",
  attribute: "expiration_date",
  directory: "modules/key vault",
  location: at(MODULE, 'expiration_date = "2099-12-31T00:00:00Z"', callers),
});

const tooFar = (instance: string, callers: readonly Caller[]): Finding => ({
  ...key(instance, callers),
  severity: "medium",
  message: "lives 73 years from today, at most 2 years allowed",
  related: [
    { role: "schedule", address: "time_rotating.q", location: at(PROD, 'resource "time_rotating" "q"') },
  ],
  fix: { text: "set expiration_date to at most 2 years ahead" },
  controls: ["cis-azure-3.0:3.3.1"],
  discriminator: "",
  fingerprint: "1111111111111111",
});

const literal: Finding = {
  rule: "exposure-variable",
  topic: "exposure",
  severity: "high",
  address: "var.api_token",
  instance: "var.api_token",
  type: "",
  attribute: "default",
  directory: "envs/prod",
  location: at(PROD, 'default = "correct-horse-7"'),
  message: "is given a secret (api_token) as its default",
  conditional: { code: "variable", text: 'variable "n" has no default' },
  related: [],
  controls: [],
  discriminator: "",
  fingerprint: "2222222222222222",
};

/** As plans without source have it: no file at all. */
const nowhere: Finding = {
  ...literal,
  rule: "rotation-missing",
  topic: "rotation",
  severity: "low",
  address: "aws_iam_access_key.ci",
  instance: "aws_iam_access_key.ci",
  type: "aws_iam_access_key",
  attribute: "",
  location: { file: undefined, start: 0, end: 0, callers: [] },
  message: "is replaced by nothing",
  fingerprint: "3333333333333333",
};
const { conditional: _conditional, ...plainNowhere } = nowhere;

const undecided: Undecided = {
  ...key('module.keys["eu"].azurerm_key_vault_key.k', []),
  rule: "expiry-missing",
  reason: { code: "variable", text: 'variable "end" has no default' },
};

const call = (source: Source, address: string): Caller => ({ address, file: source.path, start: 0 });

const stack = (id: string): Stack => ({
  id,
  door: "hcl",
  definitions: [],
  byAddress: () => undefined,
  consumers: () => [],
  provider: () => undefined,
  blind: new Set(),
  unread: id === "envs/test" ? [{ what: "module.vpc", why: "not-installed", file: TEST.path, start: 0 }] : [],
});

const diagnostics: readonly Diagnostic[] = [
  {
    severity: "error",
    code: "invalid-syntax",
    message: "found `=`, expected an expression",
    place: { source: TEST, range: { start: 7, end: 8 } },
  },
  {
    severity: "warning",
    code: "unreadable",
    message: "cannot read the directory: permission denied",
    path: "envs/a b",
  },
];

const nothingKnown: Catalog = {
  entry: () => undefined,
  secretArguments: () => [],
  secretAttributes: () => [],
  knows: () => true,
};

const law = (id: string, severity: Rule["severity"], topic: Rule["topic"]): Rule => ({
  id,
  topic,
  severity,
  title: `Title of ${id}`,
  why: `Why of ${id}.`,
  fix: `Fix of ${id}.`,
  silent: [`What ${id} does not flag.`],
  controls: ["cis-azure-3.0:3.3.1"],
  inspects: "definition",
  reads: "one",
  check: () => undefined,
});

export function fixedView(more: Partial<View> = {}): View {
  const prod = ["eu", "us"].map((each) =>
    tooFar(`module.keys["${each}"].azurerm_key_vault_key.k`, [call(PROD, `module.keys["${each}"]`)]),
  );
  const test = tooFar("module.keys.azurerm_key_vault_key.k", [call(TEST, "module.keys")]);
  const terms = {
    rule: "exposure-*",
    covers: {},
    reason: "a test account",
    until: "2027-01-31",
    by: "policy",
    location: at(PROD, ""),
  } as const;
  const waived = { finding: { ...literal, fingerprint: "4444444444444444" }, terms };
  const judged = [
    {
      stack: stackSummary(stack("envs/prod"), nothingKnown),
      inspection: {
        findings: [...prod, literal, plainNowhere],
        undecided: [undecided],
        excepted: [waived],
        failures: [],
        credentials: 2,
      },
    },
    {
      stack: stackSummary(stack("envs/test"), nothingKnown),
      inspection: { findings: [test], undecided: [], excepted: [], failures: [], credentials: 1 },
    },
  ];
  const policy = { policy: DEFAULT_POLICY, source: undefined };
  const run = {
    judged,
    findings: [],
    policy,
    diagnostics,
    sources,
    now: Date.UTC(2026, 10, 23),
  };
  return {
    report: buildReport(run, () => 2),
    coverage: { moduleCalls: 3, notInstalled: 1, notRead: 0 },
    rules: [
      law("expiry-missing", "high", "expiry"),
      law("expiry-too-far", "medium", "expiry"),
      law("exposure-variable", "medium", "exposure"),
      law("rotation-missing", "high", "rotation"),
    ],
    sources,
    excerpt: excerptOf(sources, nothingKnown),
    paint: paintNothing,
    showUndecided: true,
    quiet: false,
    verbose: false,
    failOn: "medium",
    ...more,
  };
}
