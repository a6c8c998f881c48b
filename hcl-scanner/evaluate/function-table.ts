import { type LanguageFunction } from "./function.ts";

type Functions = Readonly<Record<string, LanguageFunction>>;

/** The names of each family; `try` and `can` are no functions, for they take expressions (special-form.ts). */
const NAMES = {
  collection:
    "alltrue anytrue chunklist coalesce coalescelist compact concat contains distinct element flatten index keys length list lookup map matchkeys merge one range reverse slice sort sum transpose values zipmap",
  set: "setintersection setproduct setsubtract setunion",
  numeric: "abs ceil floor log max min parseint pow signum",
  conversion: "tobool tolist tomap tonumber toset tostring",
  cidr: "cidrcontains cidrhost cidrnetmask cidrsubnet cidrsubnets",
  sensitive: "ephemeralasnull issensitive nonsensitive sensitive",
  string:
    "chomp endswith indent join lower split startswith strcontains strrev substr title trim trimprefix trimspace trimsuffix upper",
  regex: "regex regexall replace",
  format: "format formatlist",
  encoding:
    "base64decode base64encode base64gunzip base64gzip csvdecode jsondecode jsonencode textdecodebase64 textencodebase64 urldecode urlencode",
  yaml: "yamldecode yamlencode",
  crypto:
    "base64sha256 base64sha512 bcrypt filebase64sha256 filebase64sha512 filemd5 filesha1 filesha256 filesha512 md5 rsadecrypt sha1 sha256 sha512 uuid uuidv5",
  filesystem: "abspath basename dirname file filebase64 fileexists fileset pathexpand",
  template: "templatefile templatestring",
  datetime: "formatdate plantimestamp timeadd timecmp timestamp",
} as const;

type Family = keyof typeof NAMES;

const families = new Map<string, Family>();
for (const family of Object.keys(NAMES) as Family[]) {
  for (const name of NAMES[family].split(" ")) families.set(name, family);
}

/** All that may be called, without `core::` and without what providers add. */
export const functionNames: readonly string[] = [...families.keys(), "can", "try"].sort();

/** Evaluates other texts, whose functions nobody has seen yet. */
const READS_OTHER_TEXT = new Set(["templatefile", "templatestring"]);

const loaded = new Map<Family, Functions>();

/** Loads the families of these functions, so that `lookupFunction` finds them. Names of no function are no error. */
export async function prepareFunctions(names: Iterable<string>): Promise<void> {
  const wanted = new Set<Family>();
  for (const name of names) {
    const bare = bareName(name);
    if (READS_OTHER_TEXT.has(bare)) for (const family of families.values()) wanted.add(family);
    const family = families.get(bare);
    if (family) wanted.add(family);
  }
  await Promise.all(
    [...wanted].map(async (family) => {
      if (!loaded.has(family)) loaded.set(family, await load(family));
    }),
  );
}

/** The function, if there is one of that name and its family is loaded. */
export function lookupFunction(name: string): LanguageFunction | undefined {
  const bare = bareName(name);
  const family = families.get(bare);
  const functions = family && loaded.get(family);
  return functions && Object.hasOwn(functions, bare) ? functions[bare] : undefined;
}

export const bareName = (name: string): string =>
  name.startsWith("core::") ? name.slice("core::".length) : name;

/** Each family is a chunk of its own in the shipped program. */
async function load(family: Family): Promise<Functions> {
  switch (family) {
    case "collection":
      return (await import("./functions/collection.ts")).collectionFunctions;
    case "set":
      return (await import("./functions/set.ts")).setFunctions;
    case "numeric":
      return (await import("./functions/numeric.ts")).numericFunctions;
    case "conversion":
      return (await import("./functions/conversion.ts")).conversionFunctions;
    case "cidr":
      return (await import("./functions/cidr.ts")).cidrFunctions;
    case "sensitive":
      return (await import("./functions/sensitive.ts")).sensitiveFunctions;
    case "string":
      return (await import("./functions/string.ts")).stringFunctions;
    case "regex":
      return (await import("./functions/regex.ts")).regexFunctions;
    case "format":
      return (await import("./functions/format.ts")).formatFunctions;
    case "encoding":
      return (await import("./functions/encoding.ts")).encodingFunctions;
    case "yaml":
      return (await import("./functions/yaml.ts")).yamlFunctions;
    case "crypto":
      return (await import("./functions/crypto.ts")).cryptoFunctions;
    case "filesystem":
      return (await import("./functions/filesystem.ts")).filesystemFunctions;
    case "template":
      return (await import("./functions/template.ts")).templateFunctions;
    case "datetime":
      return (await import("./functions/datetime.ts")).datetimeFunctions;
  }
}
