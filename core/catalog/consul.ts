import { type Entries, docsAt, instant, goDuration, trigger } from "./entry.ts";

const docs = docsAt("2026-11-25", "hashicorp/terraform-provider-consul@ad24a45d0583");

/** Tokens of Consul. */
export const consul: Entries = {
  // Its secret stands in a data source.
  consul_acl_token: {
    pulumi: "consul:index/aclToken:AclToken",
    kind: "token",
    expires: [instant("expiration_time")],
    unset: "never",
    replacedBy: [trigger("expiration_time")],
    verified: {
      ...docs(
        "docs/resources/acl_token.md",
        "`expiration_time` (String) If set this represents the point after which a token should be considered revoked and is eligible for destruction.",
      ),
      further: [
        docs("consul/resource_consul_acl_token.go", "ForceNew:     true,"),
        docs("consul/resource_consul_acl_token.go", "t, _ := time.Parse(time.RFC3339, expirationTime)"),
      ],
    },
  },
  consul_acl_auth_method: {
    pulumi: "consul:index/aclAuthMethod:AclAuthMethod",
    kind: "token",
    issues: true,
    expires: [goDuration("max_token_ttl", { never: ["0s", "0"] })],
    unset: "never",
    verified: docs(
      "docs/resources/acl_auth_method.md",
      "`max_token_ttl` (String) The maximum life of any token created by this auth method. **This attribute is required and must be set to a nonzero for the OIDC auth method.**",
    ),
  },
};
