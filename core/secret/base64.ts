const LONGEST = 200_000;
const BASE64 = /^(?:[A-Za-z0-9+/]{4}){6,}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const PRINTABLE = /^[\t\n\r\x20-\x7e]{16,}$/;

/** The text behind base64, if there is a readable one of at least 16 characters behind it. */
export function decodeBase64(text: string): string | undefined {
  if (text.length < 24 || text.length > LONGEST || text.length % 4 !== 0 || !BASE64.test(text))
    return undefined;
  const plain = atob(text);
  return PRINTABLE.test(plain) ? plain : undefined;
}
