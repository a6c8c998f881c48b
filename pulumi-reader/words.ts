import { camel } from "./name.ts";
import { nameOf } from "./resource.ts";
import { type Tokens } from "./token.ts";

const URN = /urn:pulumi:[^\s'"`,;()]+/g;
/** A name in Terraform's words, or a path of such names. */
const NAME = /\b[a-z][a-z0-9]*(?:_[a-z0-9]+)+(?:\.\w+)*/g;
const SETTING = /\b([a-z][\w.]*) = ([\w"]+)/g;

/** What Pulumi has other means for. */
const PHRASES: readonly (readonly [terraform: string, pulumi: string])[] = [
  [
    "add `sensitive = true`",
    "make it a secret (`pulumi.secret()` in the program, `pulumi config set --secret` on the command line)",
  ],
  ["is not marked sensitive", "is not marked secret"],
  [
    "a secret store, an ephemeral resource or a sensitive variable",
    "a secret store or a secret of the stack's configuration",
  ],
  ["set lifecycle { create_before_destroy = true }", "leave out the option deleteBeforeReplace"],
  ["lifecycle.create_before_destroy", "the option deleteBeforeReplace"],
  ["lifecycle.replace_triggered_by", "the option replaceWith"],
  ["ignore_changes holds", "the option ignoreChanges holds"],
  ["prevent_destroy refuses", "the option protect refuses"],
];

/** What a rule says, in the words of Pulumi: rules speak of arguments and types as Terraform calls them. */
export function inPulumiWords(text: string, tokens: Tokens): string {
  return PHRASES.reduce((said, [terraform, pulumi]) => said.replaceAll(terraform, pulumi), text)
    .replace(/\(?terraform apply -replace='([^']*)'\)?/, (_, urn: string) => `(pulumi up --replace '${urn}')`)
    .replace(/add lifecycle \{ replace_triggered_by.*?(\d+) days.*$/s, (_, days: string) => byOption(days))
    .replace(SETTING, "$1: $2")
    .split(/('urn:pulumi:[^']*')/)
    .map((piece, i) =>
      i % 2 === 1
        ? piece
        : piece.replace(URN, (urn) => nameOf(urn)).replace(NAME, (name) => named(name, tokens)),
    )
    .join("");
}

const byOption = (days: string): string =>
  `give it the option replaceWith a resource that a time.Rotating of at most ${days} days replaces through its keepers or triggers`;

function named(name: string, tokens: Tokens): string {
  const token = tokens.tokenOf(name);
  return token === undefined ? name.split(".").map(camel).join(".") : className(token);
}

/** `aws.secretsmanager.SecretRotation` for `aws:secretsmanager/secretRotation:SecretRotation`. */
function className(token: string): string {
  const [name = "", module = "", thing = ""] = token.split(":");
  const [space = ""] = module.split("/");
  return [name, space === "index" ? "" : space, thing].filter(Boolean).join(".");
}
