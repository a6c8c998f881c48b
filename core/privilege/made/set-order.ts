import { compareUtf8 } from "../../utf8.ts";

/** A block of a set as the plugin SDK writes it to hash it: its arguments by name. */
export type Hashed = Readonly<
  Record<string, string | { readonly list: readonly string[] } | { readonly set: readonly string[] }>
>;

/**
 * The blocks in the order that the plugin SDK keeps a set in (helper/schema: serialize.go, set.go): by the decimal
 * digits of the CRC-32 of each. Equal blocks are one.
 */
export function inSetOrder<T>(blocks: readonly T[], hashed: (block: T) => Hashed): T[] {
  const byCode = new Map(blocks.map((each) => [codeOf(serialized(hashed(each))), each]));
  return [...byCode].sort(([a], [b]) => compareUtf8(a, b)).map(([, each]) => each);
}

function serialized(block: Hashed): string {
  const names = Object.keys(block).sort(compareUtf8);
  return names.map((name) => `${name}:${serializedValue(block[name]!)};`).join("");
}

function serializedValue(value: Hashed[string]): string {
  if (typeof value === "string") return value;
  if ("list" in value) return `(${value.list.map((each) => `${each};`).join("")})`;
  const members = [...new Set(value.set)].map((each) => `${each};`);
  return `{${members.sort((a, b) => compareUtf8(codeOf(a), codeOf(b))).join("")}}`;
}

const codeOf = (text: string): string => String(crc32(new TextEncoder().encode(text)));

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  return c >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) c = (c >>> 8) ^ TABLE[(c ^ byte) & 0xff]!;
  return (c ^ 0xffffffff) >>> 0;
}
