import { STRING } from "../../../core/type.ts";
import { type Value, string } from "../../../core/value.ts";
import { FunctionError, type LanguageFunction } from "../function.ts";
import { base64Bytes, base64Of, utf8Text } from "./base64.ts";
import { charsetOf, isOtherCharset } from "./charset.ts";
import { csvFunctions } from "./csv.ts";
import { jsonFunctions } from "./json.ts";
import { openTofuEncodingFunctions } from "./opentofu-encoding.ts";
import { boundedText, textFunction, textOf, textParameter, unknownText } from "./text.ts";

/** As Go's url.QueryEscape: a space is `+`, everything but letters, digits, `-_.~` is percent-encoded. */
function urlencoded(text: string): string {
  let encoded = "";
  for (const byte of Buffer.from(text)) {
    const character = String.fromCharCode(byte);
    if (/[A-Za-z0-9\-_.~]/.test(character)) encoded += character;
    else encoded += character === " " ? "+" : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }
  return encoded;
}

function decodedBase64(text: string): string {
  const bytes = base64Bytes(text);
  if (!bytes) throw new FunctionError("failed to decode base64 data", 0);
  const decoded = utf8Text(bytes);
  if (decoded === undefined)
    throw new FunctionError("the result of decoding the provided string is not valid UTF-8", 0);
  return decoded;
}

const base64gzip: LanguageFunction = {
  parameters: [textParameter("str")],
  returns: STRING,
  carries: "encoded",
  notNull: true,
  call: ([text]) => ({
    ...unknownText({
      code: "function",
      text: "base64gzip depends on the compressor that terraform is built with",
    }),
    encodes: text!,
  }),
};

/** Known where the character set is one that keylint has the table of. */
const charsetFunction = (
  names: readonly string[],
  call: (text: string, charset: string) => Value,
): LanguageFunction => ({
  parameters: names.map(textParameter),
  returns: STRING,
  carries: "encoded",
  notNull: true,
  call: ([text, charset]) => call(textOf(text), textOf(charset)),
});

function otherCharset(name: string): Value {
  if (!isOtherCharset(name))
    throw new FunctionError("the encoding is not a supported IANA encoding name or alias", 1);
  return unknownText({ code: "function", text: "the text is in a character set that is not evaluated" });
}

function encodeText(text: string, name: string): Value {
  const charset = charsetOf(name);
  if (!charset) return otherCharset(name);
  const bytes = charset.encode(text);
  if (!bytes)
    throw new FunctionError(`the given string contains characters that cannot be represented in ${name}`, 0);
  return boundedText(base64Of(bytes));
}

function decodeText(text: string, name: string): Value {
  const charset = charsetOf(name);
  if (!charset) return otherCharset(name);
  const bytes = base64Bytes(text);
  if (!bytes) throw new FunctionError("the given value has an invalid base64 symbol", 0);
  const decoded = charset.decode(bytes);
  if (decoded === undefined || decoded.includes("\ufffd")) {
    throw new FunctionError(`the given string contains symbols that are not defined for ${name}`, 0);
  }
  return string(decoded);
}

export const encodingFunctions: Readonly<Record<string, LanguageFunction>> = {
  ...csvFunctions,
  ...jsonFunctions,
  ...openTofuEncodingFunctions,
  base64decode: textFunction(["str"], decodedBase64, "encoded"),
  base64encode: textFunction(["str"], base64Of, "encoded"),
  base64gzip,
  textdecodebase64: charsetFunction(["source", "encoding"], decodeText),
  textencodebase64: charsetFunction(["string", "encoding"], encodeText),
  urlencode: textFunction(["str"], urlencoded, "encoded"),
};
