import { gunzipSync } from "node:zlib";
import { STRING } from "../../../core/type.ts";
import { FunctionError, type LanguageFunction } from "../function.ts";
import { base64Bytes } from "./base64.ts";
import { LARGEST_TEXT, boundedText, textFunction, textOf, textParameter, tooLarge } from "./text.ts";

/** Undoes base64gzip, also where only what went into it is known. */
const base64gunzip: LanguageFunction = {
  parameters: [{ ...textParameter("str"), allowUnknown: true }],
  returns: STRING,
  carries: "encoded",
  notNull: true,
  call([text]) {
    if (text?.state === "unknown")
      return text.encodes?.state === "known" && text.encodes.kind === "string" ? text.encodes : text;
    const bytes = base64Bytes(textOf(text));
    if (!bytes) throw new FunctionError("failed to decode base64 data", 0);
    try {
      return boundedText(gunzipSync(bytes, { maxOutputLength: LARGEST_TEXT }).toString());
    } catch (error) {
      if (error instanceof RangeError) return tooLarge();
      throw new FunctionError("failed to gunzip bytestream", 0);
    }
  },
};

/** As Go's url.QueryUnescape: `+` is a space. */
function urldecoded(text: string): string {
  if (/%(?![\da-f]{2})/i.test(text)) throw new FunctionError("failed to decode URL: invalid URL escape", 0);
  const bytes: Buffer[] = [];
  for (const piece of text.replaceAll("+", " ").split(/(%[\da-f]{2})/i)) {
    bytes.push(piece.startsWith("%") ? Buffer.from(piece.slice(1), "hex") : Buffer.from(piece));
  }
  return Buffer.concat(bytes).toString();
}

export const openTofuEncodingFunctions: Readonly<Record<string, LanguageFunction>> = {
  base64gunzip,
  urldecode: textFunction(["str"], urldecoded, "encoded"),
};
