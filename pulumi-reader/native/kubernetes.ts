import { snake } from "../name.ts";
import { type Shape } from "./shape.ts";

/** `core/v1:Secret`, `rbac.authorization.k8s.io/v1:ClusterRolePatch` */
const KIND = /^kubernetes:[\w.-]+\/(v\d+):([A-Z]\w*?)(?:Patch)?$/;

/** Manifests: the blocks of Terraform's provider are the lists of Kubernetes, in the singular. */
export function kubernetesShape(token: string): Shape | undefined {
  const [, version, kind] = KIND.exec(token) ?? [];
  return kind === undefined
    ? undefined
    : { type: `kubernetes_${snake(kind)}_${version}`, layout: { stringData: "data" } };
}
