import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { POLICY_FILES } from "./find-policy.ts";
import { type Io } from "./io.ts";
import { type Options } from "./options.ts";
import { UsageError } from "./usage-error.ts";

const TEXT = `# yaml-language-server: $schema=./node_modules/keylint/docs/schema/keylint.json
# The policy for every key that this repository would create. \`keylint print-config\` shows all values and who says them.
version: 1

# default, strict, cis, pci-dss-4.0.1, nist-800-63b or soc2
preset: default

# Findings of this severity and above fail the build: critical, high, medium, low, info, none
failOn: medium

# The longest time between two applies: so much later than due can a replacement happen.
applyEvery: 7d

# The longest life, and the longest time between two replacements, by kind or by resource type.
# lifetime:
#   client-secret: 180d
#   "gitlab_*": 90d
# rotation:
#   access-key: 90d

# A rule is off, on, or has another severity.
# rules:
#   scope-direct-attachment: on
#   continuity-orphan: off

# Whom trusts may let in, and what nobody is given, however narrowly.
# grants:
#   trusted: { accounts: ["111122223333"], organizations: [o-a1b2c3d4e5] }
#   forbidden: { actions: ["iam:CreateUser"], roles: [roles/owner, Owner] }
#   wildcards: ["logs:*"]

# Other demands where something holds.
# overrides:
#   - environments: [prod]
#     lifetime: { token: 30d }

# Findings that are accepted: why, and until when.
# exceptions:
#   - rule: rotation-missing
#     address: module.legacy.aws_iam_access_key.*
#     reason: replaced by hand every quarter, see the runbook
#     until: 2027-03-31

# Root modules that are applied with other values in each environment.
# roots:
#   - path: "stacks/*"
#     environments:
#       prod: { workspace: prod, varFiles: [envs/prod.tfvars] }

# Directories that are not scanned.
# ignore: ["vendor/**"]
`;

/** `keylint init`: writes a policy file to start from, where there is none. */
export function init({ positionals }: Options, io: Io): 0 {
  if (positionals.length > 0)
    throw new UsageError("keylint init takes no argument: it writes keylint.yaml in the working directory");
  const [name] = POLICY_FILES as [string];
  try {
    writeFileSync(join(io.cwd, name), TEXT, { flag: "wx" });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    throw new UsageError(
      code === "EEXIST" ? `${name} is there already` : `cannot write ${name}: ${String(code)}`,
    );
  }
  io.stdout.write(`wrote ${name}\n`);
  return 0;
}
