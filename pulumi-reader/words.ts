import { camel } from "./name.ts";
import { nameOf } from "./resource.ts";
import { type Tokens } from "./token.ts";

const URN = /urn:pulumi:[^\s'"`,;()]+/g;
/** A name in Terraform's words, or a path of such names. */
const NAME = /\b[a-z][a-z0-9]*(?:_[a-z0-9]+)+(?:\.\w+)*/g;
const SETTING = /\b([a-z][\w.]*) = ([\w"]+)/g;

/** What a rule says, in the words of Pulumi: rules speak of arguments and types as Terraform calls them. */
export function inPulumiWords(text: string, tokens: Tokens): string {
  return text
    .replace(/\(?terraform apply -replace='([^']*)'\)?/, (_, urn: string) => `(pulumi up --replace '${urn}')`)
    .replace(/add lifecycle \{ replace_triggered_by.*?(\d+) days.*$/s, (_, days: string) => byOption(days))
    .replaceAll("add `sensitive = true`", MARK)
    .replaceAll("is not marked sensitive", "is not marked secret")
    .replace(SETTING, "$1: $2")
    .split(/('urn:pulumi:[^']*')/)
    .map((piece, i) =>
      i % 2 === 1
        ? piece
        : piece.replace(URN, (urn) => nameOf(urn)).replace(NAME, (name) => named(name, tokens)),
    )
    .join("");
}

const MARK =
  "make it a secret (`pulumi.secret()` in the program, `pulumi config set --secret` on the command line)";

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
