import { BOOL, NUMBER, STRING, type Type, listOf, mapOf } from "../../../core/type.ts";

/**
 * Attributes that only the provider knows, but of which it is known that they are there, and of which type: that a
 * region is a text follows from no argument. By type, then by type of value.
 */
const TYPED: Readonly<
  Record<string, Readonly<Partial<Record<"string" | "number" | "bool" | "strings" | "map", string>>>>
> = {
  "data.aws_billing_service_account": { string: "id arn" },
  "data.aws_caller_identity": { string: "account_id arn id user_id" },
  "data.aws_canonical_user_id": { string: "display_name id" },
  "data.aws_elb_service_account": { string: "arn id" },
  "data.aws_iam_session_context": { string: "arn id issuer_arn issuer_id issuer_name session_name" },
  "data.aws_partition": { string: "dns_suffix id partition reverse_dns_prefix" },
  "data.aws_region": { string: "description endpoint id name region" },
  "data.azuread_client_config": { string: "client_id id object_id tenant_id" },
  "data.azurerm_client_config": { string: "client_id id object_id subscription_id tenant_id" },
  "data.azurerm_subscription": { string: "display_name id subscription_id tenant_id" },
  "data.external": { map: "result" },
  "data.google_client_config": { string: "access_token id project region zone" },
  "data.google_client_openid_userinfo": { string: "email id" },
  "data.google_project": { string: "id name number project_id" },
  "data.http": { string: "body id response_body", number: "status_code", map: "response_headers" },
  null_resource: { string: "id" },
  random_bytes: { string: "base64 hex" },
  random_id: { string: "b64_std b64_url dec hex id" },
  random_integer: { string: "id", number: "result" },
  random_password: { string: "bcrypt_hash id result" },
  random_pet: { string: "id" },
  random_shuffle: { string: "id", strings: "result" },
  random_string: { string: "id result" },
  random_uuid: { string: "id result" },
  terraform_data: { string: "id" },
  time_offset: { string: "id rfc3339", number: "day hour minute month second unix year" },
  time_rotating: { string: "id rfc3339 rotation_rfc3339", number: "day hour minute month second unix year" },
  time_static: { string: "id rfc3339", number: "day hour minute month second unix year" },
  tls_cert_request: { string: "cert_request_pem id key_algorithm" },
  tls_locally_signed_cert: {
    string: "ca_key_algorithm cert_pem id key_algorithm validity_end_time validity_start_time",
    bool: "ready_for_renewal",
  },
  tls_private_key: {
    string:
      "id private_key_openssh private_key_pem private_key_pem_pkcs8 public_key_fingerprint_md5 public_key_fingerprint_sha256 public_key_openssh public_key_pem",
  },
  tls_self_signed_cert: {
    string: "cert_pem id key_algorithm validity_end_time validity_start_time",
    bool: "ready_for_renewal",
  },
};

const TYPES: Readonly<Record<string, Type>> = {
  string: STRING,
  number: NUMBER,
  bool: BOOL,
  strings: listOf(STRING),
  map: mapOf(STRING),
};

/** The type of an attribute that the provider alone sets; undefined where that is not told here. */
export function typeOfAttribute(type: string, attribute: string): Type | undefined {
  const typed = Object.hasOwn(TYPED, type) ? TYPED[type]! : {};
  for (const [kind, names] of Object.entries(typed))
    if (names.split(" ").includes(attribute)) return TYPES[kind];
  return undefined;
}
