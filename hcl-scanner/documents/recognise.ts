import { DocumentError } from "./document-error.ts";
import { type Json, textField } from "./parse-json.ts";

export type DocumentKind =
  "plan" | "state" | "raw-state" | "pulumi-export" | "pulumi-preview" | "configuration";

/** The names that stand at the top of a configuration in JSON syntax. */
const CONFIGURATION = new Set(
  "terraform provider resource data ephemeral variable output locals module moved import removed check //".split(
    " ",
  ),
);

/**
 * What a JSON document is, by its content.
 * @throws DocumentError where it is none that can be judged
 */
export function recognise(json: Json): DocumentKind {
  const has = (name: string): boolean => Object.hasOwn(json, name);
  if (has("encrypted_data") || has("encryption_version")) {
    throw new DocumentError(
      "invalid-document",
      "is encrypted; give what `tofu show -json` prints where the key is at hand",
    );
  }
  const isVersioned = textField(json, "format_version") !== undefined;
  if (isVersioned && (has("planned_values") || has("resource_changes") || has("configuration")))
    return "plan";
  if (isVersioned && has("provider_schemas"))
    return unjudged("holds the schemas of providers, not a plan or a state");
  if (isVersioned) return "state";
  if (has("deployment") && has("version")) return "pulumi-export";
  if (Array.isArray(json["steps"]) || (has("changeSummary") && has("config"))) return "pulumi-preview";
  if (
    has("version") &&
    (has("lineage") || has("serial") || has("resources") || has("modules") || has("terraform_version"))
  ) {
    return rawState(json["version"]);
  }
  if (has("planned_values") || has("resource_changes"))
    return unjudged("looks like a plan and has no format_version");
  const names = Object.keys(json);
  if (names.length > 0 && names.every((name) => CONFIGURATION.has(name))) return "configuration";
  return unjudged(
    "is none of what keylint reads: a plan or a state (terraform show -json), terraform.tfstate, pulumi stack export, pulumi preview --json, a .tf.json file",
  );
}

function rawState(version: unknown): DocumentKind {
  if (version === 4) return "raw-state";
  if (typeof version === "number" && version < 4) {
    return unjudged(
      `is a state of version ${version}; terraform 0.12 or newer rewrites it: terraform show -json > state.json`,
    );
  }
  return unjudged(
    "is a state of a version that keylint does not know; give what `terraform show -json` prints",
  );
}

function unjudged(message: string): never {
  throw new DocumentError("invalid-document", message);
}
