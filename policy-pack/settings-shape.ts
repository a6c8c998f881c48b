import { z } from "zod";
import { KINDS } from "../core/catalog/kinds.ts";
import { SEVERITIES } from "../core/finding.ts";
import { PRESETS } from "../core/presets.ts";
import { parsePeriod, parseWarning } from "../policy-file/period.ts";

const text = z.string().min(1);

const checked = (parse: (text: string) => object | string) =>
  z.string().superRefine((written, context) => {
    const read = parse(written);
    if (typeof read === "string") context.addIssue({ code: "custom", message: read });
  });
const period = checked(parsePeriod);

/**
 * What teams may set in the configuration of the pack: what keylint.yaml says, but flat, for Pulumi merges configuration
 * by top-level key and fills in defaults no deeper.
 */
export const settingsShape = z.strictObject({
  policyFile: text.describe("A keylint.yaml; relative to the policy pack").optional(),
  preset: z
    .enum([...PRESETS.keys()])
    .describe("The demands to start from")
    .optional(),
  failOn: z
    .enum([...SEVERITIES, "none"])
    .describe(
      "Findings from this severity on are mandatory and all others advisory, whatever the levels of the rules",
    )
    .optional(),
  environment: text.describe("How the policy file calls the environment of this stack").optional(),
  requireRotation: z
    .boolean()
    .describe("Credentials that end are to be replaced by themselves, too")
    .optional(),
  applyEvery: period.describe("The longest time between two updates: 12h, 14d").optional(),
  limits: z
    .array(
      z.strictObject({
        about: text.describe(`A kind of credential (${KINDS.join(", ")}) or a glob over Terraform types`),
        lifetime: period.describe("The longest life: 12h, 90d, 1y, unlimited").optional(),
        rotation: period.describe("The longest time between two replacements").optional(),
        warning: checked(parseWarning).describe("An end that is nearer than this is reported").optional(),
      }),
    )
    .describe("Other limits than the preset has")
    .optional(),
  rules: z
    .array(
      z.strictObject({
        rule: text.describe("A rule id, or a glob over ids"),
        level: z.enum(["off", "on", ...SEVERITIES]).describe("Whether it speaks, and how loud"),
      }),
    )
    .describe("Rules that are off, or have another severity")
    .optional(),
  exceptions: z
    .array(
      z.strictObject({
        rule: text.describe("A rule id, or a glob over ids"),
        urn: text.describe("A glob over URNs").optional(),
        name: text.describe("A glob over names of resources").optional(),
        type: text
          .describe("A glob over types: aws:iam/accessKey:AccessKey or aws_iam_access_key")
          .optional(),
        attribute: text.describe("A glob over arguments, in Terraform's words").optional(),
        reason: z.string().describe("Why the finding is acceptable").optional(),
        until: z.string().describe("The last day that it holds: 2027-01-31").optional(),
      }),
    )
    .describe("Findings that somebody waived")
    .optional(),
});

export type Settings = z.infer<typeof settingsShape>;
