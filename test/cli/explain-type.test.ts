import assert from "node:assert/strict";
import { run } from "./run.ts";

/** A type, and lines of what is explained of it: title, then the text or its beginning. */
const EXPLAINED: readonly (readonly [type: string, title: string, text: string])[] = [
  ["gitlab_deploy_token", "ends", "expires_at (RFC 3339)"],
  ["gitlab_deploy_token", "if not set", "never ends"],
  ["authentik_token", "never ends if", "expiring is false"],
  ["tfe_scim_token", "if not set", "ends after 365 days"],
  ["harbor_robot_account", "ends", "duration (days, never by -1)"],
  ["tls_self_signed_cert", "is", "certificate-authority if is_ca_certificate is true"],
  ["azurerm_container_registry_token_password", "one each in", "password1; password2"],
  ["aws_kms_key", "replaced by", "the provider, every rotation_period_in_days (days) or 365 days; "],
  [
    "grafana_cloud_access_policy_rotating_token",
    "replaced by",
    "the provider, every expire_after (as 2160h), less early_rotation_window (as 2160h)",
  ],
  ["datadog_service_account_application_key", "made", "created_at (RFC 3339)"],
  ["google_service_account_key", "better", "workload identity federation"],
  ["aws_iam_access_key", "at once", "at most 2"],
  ["cloudflare_workers_script", "takes secrets", "bindings.text (if type is secret_text or secret_key); "],
  ["aws_ssm_parameter", "secret only if", "type is SecureString"],
  ["azurerm_application_insights", "marked, but harmless", "connection_string; instrumentation_key"],
  ["aws_instance", "keeps old values", "user_data, until somebody replaces the instance"],
  ["azurerm_storage_account", "weak settings", "shared_access_key_enabled (existence-local-auth): "],
  [
    "google_dns_managed_zone",
    "weak settings",
    "dnssec_config.default_key_specs.algorithm (custody-weak-key): ",
  ],
  ["google_project_iam_member", "gives rights by", "role to member"],
  ["kubernetes_cluster_role", "gives rights by", "its rules"],
  ["time_rotating", "moves on after", "rotation_days (days); "],
  ["time_static", "passes on", "a change of triggers as one of id, rfc3339"],
  ["okta_policy_password", "passwords end", "password_max_age_days (days, never by 0)"],
  ["random_password", "replaced by", "a change of keepers; replace_triggered_by"],
];

describe("keylint explain TYPE", () => {
  for (const [type, title, text] of EXPLAINED) {
    it(`${type}: ${title}`, async () => {
      const { stdout } = await run(["explain", type]);
      const lines = stdout.split("\n").map((line) => line.trim().replace(/ {2,}/, "\t").split("\t"));
      const said = lines.filter(([first]) => first === title).map(([, second = ""]) => second);
      assert.ok(
        said.some((each) => each.startsWith(text)),
        stdout,
      );
    });
  }

  it("says of what nobody verified that it weighs less, and of settings alone nothing", async () => {
    const unchecked = "by nobody yet";
    assert.ok((await run(["explain", "doppler_rotated_secret_openai"])).stdout.includes(unchecked));
    assert.ok(!(await run(["explain", "aws_cognito_user_pool"])).stdout.includes(unchecked));
  });
});
