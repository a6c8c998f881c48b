/** A character set that textencodebase64 and textdecodebase64 know. */
export interface Charset {
  /** Undefined where a character has no place in the set. */
  encode(text: string): Uint8Array | undefined;
  /** Undefined where a byte stands for nothing. */
  decode(bytes: Uint8Array): string | undefined;
}

/** The names of character sets that terraform may know, but keylint does not. */
const OTHERS =
  /^(?:utf-?16|utf-?32\w*|cs\w+|ibm\d+|cp\d+|\d+|shift_jis|ms_kanji|(?:extended_unix_code_\w+|euc)\S*|iso[-_]\S+|gb\w+|hz-gb-2312|big5\S*|ksc?\S*|korean|latin\d+|l\d+|windows-\d+|koi8\S*|mac\S*|x-\S+)$/;

/** Could it be the name of a character set that is not evaluated? */
export const isOtherCharset = (name: string): boolean => OTHERS.test(name.trim().toLowerCase());

/** The character set of an IANA name or alias, in any case; undefined for one that is not evaluated. */
export function charsetOf(name: string): Charset | undefined {
  const key = name.trim().toLowerCase();
  if (UTF8.has(key)) return utf8;
  if (key === "utf-16le") return utf16("le");
  if (key === "utf-16be") return utf16("be");
  if (LATIN1.has(key)) return singleByte((byte) => String.fromCharCode(byte));
  if (ASCII.has(key)) return singleByte((byte) => (byte < 0x80 ? String.fromCharCode(byte) : undefined));
  const label = SINGLE_BYTE.get(key);
  return label === undefined ? undefined : singleByte(decodedBy(label));
}

const UTF8 = new Set(["utf-8", "csutf8"]);
const LATIN1 = new Set([
  "iso-8859-1",
  "iso_8859-1:1987",
  "iso_8859-1",
  "iso-ir-100",
  "latin1",
  "l1",
  "ibm819",
  "cp819",
  "csisolatin1",
]);
const ASCII = new Set([
  "us-ascii",
  "ascii",
  "us",
  "iso646-us",
  "iso-ir-6",
  "ansi_x3.4-1968",
  "ansi_x3.4-1986",
  "ibm367",
  "cp367",
  "csascii",
]);

/** By name, the label under which the platform's decoder knows the same table. */
const SINGLE_BYTE = new Map<string, string>(
  [
    ...["iso-8859-2", "iso-8859-3", "iso-8859-4", "iso-8859-5", "iso-8859-6", "iso-8859-7", "iso-8859-8"],
    ...["iso-8859-10", "iso-8859-13", "iso-8859-14", "iso-8859-15", "iso-8859-16"],
    ...["windows-1250", "windows-1251", "windows-1252", "windows-1253", "windows-1254", "windows-1255"],
    ...[
      "windows-1256",
      "windows-1257",
      "windows-1258",
      "windows-874",
      "koi8-r",
      "koi8-u",
      "macintosh",
      "ibm866",
    ],
  ].map((label) => [label, label]),
);

const utf8: Charset = {
  encode: (text) => Buffer.from(text),
  decode: (bytes) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes),
};

const utf16 = (order: "le" | "be"): Charset => ({
  encode(text) {
    const bytes = Buffer.from(text, "utf16le");
    return order === "le" ? bytes : bytes.swap16();
  },
  decode: (bytes) => new TextDecoder(`utf-16${order}`, { ignoreBOM: true }).decode(bytes),
});

/** What windows-1252 has where Latin-1 has control characters; the platform's decoder takes the one for the other. */
const WINDOWS_1252 = "€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ";

function decodedBy(label: string): (byte: number) => string | undefined {
  if (label === "windows-1252") {
    return (byte) =>
      defined(byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252[byte - 0x80]! : String.fromCharCode(byte));
  }
  const decoder = new TextDecoder(label);
  return (byte) => defined(decoder.decode(Uint8Array.of(byte)));
}

const defined = (character: string): string | undefined => (character === "\ufffd" ? undefined : character);

function singleByte(characterOf: (byte: number) => string | undefined): Charset {
  const characters = Array.from({ length: 256 }, (_, byte) => characterOf(byte));
  return {
    encode(text) {
      const bytes = new Map(characters.map((character, byte) => [character, byte]));
      const encoded: number[] = [];
      for (const rune of text) {
        const byte = bytes.get(rune);
        if (byte === undefined) return undefined;
        encoded.push(byte);
      }
      return Uint8Array.from(encoded);
    },
    decode(bytes) {
      let text = "";
      for (const byte of bytes) {
        const character = characters[byte];
        if (character === undefined) return undefined;
        text += character;
      }
      return text;
    },
  };
}
