import { type RoleGrant } from "./role-grant.ts";

export type Weight = Pick<RoleGrant, "role" | "power" | "may" | "isLesser">;

type Row = readonly [name: string, id: string, power: Weight["power"], may: string, isLesser?: true];

const MORE = "give itself and others any role";

/** Built-in roles of Azure that weigh where they are given broadly. Microsoft's page of built-in roles, 2026-11-25. */
const ROLES: readonly Row[] = [
  ["Owner", "8e3af657-a8ff-443c-a75c-2fe8c4bcb635", "admin", "do everything, and give any role"],
  ["Contributor", "b24988ac-6180-42a0-ab88-20f7382dd24c", "admin", "change everything but roles", true],
  ["User Access Administrator", "18d7d88d-d35e-4fb5-a5c3-7773c20a72d9", "escalation", MORE],
  ["Role Based Access Control Administrator", "f58310d9-a9f6-439a-9e8d-f62e7b41a168", "escalation", MORE],
  [
    "Key Vault Administrator",
    "00482a5a-887f-4fb3-b363-3b7fe8e74483",
    "secrets",
    "read every secret and use every key",
  ],
  [
    "Key Vault Secrets Officer",
    "b86a8fe4-44ce-4948-aee5-eccb2c155cd7",
    "secrets",
    "read and write every secret",
  ],
  ["Key Vault Secrets User", "4633458b-17de-408a-b874-0445c86b69e6", "secrets", "read every secret"],
  [
    "Storage Account Key Operator Service Role",
    "81a9662b-bebf-436f-a333-f67b29880f12",
    "secrets",
    "read the keys of every storage account",
  ],
  [
    "Storage Account Contributor",
    "17d1049b-9a84-46fb-8f53-869881c3d3ab",
    "secrets",
    "read the keys of every storage account",
    true,
  ],
  [
    "Azure Kubernetes Service Cluster Admin Role",
    "0ab0b1a8-8aac-4efd-b8c2-3ee1fb270be8",
    "escalation",
    "administer every cluster",
  ],
  [
    "Azure Kubernetes Service RBAC Cluster Admin",
    "b1ff04bb-8a4e-4dc4-8eb5-8693973ce19b",
    "escalation",
    "administer every cluster",
  ],
];

/** Roles of the directory from which all others can be had. */
const DIRECTORY: readonly Row[] = [
  ["Global Administrator", "62e90394-69f5-4237-9190-012177145e10", "admin", "do everything"],
  ["Privileged Role Administrator", "e8611ab8-c189-46e8-94e1-60213ab1f814", "escalation", MORE],
  [
    "Privileged Authentication Administrator",
    "7be44c8a-adaf-4e2a-84d6-ab2649e08a13",
    "escalation",
    "take over every account",
  ],
  [
    "Application Administrator",
    "9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3",
    "escalation",
    "act as every application",
  ],
  [
    "Cloud Application Administrator",
    "158c047a-c907-4556-b7ef-446551a6b5f7",
    "escalation",
    "act as every application",
  ],
  [
    "Hybrid Identity Administrator",
    "8ac3fc64-6eca-42ea-9e69-59f4c7b60eb2",
    "escalation",
    "take over synchronised accounts",
  ],
];

/** Permissions of Microsoft Graph by which an application takes over the tenant. */
const GRAPH: readonly Row[] = [
  ["RoleManagement.ReadWrite.Directory", "9e3f62cf-ca93-4989-b6ce-bf83c28f9fe8", "escalation", MORE],
  [
    "AppRoleAssignment.ReadWrite.All",
    "06b708a9-e830-4db3-a914-8e69da51d44f",
    "escalation",
    "give itself every permission",
  ],
  [
    "Application.ReadWrite.All",
    "1bfefb4e-e0b5-418b-a88f-73c46d2cc8e9",
    "escalation",
    "act as every application",
  ],
  [
    "Directory.ReadWrite.All",
    "19dbc75e-c2e2-444c-a770-ec69d8559fc7",
    "escalation",
    "change groups that give roles",
    true,
  ],
];

const find = (rows: readonly Row[], text: string): Weight | undefined => {
  const wanted = text.toLowerCase();
  // Ids stand at the end of the longer ids of definitions.
  const row = rows.find(([name, id]) => name.toLowerCase() === wanted || wanted.endsWith(id));
  return row && { role: row[0], power: row[2], may: row[3], ...(row[4] && { isLesser: true }) };
};

export const azureRole = (text: string): Weight | undefined => find(ROLES, text);
export const directoryRole = (text: string): Weight | undefined => find(DIRECTORY, text);
export const graphPermission = (text: string): Weight | undefined => find(GRAPH, text);
