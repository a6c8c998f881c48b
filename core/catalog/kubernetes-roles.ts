import { type Entries } from "./entry.ts";
import { type RoleFacts } from "./role-facts.ts";

const both = (name: string, facts: RoleFacts): Entries => ({
  [`kubernetes_${name}`]: { roles: [facts], verified: "none" },
  [`kubernetes_${name}_v1`]: { roles: [facts], verified: "none" },
});

/** Who gets which rights in a cluster. */
export const kubernetesRoles: Entries = {
  ...both("cluster_role", { by: "kubernetes-rules", level: "cluster" }),
  ...both("role", { by: "kubernetes-rules", level: "namespace" }),
  ...both("cluster_role_binding", { by: "kubernetes-binding", level: "cluster" }),
  ...both("role_binding", { by: "kubernetes-binding", level: "namespace" }),
  kubernetes_manifest: { roles: [{ by: "kubernetes-object", object: "manifest" }], verified: "none" },
};
