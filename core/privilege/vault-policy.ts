/** A path of a policy of Vault and what it allows there. */
export interface VaultPath {
  readonly path: string;
  readonly capabilities: readonly string[];
}

const LONGEST = 1_000_000;
const BLOCK = /\bpath\s+"([^"\n]*)"\s*\{([^{}]*)/g;
const CAPABILITIES = /\bcapabilities\s*=\s*\[([^\]]*)\]/;
const OLD_POLICY = /\bpolicy\s*=\s*"(\w+)"/;
/** What the words of old policies stand for. */
const OLD: Readonly<Record<string, readonly string[]>> = {
  read: ["read", "list"],
  write: ["create", "read", "update", "delete", "list"],
  sudo: ["create", "read", "update", "delete", "list", "sudo"],
  deny: ["deny"],
};

/** The paths of a policy in HCL, or in JSON. */
export function readVaultPolicy(text: string): VaultPath[] {
  if (text.length > LONGEST) return [];
  if (text.trimStart().startsWith("{")) return ofJson(text);
  const bare = text.replace(/^\s*(?:#|\/\/).*$/gm, "");
  return [...bare.matchAll(BLOCK)].map(([, path = "", body = ""]) => ({
    path,
    capabilities: capabilitiesIn(CAPABILITIES.exec(body)?.[1]) ?? OLD[OLD_POLICY.exec(body)?.[1] ?? ""] ?? [],
  }));
}

const capabilitiesIn = (list: string | undefined): string[] | undefined =>
  list === undefined ? undefined : [...list.matchAll(/"(\w+)"/g)].map((match) => match[1]!);

function ofJson(text: string): VaultPath[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return [];
  }
  const paths = typeof json === "object" && json !== null && "path" in json ? json.path : undefined;
  if (typeof paths !== "object" || paths === null) return [];
  return Object.entries(paths).map(([path, rule]: [string, unknown]) => {
    const list = typeof rule === "object" && rule !== null && "capabilities" in rule ? rule.capabilities : [];
    return {
      path,
      capabilities: Array.isArray(list)
        ? list.filter((each): each is string => typeof each === "string")
        : [],
    };
  });
}
