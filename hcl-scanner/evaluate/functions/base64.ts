/** Standard base64 of bytes, or of a text's UTF-8. */
export const base64Of = (data: Uint8Array | string): string => Buffer.from(data as string).toString("base64");

/** Reads standard base64 as strictly as Go does (padding is required, line breaks are not seen); undefined if corrupt. */
export function base64Bytes(text: string): Uint8Array | undefined {
  const joined = text.replace(/[\r\n]/g, "");
  if (joined.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(joined)) return undefined;
  return Buffer.from(joined, "base64");
}

/** The text that UTF-8 bytes stand for; undefined if they are not UTF-8. */
export function utf8Text(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
