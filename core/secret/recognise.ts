import { type Catalog } from "../catalog/catalog.ts";
import { type Definition, type Path } from "../definition.ts";
import { type Value } from "../value.ts";
import { assignmentsIn } from "./assignment.ts";
import { type Leaf, isLabelled, labelAmong, leavesOf } from "./leaf.ts";
import { isSecretHalf, namesNoSecret, type NameStrength, saysSecret } from "./name.ts";
import {
  isAddress,
  isIdentifier,
  isPlaceholder,
  isPublic,
  isReference,
  isSetting,
  isSettingList,
  isSmallNumber,
  looksGenerated,
} from "./no-secret.ts";
import { argumentByTable, isHarmless, withoutIndices } from "./table.ts";
import { type SaysSecret } from "./team-names.ts";
import { tokenIn } from "./token.ts";

/** Why a text is taken for a secret. */
export interface Recognition {
  /** The catalog or the tables of sensitive attributes say so; else its name; else its form. */
  readonly by: "table" | "name" | "form";
  /** The name it stands under, or what its form is: `GitHub token`. */
  readonly what: string;
  /** It only names the secret half of a pair. */
  readonly isIdentity?: true;
  /** The secret text itself: to follow it to where it is written, never to be shown. */
  readonly text: string;
}

/**
 * What is said of a place: the tables know it, or what it lies within, or its name tells something, or nothing.
 */
export type Said = "table" | "within" | NameStrength | undefined;

const LONGEST_PASSWORD = 512;

/**
 * Is a text secret material, given what is said of the place where it stands? Placeholders and references are not.
 * @param isInitial terraform leaves alone what stands there once it is made: `changeme` waits for somebody to do so
 */
export function recognise(
  text: string,
  name: string,
  said: Said,
  isInitial = false,
): Recognition | undefined {
  const token = tokenIn(text);
  if (token && !(token.format.isIdentity && token.text === text && namesNoSecret(name))) {
    const { what, isIdentity } = token.format;
    return { by: "form", what, text: token.text, ...(isIdentity && { isIdentity }) };
  }
  if (said === undefined || text.trim() === "" || tellsNothing(text)) return undefined;
  const strength = said === "table" ? (saysSecret(name) ?? "hint") : said === "within" ? "hint" : said;
  if (isPlaceholder(text, isInitial ? "key" : strength)) return undefined;
  if (bare(text) === bare(name) && (strength !== "password" || isCompound(text))) return undefined;
  if (strength !== "password" && isSmallNumber(text)) return undefined;
  if (said === "table") return isDocument(text) ? secretInScript(text) : { by: "table", what: name, text };
  if (!isConvincing(text, strength)) return undefined;
  return { by: "name", what: name, text };
}

/** `client_secret = "Client Secret"` */
const bare = (text: string): string => text.slice(0, LONGEST_PASSWORD).replace(/\W|_/g, "").toLowerCase();

/** `db_password = "db_password"` names the key of a secret; `password = "password"` is one. */
const isCompound = (text: string): boolean => /[A-Za-z][-_.][A-Za-z]/.test(text.slice(0, LONGEST_PASSWORD));

/** Lines or settings of words: what is secret in it stands under a name, or has the form of a token. */
const isDocument = (text: string): boolean =>
  (/\n/.test(text.trim()) && /\S[ \t]+\S/.test(text)) || /\s[\w.-]{1,60}="[^"\n]{0,300}"/.test(text);

const tellsNothing = (text: string): boolean =>
  isSetting(text) || isReference(text) || isPublic(text) || isAddress(text) || isSettingList(text);

function isConvincing(text: string, strength: NameStrength): boolean {
  switch (strength) {
    case "password":
      return text.length <= LONGEST_PASSWORD && !/\n/.test(text.trim());
    case "key":
      return text.length >= 8 && !/\s/.test(text.trim()) && !isIdentifier(text);
    case "hint":
      return looksGenerated(text);
  }
}

/** What the catalog, the tables and the name say of a place. */
export function saidOf(
  definition: Definition,
  path: Path,
  name: string,
  catalog: Catalog,
  says: SaysSecret = saysSecret,
): Said {
  if (isHarmless(definition, path, catalog)) return undefined;
  const taking = argumentByTable(definition, path, catalog);
  if (taking === undefined) return says(name);
  if (namesNoSecret(name)) return undefined;
  // In a document of several secrets each has a name, and some are none: the database, its engine.
  if (taking === withoutIndices(path)) return "table";
  return says(name) ?? (isSecretHalf(name) ? "key" : /\.\d+$/.test(path) ? undefined : "within");
}

/** The name that tells what stands at a path of a definition: the last one, or what the `name` beside it says. */
export function nameAt(definition: Definition, path: Path): string {
  const steps = path.split(".").filter((step) => !/^\d+$/.test(step));
  const last = steps.at(-1) ?? "";
  const first = steps.length === 1;
  if (
    first &&
    (definition.kind === "variable" || definition.kind === "local" || definition.kind === "output")
  )
    return definition.name;
  if (!isLabelled(last)) return last;
  const around = path.includes(".") ? path.slice(0, path.lastIndexOf(".")) : "";
  return labelAmong((key) => definition.get(around === "" ? key : `${around}.${key}`)) ?? last;
}

/**
 * Is there secret material in the value that stands at a path of a definition, be it in a part of it, in JSON, base64
 * or a script? The first that is found. Only literal text counts, wherever in the configuration it is written.
 */
export function isSecret(
  definition: Definition,
  path: Path,
  value: Value,
  catalog: Catalog,
): Recognition | undefined {
  for (const leaf of leavesOf(value, path, nameAt(definition, path))) {
    const found =
      recogniseLeaf(leaf, saidOf(definition, leaf.path, leaf.name, catalog)) ?? secretInText(leaf);
    if (found) return found;
  }
  return undefined;
}

/** Is a text secret material, or the known part of one of which the rest is not known? */
export function recogniseLeaf({ value, name }: Leaf, said: Said, isInitial = false): Recognition | undefined {
  if (value.state === "known") return recognise(value.value, name, said, isInitial);
  return recognise(value.prefix ?? "", name, undefined) ?? recognise(value.suffix ?? "", name, undefined);
}

/** The first literal secret that a text writes under a name, as scripts and configuration files do. */
export function secretInText({ value }: Leaf): Recognition | undefined {
  if (value.state === "known") return secretInScript(value.value);
  // Where the text goes on in an unknown one, its last word is only half of one.
  return secretInScript(value.prefix?.replace(/\S{0,1000}$/, "") ?? "") ?? secretInScript(value.suffix ?? "");
}

function secretInScript(text: string): Recognition | undefined {
  for (const assignment of assignmentsIn(text)) {
    const found = recognise(assignment.text, assignment.name, saysSecret(assignment.name));
    if (found) return found;
  }
  return undefined;
}
