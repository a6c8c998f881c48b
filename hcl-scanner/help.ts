/** What `keylint --help` prints. */
export const HELP = `keylint reads Terraform and OpenTofu before apply and judges every key they would create:
what it may do, when it dies, and who replaces it.

Usage
  keylint [OPTIONS] [PATH...]                scan directories or .tf files (default: .), plans and states in JSON;
                                             - reads one of those from stdin
  keylint show [OPTIONS] PATH [ADDRESS...]   what definitions evaluate to, unknowns with their reason
  keylint grants [OPTIONS] PATH [ADDRESS...] what each role, user and group may do by all that it is given
  keylint rules [-f json]                    every rule in one table
  keylint explain RULE|TYPE                  why a rule matters and how to pass it; what is known of a type
  keylint print-config [PATH]                the policy that holds there, and who says each value
  keylint init                               write a keylint.yaml to start from

Report
  -f, --format FORMAT      pretty (default), compact, json, sarif; repeatable
  -o, --output FILE        write the format before it to FILE instead of stdout
      --show-undecided     list what could not be judged, and why (pretty, compact)
  -q, --quiet              no warnings, no summary
  -v, --verbose            every warning, every type that the catalog does not know

Judging
  -c, --config FILE        the policy; default: keylint.yaml in the scanned directory or above, within the repository
      --fail-on SEVERITY   exit 1 from this severity on: critical, high, medium (default), low, info, none
      --fail-on-undecided  exit 1 also if anything could not be judged or was not read
      --only RULE          these rules only; repeatable, comma-separated, globs: 'expiry-*'
      --skip RULE          all rules but these
      --environment NAME   what is judged belongs to this environment of the policy; of root modules that have several,
                           this one only
      --changed            of plans only what they make, change or replace
      --now TIME           judge as of this moment (RFC 3339, or a date); default: the clock

Reading
      --root DIR           read nothing outside DIR (default: the repository that holds the path)
      --var NAME=VALUE     a value for a root variable; repeatable, as in terraform
      --var-file FILE      values for root variables; repeatable, as in terraform
      --workspace NAME     the value of terraform.workspace
      --source DIR         the root module or Pulumi project that a document was made of (default: its directory)

  -h, --help               this text
      --version            the version

Exit codes
  0  clean
  1  findings at or above --fail-on
  2  could not do its job: usage, or input that is unreadable or in error; the report is complete all the same

Environment: TF_VAR_name, NO_COLOR, FORCE_COLOR. keylint runs nothing, opens no connection and writes no file
but those that --output names.
`;
