/** What is read of a certificate (RFC 5280, in DER as X.690 has it, as PEM). */
export interface Certificate {
  /** Milliseconds since 1970. */
  readonly ends?: number;
  /** The size of its key, where that is an RSA key. */
  readonly rsaBits?: number;
}

/**
 * The first certificate of a text: of several, those of authorities follow. Undefined where there is none, or none that can
 * be read.
 */
export function readCertificate(text: string): Certificate | undefined {
  const start = text.indexOf(BEGIN);
  const end = text.indexOf(END, start);
  if (start < 0 || end < 0 || end - start > LONGEST) return undefined;
  const bytes = bytesOf(text.slice(start + BEGIN.length, end));
  const [certificate] = bytes ? elementsIn(bytes) : [];
  const [signed] = certificate ? elementsIn(certificate.content) : [];
  // What the authority signed: a version that may be left out, a number, an algorithm, the issuer, the time, the holder, the key.
  const parts = (signed ? elementsIn(signed.content) : []).filter(({ tag }) => tag !== VERSION);
  const [, , , time, , key] = parts;
  if (!time || !key) return undefined;
  const [, notAfter] = elementsIn(time.content);
  const ends = notAfter && timeOf(notAfter);
  const rsaBits = bitsOf(key.content);
  return { ...(ends !== undefined && { ends }), ...(rsaBits !== undefined && { rsaBits }) };
}

const BEGIN = "-----BEGIN CERTIFICATE-----";
const END = "-----END CERTIFICATE-----";
/** Characters; certificates have some thousands. */
const LONGEST = 100_000;

const VERSION = 0xa0;
const UTC_TIME = 0x17;
const GENERALIZED_TIME = 0x18;

interface Element {
  readonly tag: number;
  readonly content: Uint8Array;
}

/** The elements that stand one after another; what is cut off is left out. */
function elementsIn(bytes: Uint8Array): Element[] {
  const found: Element[] = [];
  for (let at = 0; at + 2 <= bytes.length;) {
    const tag = bytes[at]!;
    let length = bytes[at + 1]!;
    at += 2;
    if (length >= 0x80) {
      const digits = length - 0x80;
      if (digits === 0 || digits > 3) break;
      length = bytes.subarray(at, at + digits).reduce((sum, byte) => sum * 256 + byte, 0);
      at += digits;
    }
    if (at + length > bytes.length) break;
    found.push({ tag, content: bytes.subarray(at, at + length) });
    at += length;
  }
  return found;
}

/** `YYMMDDHHMMSSZ`, of 1950 to 2049, or with all four digits of the year. */
function timeOf({ tag, content }: Element): number | undefined {
  const text = String.fromCharCode(...content.subarray(0, 20));
  const parts = /^(\d\d)?(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(text);
  if (!parts || (tag !== UTC_TIME && tag !== GENERALIZED_TIME)) return undefined;
  const [, century, year, month, ...rest] = parts;
  const [day, hour, minute, second] = rest.map(Number);
  const whole = Number((century ?? (Number(year) < 50 ? "20" : "19")) + year!);
  return Date.UTC(whole, Number(month) - 1, day, hour, minute, second);
}

/** 1.2.840.113549.1.1.1 */
const RSA = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01];

/** The length of the modulus. */
function bitsOf(key: Uint8Array): number | undefined {
  const [algorithm, text] = elementsIn(key);
  const [name] = algorithm ? elementsIn(algorithm.content) : [];
  if (!text || name?.content.join() !== RSA.join()) return undefined;
  // A text of bits begins with the number of those that do not count.
  const [numbers] = elementsIn(text.content.subarray(1));
  const [modulus] = numbers ? elementsIn(numbers.content) : [];
  const first = modulus?.content.findIndex((byte) => byte !== 0) ?? -1;
  if (!modulus || first < 0) return undefined;
  return (modulus.content.length - first) * 8 - Math.clz32(modulus.content[first]!) + 24;
}

function bytesOf(base64: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(base64.replace(/\s/g, "")), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
