import { type Entries, isNot, isOneOf, isOneOfOrUnset, isUnset } from "../entry.ts";
import { type SettingFacts } from "../setting.ts";
import { atLeast, settingsOf } from "./settings.ts";

const sha1 = (path: string, ...weak: readonly string[]): SettingFacts => ({
  law: "custody-weak-key",
  path,
  good: [isNot(path, ...weak)],
  wrong: "signs with SHA-1",
  set: `${path} to one with SHA-256`,
});

const rsaBits = (path: string, type: string): SettingFacts => ({
  law: "custody-weak-key",
  path,
  when: [isOneOfOrUnset(type, "rsa", "RSA")],
  good: [isOneOfOrUnset(path, 0), atLeast(path, 2048)],
  wrong: "has an RSA key of less than 2048 bits",
  set: `${path} = 2048 or more`,
});

const switchOff = (path: string, wrong: string, lower?: "always"): SettingFacts => ({
  law: "custody-unprotected-store",
  path,
  good: [isOneOfOrUnset(path, false)],
  wrong,
  set: `${path} = false`,
  ...(lower && { lower }),
});

const passwordLength = (path: string, least: number, isDefaultGood: boolean): SettingFacts => ({
  law: "custody-password-policy",
  path,
  good: [...(isDefaultGood ? [isUnset(path)] : []), atLeast(path, least)],
  wrong: `accepts passwords of less than ${least} characters`,
  set: `${path} = ${least} or more`,
});

/** Settings of keys that terraform itself makes. */
export const tlsSettings: Entries = settingsOf({
  tls_private_key: [
    { ...rsaBits("rsa_bits", "algorithm"), when: [isOneOf("algorithm", "RSA")] },
    {
      law: "custody-weak-key",
      path: "ecdsa_curve",
      when: [isOneOf("algorithm", "ECDSA")],
      good: [isOneOf("ecdsa_curve", "P256", "P384", "P521")],
      wrong: "has a key on P-224, which gives 112 bits of strength and which most clients refuse",
      set: 'ecdsa_curve = "P256" or stronger',
      lower: "always",
    },
  ],
});

export const randomSettings: Entries = settingsOf({
  random_password: [
    {
      law: "custody-weak-key",
      path: "length",
      ofSecret: true,
      good: [atLeast("length", 12)],
      wrong: "has less than 12 characters, though no person has to type it",
      set: "length = 24",
    },
  ],
});

export const vaultSettings: Entries = settingsOf({
  vault_transit_secret_backend_key: [
    switchOff("exportable", "lets the key itself be read out of Vault, for good"),
    switchOff("allow_plaintext_backup", "lets the key be written out in the clear, for good"),
    switchOff("deletion_allowed", "lets the key be deleted, and all that it encrypts with it", "always"),
  ],
  vault_pki_secret_backend_role: [rsaBits("key_bits", "key_type")],
  vault_pki_secret_backend_root_cert: [rsaBits("key_bits", "key_type")],
  vault_pki_secret_backend_intermediate_cert_request: [rsaBits("key_bits", "key_type")],
});

/** Policies of Alibaba Cloud itself, by whoever they are attached to. */
const administrator: SettingFacts = {
  law: "scope-admin",
  path: "policy_name",
  when: [isNot("policy_type", "Custom")],
  good: [isNot("policy_name", "AdministratorAccess")],
  wrong: "attaches AdministratorAccess, so that its holder may do everything",
  set: "policy_name to a policy that allows what is needed",
};

const ossAcl: readonly SettingFacts[] = [
  {
    law: "scope-public-trust",
    path: "acl",
    good: [isNot("acl", "public-read-write")],
    wrong: "lets anybody write to the bucket",
    set: 'acl = "private"',
  },
  {
    law: "scope-public-trust",
    path: "acl",
    good: [isNot("acl", "public-read")],
    wrong: "lets anybody read what is in the bucket",
    set: 'acl = "private"',
    lower: "always",
  },
];

const deletionWindow = (path: string): SettingFacts => ({
  law: "custody-unprotected-store",
  path,
  good: [isUnset(path), atLeast(path, 14)],
  wrong: "can be destroyed within so few days that a deletion by mistake is easily noticed too late",
  set: `${path} = 30`,
  lower: "always",
});

