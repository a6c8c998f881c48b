import { TOKEN_FORMATS, type TokenFormat } from "./token-formats.ts";
import { isPlaceholder, isReference } from "./no-secret.ts";

/** A text under a name that says secret, as HCL, JSON, YAML and shell write it. */
const NAMED_LITERAL =
  /(?:ssw(?:or)?d|SSW(?:OR)?D|ssphrase|SSPHRASE|_pass|_PASS|pwd|PWD|ecret|ECRET|oken|OKEN|key|Key|KEY|redentials?|jwt|JWT)\w{0,24}\\?["']?[ \t]{0,60}[:=][ \t]{0,4}\\?["'][^"'$\\]/;

const hints = TOKEN_FORMATS.map(({ hint }) => hint);
const beginsWithSign = (hint: string): boolean => /^[\\:;]/.test(hint);
/** Alternatives at the beginning of a word only: several times faster than everywhere. */
const ANY_TOKEN = new RegExp(
  `\\b(?:${hints.filter((each) => !beginsWithSign(each)).join("|")})|${hints.filter(beginsWithSign).join("|")}`,
);

/** Cheap: false where nothing in the text has the form of a token and no text stands under a name that says secret. */
export const mayContainToken = (text: string): boolean => NAMED_LITERAL.test(text) || ANY_TOKEN.test(text);

/** Where in a text a token stands: its secret part. */
export interface FoundToken {
  readonly format: TokenFormat;
  readonly text: string;
}

/** The first token in a text whose format is published, placeholders and references left out. */
export function tokenIn(text: string): FoundToken | undefined {
  if (!ANY_TOKEN.test(text)) return undefined;
  for (const format of TOKEN_FORMATS) {
    const match = format.pattern.exec(text);
    if (!match) continue;
    const secret = match[1] ?? match[0];
    if (match[1] !== undefined && (isPlaceholder(secret, "password") || isReference(secret))) continue;
    if (isFiller(secret)) continue;
    return { format, text: secret };
  }
  return undefined;
}

/** `AKIAXXXXXXXXXXXXXXXX`, `ghp_000...`: the form, with nothing in it. */
const isFiller = (text: string): boolean =>
  /[Xx*]{12}/.test(text) || (/([Xx0*.])\1{7}/.test(text) && new Set(text.slice(4)).size <= 4);
