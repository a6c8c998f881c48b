/** An action that hands out secrets, or what opens them. */
export interface SecretAction {
  readonly action: string;
  /** Of what kind of resource, where it is allowed on several. */
  readonly on?: string;
  /** What its holder does where it reaches everything, to complete "lets its holder". */
  readonly does: string;
  /** What it hands out is configuration as often as it is a secret. */
  readonly isMixed?: true;
}

const readSecrets = "read every secret";
const readParameters = "read every parameter";
const decrypt = "decrypt with every key";
const makeCredentials = "make credentials of any user";

export const SECRET_ACTIONS: readonly SecretAction[] = [
  { action: "secretsmanager:GetSecretValue", does: readSecrets },
  { action: "kms:Decrypt", does: decrypt },
  { action: "kms:ReEncryptFrom", does: decrypt },
  { action: "ssm:GetParameter", does: readParameters, isMixed: true },
  { action: "ssm:GetParameters", does: readParameters, isMixed: true },
  { action: "ssm:GetParametersByPath", does: readParameters, isMixed: true },
  { action: "ssm:GetParameterHistory", does: readParameters, isMixed: true },
  { action: "acm:ExportCertificate", does: "take the private key of every certificate" },
  { action: "iam:CreateServiceSpecificCredential", does: makeCredentials },
  { action: "iam:ResetServiceSpecificCredential", does: makeCredentials },
];
