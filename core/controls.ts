/** Who asks for what. The clauses are in our own words; the ids are the standards'. */
const STANDARDS: Readonly<Record<string, string>> = {
  "aws-fsbp": "AWS Foundational Security Best Practices",
  "cis-aws-3.0": "CIS AWS Foundations Benchmark 3.0",
  "cis-azure-3.0": "CIS Microsoft Azure Foundations Benchmark 3.0",
  "cis-gcp-4.0": "CIS Google Cloud Platform Foundation Benchmark 4.0",
  "nist-800-53-r5": "NIST SP 800-53 revision 5",
  "nist-800-57-1-r5": "NIST SP 800-57 part 1 revision 5",
  "pci-dss-4.0.1": "PCI DSS 4.0.1",
  "cabf-sc-081v3": "CA/Browser Forum ballot SC-081v3",
};

const CLAUSES: Readonly<Record<string, string>> = {
  "aws-fsbp:ACM.1": "certificates are renewed well before they expire",
  "aws-fsbp:ACM.2": "RSA keys of certificates have at least 2048 bits",
  "aws-fsbp:AppSync.5": "GraphQL APIs do not authenticate by API keys",
  "aws-fsbp:CodeBuild.2": "environment variables of build projects hold no credentials",
  "aws-fsbp:ECS.8": "environment variables of containers hold no secrets",
  "aws-fsbp:IAM.1": "no policy grants every action on every resource",
  "aws-fsbp:IAM.2": "no policy is attached straight to a user",
  "aws-fsbp:IAM.3": "access keys are rotated within 90 days",
  "aws-fsbp:IAM.4": "the root user has no access key",
  "aws-fsbp:IAM.21": "no customer managed policy grants every action of a service",
  "aws-fsbp:IAM.26": "expired certificates are removed from IAM",
  "aws-fsbp:KMS.1": "no customer managed policy grants decryption with every key",
  "aws-fsbp:KMS.2": "no inline policy of a principal grants decryption with every key",
  "aws-fsbp:KMS.4": "rotation of KMS keys is on",
  "aws-fsbp:SecretsManager.1": "secrets are rotated automatically",
  "aws-fsbp:SecretsManager.2": "the rotation of secrets succeeds on its schedule",
  "aws-fsbp:SecretsManager.3": "secrets that nobody uses are removed",
  "aws-fsbp:SecretsManager.4": "secrets are rotated at least every 90 days",
  "cis-aws-3.0:1.4": "the root user has no access key",
  "cis-aws-3.0:1.8": "passwords of IAM users have at least 14 characters",
  "cis-aws-3.0:1.9": "passwords of IAM users are not used again",
  "cis-aws-3.0:1.10": "people who log in with a password do so with MFA",
  "cis-aws-3.0:1.13": "a user has at most one active access key",
  "cis-aws-3.0:1.14": "access keys are rotated every 90 days or less",
  "cis-aws-3.0:1.15": "users have permissions by their groups only",
  "cis-aws-3.0:1.16": "no policy grants every action on every resource",
  "cis-aws-3.0:1.19": "expired certificates are removed",
  "cis-aws-3.0:3.6": "symmetric KMS keys of the customer are rotated",
  "cis-azure-3.0:3.3.1": "keys in vaults with role-based access have an expiry date",
  "cis-azure-3.0:3.3.2": "keys in vaults with access policies have an expiry date",
  "cis-azure-3.0:3.3.3": "secrets in vaults with role-based access have an expiry date",
  "cis-azure-3.0:3.3.4": "secrets in vaults with access policies have an expiry date",
  "cis-azure-3.0:3.3.5": "vaults can be recovered: soft delete and purge protection are on",
  "cis-azure-3.0:3.3.8": "keys in vaults are rotated automatically",
  "cis-azure-3.0:4.3": "the keys of storage accounts carry a reminder to rotate them",
  "cis-azure-3.0:4.4": "the keys of storage accounts are regenerated periodically",
  "cis-azure-3.0:4.5": "shared access signatures expire within an hour",
  "cis-gcp-4.0:1.1": "people log in with accounts of the organisation",
  "cis-gcp-4.0:1.4": "service accounts have only keys that Google manages",
  "cis-gcp-4.0:1.5": "service accounts have no administrative role",
  "cis-gcp-4.0:1.6": "nobody may act as every service account of a project",
  "cis-gcp-4.0:1.7": "keys of service accounts are rotated every 90 days or less",
  "cis-gcp-4.0:1.10": "KMS keys are rotated within 90 days",
  "cis-gcp-4.0:1.12": "API keys exist only for services that are in use",
  "cis-gcp-4.0:1.13": "API keys are restricted to hosts or applications",
  "cis-gcp-4.0:1.14": "API keys are restricted to the APIs that are needed",
  "cis-gcp-4.0:1.15": "API keys are rotated every 90 days",
  "cis-gcp-4.0:1.17": "environment variables of functions hold no secrets",
  "cis-gcp-4.0:3.4": "the keys that sign keys of DNS zones do not use RSASHA1",
  "nist-800-53-r5:AC-3": "access is enforced as it was approved",
  "nist-800-53-r5:AC-6": "least privilege: only what the task needs is granted",
  "nist-800-53-r5:IA-5(1)": "rules for passwords are set and enforced",
  "nist-800-53-r5:IA-5(7)": "no unencrypted static authenticators are embedded in applications or code",
  "nist-800-53-r5:SC-12": "cryptographic keys are established and managed",
  "nist-800-53-r5:SC-28": "information at rest is protected",
  "nist-800-57-1-r5:5.3": "every kind of key has a cryptoperiod: one to three years for most",
  "pci-dss-4.0.1:3.7.4": "keys are changed at the end of their cryptoperiod",
  "pci-dss-4.0.1:7.2.2": "access is granted by job function and least privilege",
  "pci-dss-4.0.1:7.2.5": "accounts of applications and systems have the least privileges that they need",
  "pci-dss-4.0.1:8.3.9":
    "where a password is all that a user proves who they are with, it is changed every 90 days",
  "pci-dss-4.0.1:8.6.2":
    "passwords of applications and systems are not written in scripts, configuration or source code",
  "pci-dss-4.0.1:8.6.3":
    "passwords of applications and systems are changed as often as a risk analysis says, and on suspicion; no number of days is given",
  "cabf-sc-081v3:6.3.2":
    "public TLS certificates live at most 200 days from 2026-03-15, 100 from 2027-03-15, 47 from 2029-03-15",
};

/** A clause that rules refer to. */
export interface Control {
  /** `CIS AWS Foundations Benchmark 3.0` */
  readonly standard: string;
  /** `1.14` */
  readonly clause: string;
  /** What it asks for. */
  readonly asks: string;
}

/** @param id `cis-aws-3.0:1.14`. Undefined where it is not known. */
export function controlOf(id: string): Control | undefined {
  const colon = id.indexOf(":");
  const standard = STANDARDS[id.slice(0, colon)];
  const asks = CLAUSES[id];
  if (standard === undefined || asks === undefined) return undefined;
  return { standard, clause: id.slice(colon + 1), asks };
}

/** `CIS AWS Foundations Benchmark 3.0, 1.14: access keys are rotated every 90 days or less`; the id where it is not known. */
export function describeControl(id: string): string {
  const control = controlOf(id);
  return control ? `${control.standard}, ${control.clause}: ${control.asks}` : id;
}

/** All that are known. */
export const CONTROLS: readonly Control[] = Object.keys(CLAUSES).map((id) => controlOf(id)!);
