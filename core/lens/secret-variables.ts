import { type Definition, type Path } from "../definition.ts";
import { type Place } from "../rule.ts";
import { leavesOf } from "../secret/leaf.ts";
import { namesNoSecret, saysSecret } from "../secret/name.ts";
import { isIdentifier, isPlaceholder } from "../secret/no-secret.ts";
import { type Recognition, type Said, recognise } from "../secret/recognise.ts";
import { type SaysSecret } from "../secret/team-names.ts";
import { type Value, typeOf } from "../value.ts";
import { type VariableExposure } from "./exposure.ts";
import { isTrue } from "./is-true.ts";

/** What the rest of the stack tells of variables. */
export interface VariableUse {
  /** The secret arguments that variables go into. */
  readonly goesTo: Map<Definition, Place>;
  /** Secret material that turned up elsewhere and is written down for a variable. */
  readonly literals: Map<Definition, Map<Path, Recognition>>;
  /** Variables that go where nothing secret is asked for, whatever their name. */
  readonly harmless: Set<Definition>;
}

/** Does a variable take a secret: by what it goes into, by what is written down for it, or by its name? */
export function takesSecret(variable: Definition, use: VariableUse, says: SaysSecret): boolean {
  return (
    use.goesTo.has(variable) ||
    use.literals.has(variable) ||
    (isTrue(variable.get("sensitive")) && !tellsAbout(variable)) ||
    isNamedSecret(variable, use, says)
  );
}

export function variableExposure(
  variable: Definition,
  use: VariableUse,
  says: SaysSecret,
): VariableExposure | undefined {
  if (variable.kind !== "variable") return undefined;
  const goesTo = use.goesTo.get(variable);
  const literals = new Map(use.literals.get(variable));
  const said: Said = goesTo
    ? "table"
    : tellsAbout(variable) || use.harmless.has(variable)
      ? undefined
      : says(variable.name);
  if (said !== undefined || variable.mayHoldToken !== false) {
    for (const path of ["default", "value"]) {
      if (!variable.names.includes(path)) continue;
      for (const leaf of leavesOf(variable.get(path), path, variable.name)) {
        if (leaf.value.state !== "known" || literals.has(leaf.path)) continue;
        const isTop = leaf.path === path;
        const secret = recognise(leaf.value.value, leaf.name, isTop ? said : says(leaf.name));
        if (secret) literals.set(leaf.path, secret);
      }
    }
  }
  if (literals.size === 0 && !goesTo && !isNamedSecret(variable, use, says)) return undefined;
  return {
    is: "variable",
    definition: variable,
    ...(goesTo && { goesTo }),
    literals: [...literals].map(([path, secret]) => ({ at: { definition: variable, path }, secret })),
  };
}

/** `The ARN of the secret`: the variable tells about one. */
const TELLS_ABOUT =
  /^\W*(?:an? |the )?(?:AWS )?SSM (?:key|path|parameter)\b|\bSSM path\b|\bAPI ID\b|^\W*(?:an? |the |optional )*(?:name|arn|path|ids?|identifier|url|ttl|length|location|file|filename|version|type|reference|key vault)\b|\bKMS\b|\bsecret (?:ids?|names?|arns?|versions?) (?:within|in|of|from) (?:the |an? )?(?:AWS |Azure |GCP |Google )?(?:Secrets? Manager|Key Vault|Parameter Store)\b|\b(?:name|arn|path|self.link) (?:of|to) /i;

/** Does its name say that it takes a secret, and nothing else speak against it? */
function isNamedSecret(variable: Definition, use: VariableUse, says: SaysSecret): boolean {
  if (use.harmless.has(variable) && !use.goesTo.has(variable)) return false;
  const strength = says(variable.name);
  if (strength === undefined || strength === "hint") return false;
  const value = variable.get("value");
  const { kind } = typeOf(value);
  if (kind !== "string" && kind !== "any") return false;
  if (tellsAbout(variable)) return false;
  const fallback = variable.get("default");
  // The name of a secret, not a secret: `default = "DATABASE_PASSWORD"`.
  if (isText(fallback) && isIdentifier(fallback.value) && saysSecret(fallback.value) !== undefined)
    return recognise(fallback.value, variable.name, strength) !== undefined;
  if (!isText(fallback) || isPlaceholder(fallback.value, "key")) return true;
  return recognise(fallback.value, variable.name, strength) !== undefined;
}

/** Does it say by its name or its description that it takes what only tells about a secret? */
export function tellsAbout(variable: Definition): boolean {
  const description = variable.get("description");
  return namesNoSecret(variable.name) || (isText(description) && TELLS_ABOUT.test(description.value));
}

const isText = (value: Value): value is Extract<Value, { kind: "string"; value: string }> =>
  value.state === "known" && value.kind === "string";
