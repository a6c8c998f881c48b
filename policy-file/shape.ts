import { z } from "zod";
import { KINDS } from "../core/catalog/kinds.ts";
import { SEVERITIES } from "../core/finding.ts";
import { PRESETS } from "../core/presets.ts";
import { parsePeriod, parseWarning } from "./period.ts";

const checked = (parse: (text: string) => object | string, what: string) =>
  z
    .string()
    .superRefine((text, context) => {
      const read = parse(text);
      if (typeof read === "string") context.addIssue({ code: "custom", message: read });
    })
    .describe(what);

const period = checked(parsePeriod, "A period: 12h, 90d, 2w, 6mo, 1y; or unlimited");
const warning = checked(parseWarning, "A period: 12h, 14d, 2w; 0d for none");
const action = checked(
  (text) =>
    /^(?:\*|[a-z0-9-]+:\S+)$/i.test(text) ? {} : `expected an action such as s3:GetObject, found "${text}"`,
  "An action of AWS, or a wildcard over them",
);
const actions = z.array(action).min(1);
const globs = z.array(z.string().min(1)).min(1);

const demands = (value: typeof period, what: string) =>
  z
    .record(z.string(), value)
    .describe(`${what}, by kind of credential (${KINDS.join(", ")}) or glob over resource types (gitlab_*)`);

const level = z.enum(["off", "on", ...SEVERITIES]);

const thresholds = {
  lifetime: demands(period, "The longest life").optional(),
  rotation: demands(period, "The longest time between two replacements").optional(),
  warning: demands(warning, "An end that is nearer than this is reported").optional(),
  rules: z
    .record(z.string(), level)
    .describe("off, on or a severity, by rule id or glob over ids")
    .optional(),
};

const override = z.strictObject({
  environments: globs.describe("Globs over environments").optional(),
  paths: globs.describe("Globs over directories of modules, relative to the repository").optional(),
  types: globs.describe("Globs over resource types").optional(),
  tags: z.record(z.string(), z.string()).describe("Tags or labels, with globs over their values").optional(),
  ...thresholds,
});

const exception = z.strictObject({
  rule: z.string().min(1).describe("A rule id, or a glob over ids"),
  address: z.string().min(1).describe("Glob over addresses or URNs").optional(),
  type: z.string().min(1).describe("Glob over resource types").optional(),
  path: z.string().min(1).describe("Glob over directories of modules").optional(),
  attribute: z.string().min(1).describe("Glob over attributes").optional(),
  reason: z.string().describe("Why the finding is acceptable").optional(),
  until: z.string().describe("The last day that it holds: 2027-01-31").optional(),
});

const environment = z.strictObject({
  workspace: z.string().min(1).describe("The value of terraform.workspace").optional(),
  varFiles: z.array(z.string().min(1)).describe("Files of values, relative to the root module").optional(),
});

const grants = z
  .strictObject({
    trusted: z
      .strictObject({
        accounts: globs.describe("Globs over AWS accounts that may be let in; no other").optional(),
        organizations: globs.describe("Globs over AWS organizations that may be let in; no other").optional(),
        principals: globs
          .describe(
            "Globs over principals that may be let in: ARNs of AWS, members of Google Cloud; no other",
          )
          .optional(),
        issuers: globs
          .describe(
            "Globs over issuers whose tokens may be trusted: token.actions.githubusercontent.com; no other",
          )
          .optional(),
      })
      .describe("Who may be let in")
      .optional(),
    forbidden: z
      .strictObject({
        actions: actions
          .describe("Actions of AWS that nobody may be given: iam:CreateUser, organizations:*")
          .optional(),
        roles: globs
          .describe("Globs over roles and managed policies that nobody may be given: roles/owner, Owner")
          .optional(),
      })
      .describe("What nobody may be given")
      .optional(),
    wildcards: actions
      .describe("Globs over AWS actions that may be allowed on every resource: logs:*")
      .optional(),
  })
  .describe("Rights, whoever gives them");

/** What keylint.yaml may say. */
export const policyShape = z.strictObject({
  $schema: z.string().optional(),
  version: z.literal(1).describe("The version of this format").optional(),
  preset: z
    .enum([...PRESETS.keys()])
    .describe("The demands to start from")
    .optional(),
  failOn: z
    .enum([...SEVERITIES, "none"])
    .describe("Exit 1 from this severity on")
    .optional(),
  ...thresholds,
  requireRotation: z
    .boolean()
    .describe("Credentials that end are to be replaced by themselves, too")
    .optional(),
  applyEvery: period.describe("The longest time between two applies").optional(),
  secretNames: z
    .strictObject({
      also: globs.describe("Globs over names that are secret, too").optional(),
      never: globs.describe("Globs over names that are not").optional(),
    })
    .optional(),
  grants: grants.optional(),
  overrides: z
    .array(override)
    .describe("Other demands where something holds; later ones beat earlier ones")
    .optional(),
  exceptions: z.array(exception).optional(),
  roots: z
    .array(
      z.strictObject({
        path: z.string().min(1).describe("Glob over root modules"),
        environments: z.record(z.string(), environment),
      }),
    )
    .describe("Environments in which root modules are judged; each is a stack of its own")
    .optional(),
  ignore: globs.describe("Globs over directories that are not scanned").optional(),
});

export type WrittenPolicy = z.infer<typeof policyShape>;
