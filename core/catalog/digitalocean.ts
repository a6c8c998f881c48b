import { SECOND } from "../period.ts";
import { type Entries, docsAt, seconds } from "./entry.ts";

const docs = docsAt("2026-11-24", "digitalocean/terraform-provider-digitalocean@401992a1e493");

/** Keys of DigitalOcean. */
export const digitalocean: Entries = {
  digitalocean_spaces_key: {
    pulumi: "digitalocean:index/spacesKey:SpacesKey",
    kind: "access-key",
    secret: { out: ["secret_key"] },
    verified: docs("docs/resources/spaces_key.md"),
  },
  // Fifty years, where nothing is said.
  digitalocean_container_registry_docker_credentials: {
    pulumi: "digitalocean:index/containerRegistryDockerCredentials:ContainerRegistryDockerCredentials",
    kind: "token",
    expires: [seconds("expiry_seconds")],
    unset: { ms: 1_576_800_000 * SECOND },
    secret: { out: ["docker_credentials"] },
    verified: docs("docs/resources/container_registry_docker_credentials.md"),
  },
  digitalocean_certificate: {
    pulumi: "digitalocean:index/certificate:Certificate",
    secret: { in: ["private_key"] },
    verified: docs("docs/resources/certificate.md"),
  },
  digitalocean_database_user: {
    pulumi: "digitalocean:index/databaseUser:DatabaseUser",
    secret: { out: ["password", "access_cert", "access_key"] },
    verified: docs("docs/resources/database_user.md"),
  },
};