export const alicloudSettings: Entries = settingsOf({
  alicloud_ram_user_policy_attachment: [administrator],
  alicloud_ram_group_policy_attachment: [{ ...administrator, lower: "always" }],
  alicloud_ram_role_policy_attachment: [administrator],
  alicloud_oss_bucket: ossAcl,
  alicloud_oss_bucket_acl: ossAcl,
  alicloud_kms_key: [deletionWindow("pending_window_in_days"), deletionWindow("deletion_window_in_days")],
  alicloud_kms_secret: [
    switchOff("force_delete_without_recovery", "is gone at once and for good when it is deleted"),
  ],
  alicloud_ram_account_password_policy: [passwordLength("minimum_password_length", 14, false)],
});

export const ociSettings: Entries = settingsOf({
  oci_core_instance: [
    {
      law: "scope-confused-deputy",
      path: "instance_options.are_legacy_imds_endpoints_disabled",
      good: [isNot("instance_options.are_legacy_imds_endpoints_disabled", false)],
      wrong: "gives the keys of the machine to whoever makes a program on it fetch an address",
      set: "are_legacy_imds_endpoints_disabled = true",
    },
  ],
  oci_identity_authentication_policy: [passwordLength("password_policy.minimum_password_length", 14, false)],
  oci_identity_domains_password_policy: [
    { ...passwordLength("min_length", 8, false), when: [isOneOf("password_strength", "Custom")] },
  ],
});

export const snowflakeSettings: Entries = settingsOf({
  snowflake_password_policy: [passwordLength("min_length", 8, true)],
});

export const huaweicloudSettings: Entries = settingsOf({
  huaweicloud_identity_password_policy: [passwordLength("minimum_password_length", 8, true)],
});

export const oktaSettings: Entries = settingsOf({
  okta_policy_password: [passwordLength("password_min_length", 8, true)],
  okta_policy_password_default: [passwordLength("password_min_length", 8, true)],
  okta_app_saml: [sha1("signature_algorithm", "RSA_SHA1"), sha1("digest_algorithm", "SHA1")],
});

export const keycloakSettings: Entries = settingsOf({
  keycloak_saml_client: [sha1("signature_algorithm", "RSA_SHA1", "DSA_SHA1")],
});

/** Accounts that every pod of a namespace has which names none. */
const mounted: SettingFacts = {
  law: "scope-broad-token",
  path: "automount_service_account_token",
  good: [isNot("automount_service_account_token", true)],
  wrong: "hands a token of the default account to every pod that names no other",
  set: "automount_service_account_token = false, and give pods that call the cluster an account of their own",
  lower: "always",
};
const boundToDefault: SettingFacts = {
  law: "scope-broad-token",
  each: "subject",
  path: "name",
  when: [isOneOf("kind", "ServiceAccount")],
  good: [isNot("name", "default")],
  wrong: "gives the role to the default account, and so to every pod of the namespace that names no other",
  set: "name to a service account of its own",
  lower: "always",
};

export const kubernetesSettings: Entries = settingsOf({
  kubernetes_default_service_account: [mounted],
  kubernetes_default_service_account_v1: [mounted],
  kubernetes_service_account: [{ ...mounted, when: [isOneOf("metadata.name", "default")] }],
  kubernetes_service_account_v1: [{ ...mounted, when: [isOneOf("metadata.name", "default")] }],
  kubernetes_role_binding: [boundToDefault],
  kubernetes_role_binding_v1: [boundToDefault],
  kubernetes_cluster_role_binding: [boundToDefault],
  kubernetes_cluster_role_binding_v1: [boundToDefault],
});

/** A role that holds for all services at once. Whether a person or an account has it, is not told apart. */
const primitives: readonly SettingFacts[] = [
  {
    law: "scope-admin",
    path: "role",
    good: [isNot("role", "admin")],
    wrong: "gives a role by which its holder may do everything, and give any role",
    set: "role to one of the service that is used",
    lower: "always",
  },
];

export const yandexSettings: Entries = settingsOf(
  Object.fromEntries(
    ["resourcemanager_folder", "resourcemanager_cloud", "organizationmanager_organization"]
      .flatMap((name) => [`yandex_${name}_iam_member`, `yandex_${name}_iam_binding`])
      .map((type) => [type, primitives]),
  ),
);
