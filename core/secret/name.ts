/**
 * How much a name alone tells. `password`: whatever stands here opens something, be it ever so plain. `key`: what stands
 * here is issued by a machine, plain words are none. `hint`: only what looks generated is secret.
 */
export type NameStrength = "password" | "key" | "hint";

/** Words that say of a name's last word how it is written, or which one it is, not what it is. */
const TRAILING = new Set(
  (
    "wo value values string text plain plaintext base64 b64 pem raw data content contents encoded literal json " +
    "primary secondary internal external new old current previous initial prod production staging stage dev development qa default override"
  ).split(" "),
);

/** A name that begins so is a switch or tells what to do. */
const LEADING =
  /^(?:enabled?|disabled?|use|uses|require[ds]?|is|has|allow|generate|create|manage|rotate|forgot|forgotten|lost|ssm|no|skip|force|ignore|without|reset|must|show|hide|mask)$/;

const KEYS = new Set(
  (
    "api access private secret account auth authentication authorization signing signature shared client hmac " +
    "cookie session jwt integration ingestion write app application deploy license"
  ).split(" "),
);

/** `..._key`s that are the name of one as often as the key itself. */
const KEYS_OR_NAMES = new Set(
  "encryption master service storage crypto subscription ssl tls ssh root host".split(" "),
);

/** What is not secret although it is a `..._token`: names that callers make up, positions in a list. */
const NO_TOKEN = new Set(
  "creation client request idempotency next page continuation start end design sync nextpage".split(" "),
);

/** Whose secret: a secret of one of these authenticates; any other may be the name of one. */
const SECRETS = new Set(
  (
    "client app application api shared webhook jwt consumer signing session cookie hmac oauth oauth2 oidc auth access bot " +
    "encryption master service hook github gitlab google slack token key pre hash user partner trigger"
  ).split(" "),
);

const seen = new Map<string, NameStrength | undefined>();
const LONGEST_NAME = 120;
const MOST_REMEMBERED = 20_000;

/** Does a name say that what it holds is secret? `db_password`, `DB_PASSWORD`, `dbPassword` are the same. */
export function saysSecret(name: string): NameStrength | undefined {
  if (seen.has(name)) return seen.get(name);
  if (name.length > LONGEST_NAME) return undefined;
  const strength = strengthOf(wordsOf(name));
  if (seen.size < MOST_REMEMBERED) seen.set(name, strength);
  return strength;
}

function wordsOf(name: string): string[] {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "" && !/^\d+$/.test(word));
  while (words.length > 1 && TRAILING.has(words.at(-1)!)) words.pop();
  return words;
}

/** `token` of `token2` */
const withoutNumber = (word: string): string => word.slice(0, word.search(/(?<!\d)\d*$/));

function strengthOf(words: readonly string[]): NameStrength | undefined {
  const last = withoutNumber(words.at(-1) ?? "");
  const before = words.at(-2) ?? "";
  if (LEADING.test(words[0] ?? "")) return undefined;
  if (/^(?:key|token)$/.test(last) && words.some((word) => word === "public" || word === "publishable"))
    return undefined;
  if (
    /(?:password|passwd|passphrase|passwort)$/.test(last) ||
    /^(?:db|root|admin|user)?(?:pwd|pass)$/.test(last)
  )
    return "password";
  if (last === "phrase" && before === "pass") return "password";
  // The half of a pair that is no secret.
  if (last === "key" && before === "access" && words.at(-3) === "aws") return "hint";
  if (last === "key") return KEYS.has(before) ? "key" : KEYS_OR_NAMES.has(before) ? "hint" : undefined;
  if (/^(?:api|secret|private|auth|access|master|encryption)key$/.test(last)) return "key";
  if (last === "token") return NO_TOKEN.has(before) ? undefined : "key";
  if (/^(?:access|auth|api|bearer|refresh|bot|user|id)token$/.test(last)) return "key";
  if (/^(?:client|app|api|shared|webhook)secret$/.test(last)) return "key";
  if (last === "secret") return SECRETS.has(before) ? "key" : "hint";
  if (last === "jwt" || last === "bearer") return "key";
  if (/^(?:credential|credentials|creds|secrets|auth|authorization|salt)$/.test(last)) return "hint";
  return undefined;
}

