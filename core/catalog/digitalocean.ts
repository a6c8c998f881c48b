import { type Path } from "../definition.ts";
import { DAY, SECOND } from "../period.ts";
import { type Entries, docsAt, instant, seconds, isOneOf, isNot, provider } from "./entry.ts";

const docs = docsAt("2026-11-25", "digitalocean/terraform-provider-digitalocean@401992a1e493");

const APP_ENV: readonly Path[] = ["", "service.", "worker.", "job.", "function.", "static_site."].map(
  (component) => `spec.${component}env`,
);

/** Keys and tokens of DigitalOcean. */
export const digitalocean: Entries = {
  digitalocean_spaces_key: {
    pulumi: "digitalocean:index/spacesKey:SpacesKey",
    kind: "access-key",
    created: instant("created_at"),
    secret: { out: ["secret_key"] },
    verified: docs("docs/resources/spaces_key.md", "`secret_key` - The access key secret of the key"),
  },
  digitalocean_dedicated_inference_token: {
    pulumi: "digitalocean:index/dedicatedInferenceToken:DedicatedInferenceToken",
    kind: "token",
    created: instant("created_at"),
    secret: { out: ["token"] },
    verified: docs(
      "docs/resources/dedicated_inference_token.md",
      "`token` - (Sensitive) The token value. Only available immediately after creation and not retrievable afterwards.",
      "`created_at` - The date and time when the token was created.",
    ),
  },
  // Fifty years, where nothing is said. Made anew once they have ended.
  digitalocean_container_registry_docker_credentials: {
    pulumi: "digitalocean:index/containerRegistryDockerCredentials:ContainerRegistryDockerCredentials",
    kind: "token",
    expires: [seconds("expiry_seconds")],
    unset: { ms: 1_576_800_000 * SECOND },
    replacedBy: [provider({ period: [seconds("expiry_seconds")] })],
    secret: { out: ["docker_credentials"] },
    verified: {
      ...docs(
        "docs/resources/container_registry_docker_credentials.md",
        "`expiry_seconds` - (Optional) The amount of time to pass before the Docker credentials expire in seconds. Defaults to 1576800000, or roughly 50 years.",
      ),
      further: [
        docs(
          "digitalocean/registry/resource_container_registry_docker_credentials.go",
          "err = updateExpiredDockerCredentials(d, write, client)",
        ),
      ],
    },
  },
  // The credentials in its kubeconfig.
  digitalocean_kubernetes_cluster: {
    pulumi: "digitalocean:index/kubernetesCluster:KubernetesCluster",
    kind: "token",
    expires: [seconds("kubeconfig_expire_seconds", { when: [isNot("kubeconfig_expire_seconds", 0)] })],
    unset: { ms: 7 * DAY },
    secret: {
      out: ["kube_config"],
      again: docs(
        "docs/data-sources/kubernetes_cluster.md",
        "`kube_config.0` - A representation of the Kubernetes cluster's kubeconfig with the following attributes:",
      ),
    },
    verified: docs(
      "docs/resources/kubernetes_cluster.md",
      "`kubeconfig_expire_seconds` - (Optional) The duration in seconds that the returned Kubernetes credentials will be valid.",
    ),
  },
  digitalocean_database_user: {
    pulumi: "digitalocean:index/databaseUser:DatabaseUser",
    kind: "password",
    secret: {
      out: ["password", "access_cert", "access_key"],
      again: docs("docs/data-sources/database_user.md", "`password` - The password of the database user."),
    },
    verified: docs("docs/resources/database_user.md", "`password` - Password for the database user."),
  },
  digitalocean_certificate: {
    pulumi: "digitalocean:index/certificate:Certificate",
    secret: { in: ["private_key"] },
    verified: docs(
      "docs/resources/certificate.md",
      "`private_key` - (Optional) The contents of a PEM-formatted private-key corresponding to the SSL certificate. Only valid when type is `custom`.",
    ),
  },
  digitalocean_app: {
    pulumi: "digitalocean:index/app:App",
    secret: {
      in: APP_ENV.map((path) => `${path}.value`),
      each: APP_ENV.map((path) => ({ path, when: [isOneOf("type", "SECRET")] })),
    },
    verified: docs(
      "docs/resources/app.md",
      "`type` - The type of the environment variable, `GENERAL` or `SECRET`.",
    ),
  },
};
