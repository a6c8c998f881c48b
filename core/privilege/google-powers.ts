import { type RoleGrant } from "./role-grant.ts";

type Weight = Pick<RoleGrant, "power" | "may" | "isLesser">;

const ALL = "do everything";
const MORE = "give itself and others any role";
const ACT = "act as every service account, and so with all of their roles";
const READ = "read every secret";
const DECRYPT = "decrypt with every key";

/** Predefined roles of Google Cloud that weigh where they are given broadly. */
const ROLES: Readonly<Record<string, Weight>> = {
  "roles/owner": { power: "admin", may: ALL },
  "roles/editor": {
    power: "admin",
    may: "change nearly everything, and act as every service account",
    isLesser: true,
  },
  "roles/admin": { power: "admin", may: ALL },
  "roles/writer": { power: "admin", may: "change nearly everything", isLesser: true },
  "roles/resourcemanager.organizationAdmin": { power: "escalation", may: MORE },
  "roles/resourcemanager.folderAdmin": { power: "escalation", may: MORE },
  "roles/resourcemanager.projectIamAdmin": { power: "escalation", may: MORE },
  "roles/resourcemanager.folderIamAdmin": { power: "escalation", may: MORE },
  "roles/iam.securityAdmin": { power: "escalation", may: MORE },
  "roles/iam.organizationRoleAdmin": { power: "escalation", may: "add any permission to roles that it has" },
  "roles/iam.roleAdmin": { power: "escalation", may: "add any permission to roles that it has" },
  "roles/iam.serviceAccountTokenCreator": { power: "escalation", may: ACT },
  // It has iam.serviceAccounts.getAccessToken, whoever its holder is.
  "roles/iam.workloadIdentityUser": { power: "escalation", may: ACT },
  "roles/iam.serviceAccountUser": { power: "escalation", may: "run programs as every service account" },
  "roles/iam.serviceAccountKeyAdmin": { power: "escalation", may: "make keys for every service account" },
  "roles/iam.serviceAccountAdmin": { power: "escalation", may: "let itself act as every service account" },
  "roles/iam.workloadIdentityPoolAdmin": { power: "escalation", may: "let identities from anywhere in" },
  "roles/deploymentmanager.editor": {
    power: "escalation",
    may: "deploy as an account that may change nearly everything",
  },
  "roles/secretmanager.admin": { power: "secrets", may: READ },
  "roles/secretmanager.secretAccessor": { power: "secrets", may: READ },
  "roles/cloudkms.admin": { power: "secrets", may: "let itself use every key" },
  "roles/cloudkms.cryptoKeyDecrypter": { power: "secrets", may: DECRYPT },
  "roles/cloudkms.cryptoKeyEncrypterDecrypter": { power: "secrets", may: DECRYPT },
  "roles/cloudkms.cryptoOperator": { power: "secrets", may: DECRYPT },
};

/** What a role is worth; of other predefined ones those that administer a whole service count. */
export function googleRole(role: string): Weight | undefined {
  if (Object.hasOwn(ROLES, role)) return ROLES[role];
  const service = /^roles\/([a-zA-Z]+)\.(?:admin|\w+Admin)$/.exec(role)?.[1];
  return service && role.endsWith(`${service}.admin`)
    ? { power: "service", may: `do everything with ${service}`, isLesser: true }
    : undefined;
}

/** Permissions by which the holder of a custom role gets at more than the role says. */
const PERMISSIONS: Readonly<Record<string, Weight>> = {
  "resourcemanager.organizations.setIamPolicy": { power: "escalation", may: MORE },
  "resourcemanager.folders.setIamPolicy": { power: "escalation", may: MORE },
  "resourcemanager.projects.setIamPolicy": { power: "escalation", may: MORE },
  "iam.serviceAccounts.setIamPolicy": { power: "escalation", may: "let itself act as service accounts" },
  "iam.serviceAccounts.getAccessToken": { power: "escalation", may: ACT },
  "iam.serviceAccounts.implicitDelegation": { power: "escalation", may: ACT },
  "iam.serviceAccounts.signBlob": { power: "escalation", may: ACT },
  "iam.serviceAccounts.signJwt": { power: "escalation", may: ACT },
  "iam.serviceAccountKeys.create": { power: "escalation", may: "make keys for service accounts" },
  "iam.roles.update": { power: "escalation", may: "add any permission to roles that it has" },
  "orgpolicy.policy.set": { power: "escalation", may: "switch off the rules of the organization" },
  "deploymentmanager.deployments.create": {
    power: "escalation",
    may: "deploy as an account that may change nearly everything",
  },
  "secretmanager.versions.access": { power: "secrets", may: READ },
  "cloudkms.cryptoKeyVersions.useToDecrypt": { power: "secrets", may: DECRYPT },
};

export const permissionPower = (permission: string): Weight | undefined =>
  Object.hasOwn(PERMISSIONS, permission) ? PERMISSIONS[permission] : undefined;
