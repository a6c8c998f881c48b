import { type NameStrength, saysSecret } from "./name.ts";

/** Nothing that anybody takes for a value: it waits for somebody to fill it in. */
const BLANK =
  /^(?:[\s._*x#?-]*|<[^>]*>|\[[^\]]*\]|\{\{?[^}]*\}?\}|%[^%]*%|__\w+__|\.\.\.|n\/?a|none|null|nil|undefined|empty|unset|tbd|\W*redacted\W*|%(?:\[\d{1,3}\])?[a-z]|\W?(?:todo|fixme)\b.*)$/i;
const TO_FILL_IN =
  /^\W*(?:re-?place|insert|enter|put|fill|add|set|type|provide|specify|paste|use)[\s_-]?(?:me|with|in|your|the|a|an|here|this|by|via|it|real|actual|after|before|later|manually|once|when|outside|through)(?![A-Za-z0-9])|^\W*(?:change|update|populate|overwrite|overridden|rotate|supply)[\s_-](?:in|the|by|via|after|before|later|manually|once|when|outside|through)(?![A-Za-z0-9])|^\W*your|[\s_-]here\W*$|^\W*replaceme|_goes_here|^\W*my[\s_-](?:secret|token|key|api)|^(?:to[\s_-]be|will[\s_-]be)[\s_-]|[\s_-]to[\s_-](?:be[\s_-])?(?:replaced?|changed?|filled|set)\W*$|^\W*change[\s_-]?(?:me|it|this)[\s_-](?:in|on|at|after|before|later|via|by)(?![A-Za-z0-9])/i;
/** Words that nobody means, whatever stands around them. */
const SAYS_SO =
  /(?:^|[\s_-])(?:placeholders?|dummy|overrid(?:e|den)|overwritten|managed[\s_-](?:outside|elsewhere|manually))(?:$|[\s_-])/i;
/** Words that nobody's machine issues; as a password each of them works. */
const DUMMY =
  /^\W*(?:change[\s_-]?(?:me|it|this)|placeholder|dummy|examples?|sample|fake|mock|test(?:ing)?|foo|bar|baz|foobar|default|initial|secret|password|token|key|value|string|invalid|ignored?|unused|managed|not[\s_-]?(?:used|set|needed|a[\s_-]real)|demo)(?:[\s_-]?(?:me|only|value|secret|token|key|password|please|now|string|later|api|access|auth|client|user|\d{1,4}(?!\d)))*\W*$/i;

const FILLED_IN =
  /^(?:true|false|yes|no|on|off|enabled|disabled|required|optional|auto|automatic|default|\d{1,3})$/i;

/**
 * Does a text stand for a value instead of being one? For passwords the bar is higher: `changeme` opens the door that
 * it is set on, so only what cannot be meant (`<password>`, `REPLACE_ME`, `xxxx`, nothing) is a placeholder.
 */
export function isPlaceholder(text: string, strength: NameStrength): boolean {
  const short = text.slice(0, 200);
  if (BLANK.test(short.trim()) || TO_FILL_IN.test(short) || SAYS_SO.test(short)) return true;
  return strength !== "password" && (DUMMY.test(short) || isMadeUp(text));
}

/** What people write where a machine would issue something: `1234567`, `7e8cxxxxxxxx`, `abc...`, `my-client-secret`. */
function isMadeUp(text: string): boolean {
  if (
    /^\W*0?123456.{0,9}$|^\s*-----BEGIN [A-Z ]{1,40}-----|[xX*]{6}|\.\.\.$|(?<![A-Za-z])EXAMPLE(?![A-Za-z0-9])/.test(
      text.slice(0, 4096),
    )
  )
    return true;
  const signs = new Set(text.replace(/[^A-Za-z0-9]/g, ""));
  if (text.length >= 8 && signs.size <= 2) return true;
  const strength = isIdentifier(text) ? saysSecret(text) : undefined;
  return strength !== undefined && strength !== "hint";
}

/** Is it a setting that only speaks of a secret? */
export const isSetting = (text: string): boolean => FILLED_IN.test(text);

const REFERENCES: readonly RegExp[] = [
  /^arn:[\w-]*:/,
  /^@Microsoft\.KeyVault\(/i,
  /^\{\{/,
  // What Grafana puts in when it starts: `$__env{SECRET}`, `$__file{/etc/secret}`, `$__vault{...}`.
  /^\$__[a-z]{1,20}\{/,
  // Paths into the input of a state machine: `$.token`, `$$.Task.Token`.
  /^\$\$?[.[][A-Za-z'"]/,
  /^\$(?:\{|\(|[A-Z_][A-Z0-9_]*$)/,
  /^%\{|^`/,
  // Secret managers by scheme: vals, Vault agents, 1Password, berglas, Pulumi and their like.
  /^(?:ref\+)?(?:vault|op|ssm|secretsmanager|awssm|awssecrets|awsparamstore|gcpsecrets|gcp-?sm|sm|secret|secrets|berglas|azurekeyvault|keyvault|env|file|doppler|keyring|k8s|sops|bw|infisical|secretRef|secretref|valueFrom|resolve):/,
  /^projects\/[^/]+\/(?:secrets|locations|serviceAccounts)\//,
  /^\/subscriptions\//,
  /^https:\/\/[\w-]+\.vault\.(?:azure\.(?:net|cn)|usgovcloudapi\.net)(?:\/|$)/i,
  /^(?:secret|kv|secrets)\/data\//,
  /^alias\//,
  // Encrypted: SOPS, eyaml, Ansible Vault, AWS KMS ciphertext, Vault Transit, age.
  /^(?:ENC\[|ENC\(|\$ANSIBLE_VAULT;|AQICAH|vault:v\d+:|age-encryption\.org)/,
  // The names of attributes in shells and templates: os.environ, env.X, var.x.
  /^(?:var|local|data|module|env|process\.env|os\.environ|secrets|vars|inputs|steps|params|context|self)[.[]/,
];

/** Does a text only say where a secret is: an ARN, a path, a template of another tool, an encrypted text? */
export function isReference(text: string): boolean {
  const short = text.slice(0, 300);
  return REFERENCES.some((each) => each.test(short)) || isPath(short) || isPathOfSecret(text);
}

/** Where a store keeps it, without a sign that it is a path but that its last part is called a secret: `app/api/password`. */
function isPathOfSecret(text: string): boolean {
  if (text.length > LONGEST_PATH) return false;
  const steps = text.split("/");
  return steps.length > 1 && steps.every(isIdentifier) && saysSecret(steps.at(-1)!) !== undefined;
}

const LONGEST_PATH = 300;

const EXTENSION =
  /\.(?:pem|key|crt|cer|cert|p12|pfx|jks|json|ya?ml|toml|txt|env|ini|conf|cfg|pub|ppk|kubeconfig|tftpl|tpl|sh|ps1|zip|gpg|asc|xml|properties)$/i;

function isPath(text: string): boolean {
  if (/[\s;]/.test(text)) return false;
  if (/^(?:~|\.{1,2})?[/\\][a-z.][\w.@-]*(?:[/\\][\w.@{}$%-]+)+\/?$/.test(text)) return true;
  if (/^(?:~|\.{1,2})[/\\]/.test(text) || /^[A-Za-z]:\\/.test(text)) return true;
  if (/^[\w.-]+(?:\/[\w.-]+)*\/$/.test(text)) return true;
  return EXTENSION.test(text) && /^[\w./\\:@~-]+$/.test(text);
}

const PUBLIC: readonly RegExp[] = [
  /-----BEGIN (?:[A-Z0-9]{1,12} ){0,2}(?:CERTIFICATE(?: REQUEST)?|PUBLIC KEY(?: BLOCK)?|DH PARAMETERS|PKCS7|X509 CRL)-----/,
  // DER of a certificate, a request or a revocation list: a SEQUENCE that begins with a SEQUENCE.
  /^MII[A-Za-z0-9+/]{3}CC/,
  /^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\w+|sk-(?:ssh|ecdsa)-[\w@.-]+) AAAA/,
  // Hashes: bcrypt, crypt(3), Argon2, SCRAM, LDAP, Django; named digests.
  /^\$(?:2[abxy]?|1|5|6|7|y|gy|apr1|argon2(?:id|i|d)|scrypt|pbkdf2[\w-]*)\$/,
  /^\{(?:S?SHA\d*|S?MD5|CRYPT|PBKDF2[\w-]*|ARGON2)\}/i,
  /^(?:pbkdf2_sha\d+|scrypt|argon2|SCRAM-SHA-\d+|sha(?:1|224|256|384|512)|md5)[$:-]/i,
];

/** Is it material that everybody may see, or that tells nothing: a certificate, a public key, a hash? */
export const isPublic = (text: string): boolean => PUBLIC.some((each) => each.test(text.slice(0, 4096)));

/** A plain address: what is secret in one is seen by its form. */
export const isAddress = (text: string): boolean =>
  /^(?:jdbc:)?[a-z][a-z0-9+.-]{1,20}:\/\/\S*$/i.test(text) ||
  /^[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,}(?::[\w.~-]+\/[\w./~-]+)?$/.test(text) ||
  /^[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,}(?:[,;] ?[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,})+$/.test(text) ||
  /^(?:CN|OU|DC|UID|O)=[^,=]{1,128}(?:,\s?(?:CN|OU|DC|UID|O|C|L|ST)=[^,=]{1,128})+$/i.test(text) ||
  /^\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?(?:[,; ]{1,3}\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?)*$/.test(text);

/** `Server=x;Database=y`: what is secret in one is seen by its form. */
export const isSettingList = (text: string): boolean => /^[\w .-]{2,40}=[^;]*;/.test(text);

/** Words joined by signs, as people name things: `my-app-token`, `db.main.password2`, `oidc.azure.clientSecret`. */
export const isIdentifier = (text: string): boolean =>
  /^(?:k8s|[a-z]{1,24}\d{0,3}|[A-Z]{1,24}\d{0,3}|[A-Z][a-z]{1,24}\d{0,3})(?:[-_./: ](?:k8s|[a-z]{1,24}\d{0,3}|[a-z]{2,24}(?:[A-Z][a-z]{2,24}){1,3}|[A-Z]{1,24}\d{0,3}|[A-Z][a-z]{1,24}|\d{1,4}))*$/.test(
    text,
  );

/** A port, a number of days or of replicas. */
export const isSmallNumber = (text: string): boolean => /^\d{1,5}$/.test(text);

/** Does it look as if a machine had drawn it? Long enough, letters and digits, and hardly anything twice. */
export function looksGenerated(text: string): boolean {
  if (text.length < 16 || text.length > 4096 || /\s/.test(text.trim()) || isIdentifier(text)) return false;
  if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)) return false;
  return /\d/.test(text) && /[A-Za-z]/.test(text) && entropy(text) >= 3.2;
}

/** Shannon's, in bits a character. */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
