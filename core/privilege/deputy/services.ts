import { LONGEST_NAME } from "../longest-name.ts";

/**
 * Services of AWS that act for whoever configured them, in whatever account, and that say on whose behalf (`aws:SourceArn`,
 * `aws:SourceAccount`) where they call one of these services. By the guides of each ("cross-service confused deputy
 * prevention"), read 2026-11-25. Not here is what cannot say it: EventBridge to SNS takes no conditions at all.
 */
const CALLS: Readonly<Record<string, readonly string[]>> = {
  s3: ["s3", "sns", "sqs"],
  "logging.s3": ["s3"],
  "storage-lens.s3": ["s3"],
  "delivery.logs": ["s3"],
  cloudtrail: ["s3", "sns", "kms"],
  config: ["s3", "sns"],
  sns: ["sqs"],
  events: ["sqs"],
  cloudwatch: ["sns"],
  budgets: ["sns"],
  costalerts: ["sns"],
  "events.rds": ["sns"],
  ses: ["s3", "sns", "kms"],
  cloudfront: ["s3", "kms"],
  guardduty: ["s3", "kms"],
  macie: ["s3", "kms"],
  inspector2: ["s3", "kms"],
  logs: ["kms"],
  ssm: ["s3"],
  redshift: ["s3"],
  billingreports: ["s3"],
  "bcm-data-exports": ["s3"],
  serverlessrepo: ["s3"],
};

/** Every service says to Lambda on whose behalf it invokes a function. */
const TO_ALL: ReadonlySet<string> = new Set(["lambda"]);

/** Does the service say, where it calls the other, on whose behalf it does? */
export const saysForWhom = (principal: string, called: string): boolean => {
  const name = principal.length <= LONGEST_NAME ? nameOf(principal) : undefined;
  if (name === undefined) return false;
  return TO_ALL.has(called) || (Object.hasOwn(CALLS, name) && CALLS[name]!.includes(called));
};

/** Is there a service that calls it on behalf of others? */
export const isCalledByDeputies = (called: string): boolean =>
  TO_ALL.has(called) || Object.values(CALLS).some((each) => each.includes(called));

/** `logs` of `logs.eu-central-1.amazonaws.com` */
function nameOf(principal: string): string | undefined {
  const [, name] =
    /^([\w.-]+?)(?:\.(?:[a-z]{2}(?:-[a-z]+)+-\d|…))?\.amazonaws\.com(?:\.cn)?$/.exec(principal) ?? [];
  return name;
}
