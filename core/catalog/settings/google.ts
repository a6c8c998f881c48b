import { type Entries, isNot, isOneOfOrUnset, isUnset } from "../entry.ts";
import { type SettingFacts } from "../setting.ts";
import { settingsOf } from "./settings.ts";

const osLogin: SettingFacts = {
  law: "existence-local-auth",
  path: "metadata.enable-oslogin",
  good: [isNot("metadata.enable-oslogin", "false", "FALSE", "False")],
  wrong: "lets SSH keys in that stand in metadata, whoever they belong to",
  set: 'enable-oslogin = "TRUE"',
};

/** Settings of Google Cloud resources; arguments and defaults by the provider's pages. */
export const googleSettings: Entries = settingsOf({
  google_container_cluster: [
    {
      law: "existence-local-auth",
      path: "master_auth.client_certificate_config.issue_client_certificate",
      good: [isOneOfOrUnset("master_auth.client_certificate_config.issue_client_certificate", false)],
      wrong: "issues a client certificate that nobody can revoke",
      set: "issue_client_certificate = false",
    },
    {
      law: "existence-local-auth",
      path: "master_auth.password",
      good: [isUnset("master_auth.password"), isOneOfOrUnset("master_auth.password", "")],
      wrong: "lets everybody in who has the password of the cluster",
      set: "no user name and no password in master_auth",
    },
  ],
  google_compute_instance: [osLogin],
  google_compute_instance_template: [osLogin],
  google_compute_project_metadata: [osLogin],
  google_service_account_key: [
    {
      law: "custody-weak-key",
      path: "key_algorithm",
      good: [isNot("key_algorithm", "KEY_ALG_RSA_1024")],
      wrong: "has an RSA key of less than 2048 bits",
      set: 'key_algorithm = "KEY_ALG_RSA_2048"',
    },
  ],
  google_dns_managed_zone: [
    {
      law: "custody-weak-key",
      each: "dnssec_config.default_key_specs",
      path: "algorithm",
      good: [isNot("algorithm", "rsasha1")],
      wrong: "signs with SHA-1",
      set: 'algorithm = "rsasha256" or "ecdsap256sha256"',
    },
  ],
});
