import { type Entries, docsAt, trigger } from "./entry.ts";

const docs = docsAt("2026-11-25", "hashicorp/terraform-provider-random@ad788e233bb4");

/** What is drawn stays in the state until its keepers change. It becomes a credential where it is used. */
export const random: Entries = {
  random_password: {
    pulumi: "random:index/randomPassword:RandomPassword",
    replacedBy: [trigger("keepers")],
    secret: { out: ["result", "bcrypt_hash"], ephemeral: "random_password" },
    verified: docs(
      "docs/resources/password.md",
      "`keepers` (Map of String) Arbitrary map of values that, when changed, will trigger recreation of resource.",
    ),
  },
  random_bytes: {
    pulumi: "random:index/randomBytes:RandomBytes",
    replacedBy: [trigger("keepers")],
    secret: { out: ["base64", "hex"], ephemeral: "random_bytes" },
    verified: docs(
      "docs/resources/bytes.md",
      "`keepers` (Map of String) Arbitrary map of values that, when changed, will trigger recreation of resource.",
    ),
  },
  // These are names more often than secrets, and the provider does not mark them as sensitive.
  random_string: {
    pulumi: "random:index/randomString:RandomString",
    replacedBy: [trigger("keepers")],
    verified: docs(
      "docs/resources/string.md",
      "`keepers` (Map of String) Arbitrary map of values that, when changed, will trigger recreation of resource.",
    ),
  },
  random_id: {
    pulumi: "random:index/randomId:RandomId",
    replacedBy: [trigger("keepers")],
    verified: docs(
      "docs/resources/id.md",
      "`keepers` (Map of String) Arbitrary map of values that, when changed, will trigger recreation of resource.",
    ),
  },
  random_uuid: {
    pulumi: "random:index/randomUuid:RandomUuid",
    replacedBy: [trigger("keepers")],
    verified: docs(
      "docs/resources/uuid.md",
      "`keepers` (Map of String) Arbitrary map of values that, when changed, will trigger recreation of resource.",
    ),
  },
  random_integer: {
    pulumi: "random:index/randomInteger:RandomInteger",
    replacedBy: [trigger("keepers")],
    verified: docs(
      "docs/resources/integer.md",
      "`keepers` (Map of String) Arbitrary map of values that, when changed, will trigger recreation of resource.",
    ),
  },
  random_pet: {
    pulumi: "random:index/randomPet:RandomPet",
    replacedBy: [trigger("keepers")],
    verified: docs(
      "docs/resources/pet.md",
      "`keepers` (Map of String) Arbitrary map of values that, when changed, will trigger recreation of resource.",
    ),
  },
};