/** Last words that say of a secret where it is, whose it is or how long it is. */
const ABOUT = new Set(
  (
    "id ids arn arns name names user username users userid login host hostname port ports endpoint endpoints region regions " +
    "location version type types email emails fingerprint tenant kid principal path file filename ttl policy length algorithm " +
    "serviceaccount prefix suffix identifier identifiers enabled description expiry expiration date time size count project bucket database schema issuer audience subject " +
    "thumbprint scope scopes role roles owner namespace mode status state tag tags label labels sslmode number sku tier " +
    "sha1 sha256 sha512 md5 hash checksum digest"
  ).split(" "),
);
/** The half of a credential that is called an id and is secret all the same. */
const SECRET_ALL_THE_SAME = /(?:^|_)(?:secret_id|wrapping_token_id|key_pair_file)$/i;
/** Beside a secret it is one; elsewhere `secret_id` names a secret of a store. */
export const isSecretHalf = (name: string): boolean => SECRET_ALL_THE_SAME.test(name);

/** Does a name say that what it holds only tells about a secret? `secret_name`, `token_ttl`, `access_key_id`. */
export function namesNoSecret(name: string): boolean {
  if (isSecretHalf(name)) return false;
  const words = wordsOf(name);
  const last = withoutNumber(words.at(-1) ?? "");
  return (
    (ABOUT.has(last) && !/(?:data|json|contents?)(?:_?base64)?$/i.test(name)) ||
    /(?:name|address|addresses)$/.test(last) ||
    (words.includes("username") && strengthOf(words) === undefined) ||
    /^public_?key|(?:^|_)(?:ca|chain|cluster_ca|server_ca|root_ca|client)_?cert(?:ificate|s)?(?:_pem|_data)?$|(?:^|_)ca(?:_bundle|_pem)?$/i.test(
      name,
    )
  );
}

/** Last words of a name for something that is told to anybody. */
const PLAIN = new Set(
  (
    "id ids arn arns region zone host hostname fqdn domain domains ip ips cidr cidrs endpoint endpoints email emails number identifier username " +
    "usernames scope scopes prefix type"
  ).split(" "),
);
/** Of a variable or an attribute these tell as much; a stored secret of that name may hold more: `database_user`. */
const PLAIN_PARTS = new Set("user userid name names address port tenant".split(" "));
const PUBLIC_HALF = /(?:^|_)(?:public_?key(?:_pem|_openssh)?|cert(?:ificate)?_pem|repository_url)$/i;

/**
 * Does the name of a variable or an attribute say plainly that what it holds is no secret: `client_id`,
 * `target_group_arn`, `public_key_pem`? Less than `namesNoSecret` knows, for here the thing itself is judged by it, not
 * a place beside a secret.
 */
export function namesPlainThing(name: string): boolean {
  const last = plainWord(name);
  return last !== undefined && (PLAIN.has(last) || PLAIN_PARTS.has(last) || PUBLIC_HALF.test(name));
}

/** Does the name that a secret has in its store say so? */
export function namesPlainSecret(name: string): boolean {
  const last = plainWord(name);
  return last !== undefined && (PLAIN.has(last) || PUBLIC_HALF.test(name.replace(/[^A-Za-z0-9]/g, "_")));
}

/** The last word of a name, if that says what it holds. */
function plainWord(name: string): string | undefined {
  if (name.length > LONGEST_NAME) return undefined;
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  // The half of an AppRole that is called an id and is secret all the same.
  return words.at(-1) === "id" && words.at(-2) === "secret" ? undefined : words.at(-1);
}
