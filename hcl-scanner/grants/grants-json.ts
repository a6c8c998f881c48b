import { type ReportedDiagnostic } from "../report/report.ts";
import { type GivenRole, type GrantedTo } from "./granted.ts";

export const grantsJson = (
  principals: readonly GrantedTo[],
  roles: readonly GivenRole[],
  diagnostics: readonly ReportedDiagnostic[],
): string => `${JSON.stringify({ version: 1, principals, roles, diagnostics }, undefined, 2)}\n`;
