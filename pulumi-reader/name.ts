/** How the bridge of Terraform providers names properties. */

/** `rotation_rules` is `rotationRules`, `base_32_string_seed` is `base32StringSeed`. */
export const camel = (name: string): string =>
  name.replace(/(?<=[^_])_+([^_])/g, (_, next: string) => next.toUpperCase());

/** `rotationRules` is `rotation_rules`; digits stay where they are. */
export const snake = (name: string): string =>
  name
    .replace(/(?!^)[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
    .replace(/^[A-Z]/, (letter) => letter.toLowerCase());

/** Endings in the order in which they are tried, as the bridge's inflector does. */
const ENDINGS: readonly (readonly [ending: RegExp, plural: string])[] = [
  [/(s)tatus$/i, "$1tatuses"],
  [/(matr|vert|ind)(?:ix|ex)$/i, "$1ices"],
  [/(x|ch|ss|sh)$/i, "$1es"],
  [/([^aeiouy]|qu)y$/i, "$1ies"],
  [/([^f])fe$/i, "$1ves"],
  [/([lre])f$/i, "$1ves"],
  [/sis$/i, "ses"],
  [/([ti])um$/i, "$1a"],
  [/(p)erson$/i, "$1eople"],
  [/(m)an$/i, "$1en"],
  [/(c)hild$/i, "$1hildren"],
  [/us$/i, "uses"],
  [/(alias)$/i, "$1es"],
  [/s$/i, "s"],
  [/$/, "s"],
];

/** A list that stays a list is in the plural: `required_resource_access` is `requiredResourceAccesses`. */
export function plural(name: string): string {
  for (const [ending, replacement] of ENDINGS) {
    if (ending.test(name)) return name.replace(ending, replacement);
  }
  return name;
}
