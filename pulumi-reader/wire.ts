/** How Pulumi writes what JSON has no words for: the signatures and sentinels of its protocol and its state. */
const SIGNATURE = "4dabf18193072939515e22adb298388d";
const SECRET = "1b47061264138c4ac30d75fd1eb44270";
const ASSET = "c44067f5952c0a294b673a41bacd8c17";
const ARCHIVE = "0def7320c3a5731c473e5ecbe6d01bc7";
const OUTPUT = "d0e6a833031e9bbcd3f4e8bde6ca49a4";
const RESOURCE = "5cf8f73096256a8f31e491e813e4eb8e";

/** What every SDK and provider writes, whatever the type. */
export const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
const UNKNOWNS = new Set([
  UNKNOWN,
  // For booleans, numbers, lists, assets, archives and objects; the protocol has them, nobody sends them.
  "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
  "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
  "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
  "030794c1-ac77-496b-92df-f27374a8bd58",
  "e48ece36-62e2-4504-bad9-02848725956a",
  "dd056dcd-154b-4c76-9bd3-c8f88648b5ff",
]);

/** What `pulumi preview --json` and `pulumi policy analyze` print in place of a secret. */
export const MASKED = "[secret]";

/** One value as Pulumi has it. */
export type Wire =
  | { readonly is: "nothing" }
  | { readonly is: "scalar"; readonly value: string | number | boolean }
  /** A text with unknowns in it: what stands between them. */
  | { readonly is: "holed"; readonly texts: readonly string[] }
  | { readonly is: "list"; readonly items: readonly unknown[] }
  | { readonly is: "object"; readonly of: object }
  | { readonly is: "unknown" }
  /** `content` is undefined where it is encrypted or masked. */
  | { readonly is: "secret"; readonly content: { readonly of: unknown } | undefined };

const NOTHING: Wire = { is: "nothing" };

/**
 * Tells what a value is. It may be JSON, or what the policy SDK made of it, where a getter throws for whatever is
 * unknown: it is only ever read by `own`.
 */
export function wireOf(raw: unknown): Wire {
  if (raw === null || raw === undefined) return NOTHING;
  switch (typeof raw) {
    case "string":
      return ofText(raw);
    case "number":
    case "boolean":
      return { is: "scalar", value: raw };
    case "object":
      return Array.isArray(raw) ? { is: "list", items: itemsOf(raw) } : ofObject(raw);
    default:
      return NOTHING;
  }
}

function ofText(text: string): Wire {
  if (text.length < UNKNOWN.length) {
    return text === MASKED ? { is: "secret", content: undefined } : { is: "scalar", value: text };
  }
  if (UNKNOWNS.has(text)) return { is: "unknown" };
  return text.includes(UNKNOWN) ? { is: "holed", texts: text.split(UNKNOWN) } : { is: "scalar", value: text };
}

function ofObject(raw: object): Wire {
  if (own(raw, "__pulumiAsset") === true || own(raw, "__pulumiArchive") === true) return contentOfAsset(raw);
  const signature = own(raw, SIGNATURE);
  if (signature === undefined) return { is: "object", of: raw };
  switch (signature) {
    case SECRET:
      return { is: "secret", content: contentOfSecret(raw) };
    case ASSET:
    case ARCHIVE:
      return contentOfAsset(raw);
    case OUTPUT: {
      const value = own(raw, "value");
      if (own(raw, "secret") === true) return { is: "secret", content: { of: value ?? UNKNOWN } };
      return value === undefined ? { is: "unknown" } : wireOf(value);
    }
    case RESOURCE: {
      const id = own(raw, "id");
      return wireOf(typeof id === "string" && id !== "" ? id : own(raw, "urn"));
    }
    default:
      return NOTHING;
  }
}

/** In requests `value`; in a state `ciphertext`, or `plaintext` (JSON as text) where somebody asked to show secrets. */
function contentOfSecret(raw: object): { readonly of: unknown } | undefined {
  const value = own(raw, "value");
  if (value !== undefined) return { of: value };
  const plain = own(raw, "plaintext");
  if (typeof plain !== "string") return undefined;
  try {
    return { of: JSON.parse(plain) };
  } catch {
    return undefined;
  }
}

/** The text of an asset, else where its content is; an archive of assets is an object of those. */
function contentOfAsset(raw: object): Wire {
  for (const key of ["text", "path", "uri"]) {
    const value = own(raw, key);
    if (typeof value === "string") return { is: "scalar", value };
  }
  const assets = own(raw, "assets");
  return typeof assets === "object" && assets !== null ? { is: "object", of: assets } : NOTHING;
}

/** A property without its getter: never throws, not on a proxy that refuses to tell unknowns either. */
export const own = (of: object, key: string): unknown =>
  Object.getOwnPropertyDescriptor(of, key)?.value as unknown;

const itemsOf = (list: readonly unknown[]): unknown[] =>
  Array.from({ length: list.length }, (_, i) => own(list, String(i)));

/** The names of the properties that say something; those that begin with `__` are Pulumi's own. */
export const keysOf = (of: object): string[] => Object.keys(of).filter((key) => !key.startsWith("__"));
