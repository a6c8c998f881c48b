import { type Hostile } from "./cases.ts";

const lines = (n: number, line: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => line(i)).join("\n");

/** Nothing here is malicious, but for its size: time and memory grow with it, and no faster. */
export const SIZES: Readonly<Record<string, Hostile>> = {
  "a line of 1 MB": { files: { "main.tf": `locals {\n  a = "${"x".repeat(1_000_000)}"\n}\n` } },
  "a line of 1 MB, a list": { files: { "main.tf": `locals {\n  a = [${"1,".repeat(500_000)}]\n}\n` } },
  "a line of 1 MB, a call": {
    files: {
      "main.tf": `locals {\n  a = concat(${"[],".repeat(300_000)}[])\n}\nresource "aws_iam_access_key" "k" {\n  user = join("", local.a)\n}\n`,
    },
  },
  "a name of 1 MB": {
    files: { "main.tf": `resource "aws_iam_access_key" "${"x".repeat(1_000_000)}" {\n  user = "x"\n}\n` },
  },
  "an attribute name of 1 MB": { files: { "main.tf": `locals {\n  ${"x".repeat(1_000_000)} = 1\n}\n` } },
  "a line of 1 MB in error": { files: { "main.tf": `locals {\n  a = ${"x ".repeat(500_000)}\n}\n` } },
  "a word of 1 MB in error": { files: { "main.tf": `locals {\n  a = ${"x".repeat(1_000_000)} y\n}\n` } },
  "blanks of 1 MB": { files: { "main.tf": `locals {\n  a = ${" ".repeat(1_000_000)}\n}\n` } },
  "line ends, a million": { files: { "main.tf": `${"\n".repeat(1_000_000)}locals {\n` } },
  "100,000 attributes": {
    files: {
      "main.tf": `resource "aws_iam_access_key" "k" {\n${lines(100_000, (i) => `  a${i} = "x"`)}\n}\n`,
    },
  },
  "100,000 blocks in one": {
    files: {
      "main.tf": `resource "aws_iam_access_key" "k" {\n${lines(100_000, (i) => `  a {\n    b = ${i}\n  }`)}\n}\n`,
    },
  },
  "5,000 resources in one file": {
    files: {
      "main.tf": lines(5_000, (i) => `resource "aws_iam_access_key" "k${i}" {\n  user = "u${i}"\n}`),
    },
  },
  "10,000 resources of a type that is not known": {
    files: { "main.tf": lines(10_000, (i) => `resource "acme_x" "k${i}" {\n  user = "u${i}"\n}`) },
  },
  "10,000 duplicates": {
    files: { "main.tf": lines(10_000, () => `resource "aws_iam_access_key" "k" {\n  user = "u"\n}`) },
  },
  "10,000 duplicate attributes": { files: { "main.tf": `locals {\n${lines(10_000, () => "  a = 1")}\n}` } },
  "10,000 locals blocks": { files: { "main.tf": lines(10_000, () => "locals {\n  a = 1\n}") } },
  "2,000 comments that waive": {
    files: {
      "main.tf": lines(
        2_000,
        (i) =>
          `# keylint:ignore expiry-missing until=2027-01-01 reason="x"\nresource "aws_iam_access_key" "k${i}" {\n  user = "u"\n}`,
      ),
    },
  },
  "3,000 module calls": {
    files: {
      "main.tf": lines(3_000, (i) => `module "m${i}" {\n  source = "./m"\n}`),
      "m/main.tf": 'resource "aws_iam_access_key" "k" {\n  user = "x"\n}\n',
    },
  },
  "10,000 missing modules": {
    files: { "main.tf": lines(10_000, (i) => `module "m${i}" {\n  source = "acme/m${i}/aws"\n}`) },
  },
  "5,000 undeclared references": {
    files: {
      "main.tf": lines(
        5_000,
        (i) => `resource "aws_iam_access_key" "k${i}" {\n  user = aws_iam_user.u${i}.name\n}`,
      ),
    },
  },
  "JSON of 5,000 resources": {
    files: {
      "main.tf.json": JSON.stringify({
        resource: {
          aws_iam_access_key: Object.fromEntries(
            Array.from({ length: 5_000 }, (_, i) => [`k${i}`, { user: `u${i}` }]),
          ),
        },
      }),
    },
  },
  "JSON of 20,000 duplicates": {
    files: { "main.tf.json": `{"locals":{${Array.from({ length: 20_000 }, () => '"a":1').join(",")}}}` },
  },
  "heredoc of 1 MB": {
    files: { "main.tf": `locals {\n  a = <<EOT\n${lines(100_000, (i) => `line \${i${i}}`)}\nEOT\n}\n` },
  },
  "heredoc flush of 1 MB": {
    files: {
      "main.tf": `locals {\n  a = <<-EOT\n${lines(100_000, (i) => `    line \${i${i}} %{ if x }y%{ endif }`)}\n  EOT\n}\n`,
    },
  },
  "many heredocs": {
    files: { "main.tf": `locals {\n${lines(20_000, (i) => `  a${i} = <<-EOT\n    x\n  EOT`)}\n}\n` },
  },
  "escapes of 1 MB": { files: { "main.tf": `locals {\n  a = "${"\\u00e9\\n".repeat(125_000)}"\n}\n` } },
  "combining marks of 1 MB": { files: { "main.tf": `locals {\n  a = "e${"\u0301".repeat(500_000)}"\n}\n` } },
  "a policy of 3,000 statements": {
    files: {
      "main.tf": `resource "aws_iam_policy" "p" {\n  policy = jsonencode({ Version = "2012-10-17", Statement = [${lines(3_000, (i) => `{ Effect = "Allow", Action = "s3:Get*", Resource = "arn:aws:s3:::b${i}/*" },`)}] })\n}\n`,
    },
  },
  "a policy of 3,000 wildcards": {
    files: {
      "main.tf": `resource "aws_iam_policy" "p" {\n  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = [${lines(3_000, (i) => `"*:*${i}*?*",`)}], Resource = "*" }] })\n}\n`,
    },
  },
  "an action with many wildcards": {
    files: {
      "main.tf": `resource "aws_iam_policy" "p" {\n  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = ["s3:${"*a".repeat(2000)}b"], Resource = "*" }] })\n}\n`,
    },
  },
  "tfvars of 1 MB": {
    files: {
      "main.tf": 'variable "x" {}\nresource "aws_iam_access_key" "k" {\n  user = var.x\n}\n',
      "terraform.tfvars": `x = "${"x".repeat(1_000_000)}"\n`,
    },
  },
  "tfvars nested": {
    files: { "main.tf": 'variable "x" {}\n', "terraform.tfvars": `x = ${"[".repeat(100000)}\n` },
  },
  "type nested": {
    files: {
      "main.tf": `variable "x" {\n  type = ${"list(".repeat(400)}string${")".repeat(400)}\n  default = []\n}\n`,
    },
  },
  "object type of 50,000 attributes": {
    files: {
      "main.tf": `variable "x" {\n  type = object({${lines(50_000, (i) => `a${i} = optional(string, "x")`)}})\n  default = {}\n}\nresource "aws_iam_access_key" "k" {\n  user = var.x.a5\n}\n`,
    },
  },
  cron: {
    files: {
      "main.tf": `resource "aws_secretsmanager_secret_rotation" "r" {\n  secret_id = "x"\n  rotation_rules {\n    schedule_expression = "cron(${"0,".repeat(100000)}0 0 1 * ? *)"\n  }\n}\n`,
    },
  },
  period: {
    files: {
      "main.tf": `resource "time_rotating" "r" {\n  rotation_days = 1e300\n}\nresource "azuread_application_password" "p" {\n  application_id = "x"\n  end_date = timeadd("2026-01-01T00:00:00Z", "${"9".repeat(1000)}h")\n  end_date_relative = "${"1h".repeat(100000)}"\n}\n`,
    },
  },
  "git attributes": {
    files: {
      "main.tf": "locals {}",
      ".gitignore": lines(20_000, (i) => `**/a${i}*b**/*c`),
      ".git/HEAD": "x",
    },
  },
};
