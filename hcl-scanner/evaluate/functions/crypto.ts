import { createHash } from "node:crypto";
import { NUMBER, STRING } from "../../../core/type.ts";
import { type Reason, string } from "../../../core/value.ts";
import { FunctionError, type LanguageFunction } from "../function.ts";
import { readBytes } from "./read-file.ts";
import { decryptRsa } from "./rsa.ts";
import { textFunction, textOf, textParameter, unknownText } from "./text.ts";

type Hash = "md5" | "sha1" | "sha256" | "sha512";

const digest = (hash: Hash, data: Uint8Array | string, form: "hex" | "base64"): string =>
  createHash(hash).update(data).digest(form);

const hashOfText = (hash: Hash, form: "hex" | "base64" = "hex"): LanguageFunction =>
  textFunction(["str"], (text) => digest(hash, text, form), "derived");

const hashOfFile = (hash: Hash, form: "hex" | "base64" = "hex"): LanguageFunction => ({
  parameters: [textParameter("path")],
  returns: STRING,
  carries: "derived",
  notNull: true,
  call([path], context) {
    const content = readBytes(textOf(path), context);
    return "state" in content ? content : string(digest(hash, content, form));
  },
});

const random = (name: string): Reason => ({
  code: "clock",
  text: `${name}() gives another result each time`,
});

const bcrypt: LanguageFunction = {
  parameters: [textParameter("str")],
  variadic: { name: "cost", type: NUMBER },
  returns: STRING,
  carries: "derived",
  notNull: true,
  call: () => unknownText(random("bcrypt")),
};

const uuid: LanguageFunction = {
  parameters: [],
  returns: STRING,
  notNull: true,
  call: () => unknownText(random("uuid")),
};

const NAMESPACES: ReadonlyMap<string, string> = new Map([
  ["dns", "6ba7b810-9dad-11d1-80b4-00c04fd430c8"],
  ["url", "6ba7b811-9dad-11d1-80b4-00c04fd430c8"],
  ["oid", "6ba7b812-9dad-11d1-80b4-00c04fd430c8"],
  ["x500", "6ba7b814-9dad-11d1-80b4-00c04fd430c8"],
]);

const UUID =
  /^(?:urn:uuid:|\{(?=.*\}$))?([\da-f]{8})-([\da-f]{4})-([\da-f]{4})-([\da-f]{4})-([\da-f]{12})\}?$/i;

/** The 32 hexadecimal digits of a namespace: one of four names, or any UUID in the forms that Go's uuid package reads. */
function namespaceDigits(namespace: string): string {
  const known = NAMESPACES.get(namespace) ?? namespace;
  if (/^[\da-f]{32}$/i.test(known)) return known;
  const match = UUID.exec(known);
  const isBraced = known.startsWith("{");
  if (!match || isBraced !== known.endsWith("}")) {
    throw new FunctionError(`uuidv5() doesn't support namespace ${namespace}`, 0);
  }
  return match.slice(1).join("");
}

const uuidv5 = textFunction(
  ["namespace", "name"],
  (namespace, name) => {
    const hash = createHash("sha1")
      .update(Buffer.from(namespaceDigits(namespace), "hex"))
      .update(name)
      .digest();
    hash[6] = (hash[6]! & 0x0f) | 0x50;
    hash[8] = (hash[8]! & 0x3f) | 0x80;
    const digits = hash.toString("hex", 0, 16);
    return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
  },
  "derived",
);

const rsadecrypt = textFunction(["ciphertext", "privatekey"], decryptRsa);

export const cryptoFunctions: Readonly<Record<string, LanguageFunction>> = {
  base64sha256: hashOfText("sha256", "base64"),
  base64sha512: hashOfText("sha512", "base64"),
  bcrypt,
  filebase64sha256: hashOfFile("sha256", "base64"),
  filebase64sha512: hashOfFile("sha512", "base64"),
  filemd5: hashOfFile("md5"),
  filesha1: hashOfFile("sha1"),
  filesha256: hashOfFile("sha256"),
  filesha512: hashOfFile("sha512"),
  md5: hashOfText("md5"),
  rsadecrypt,
  sha1: hashOfText("sha1"),
  sha256: hashOfText("sha256"),
  sha512: hashOfText("sha512"),
  uuid,
  uuidv5,
};
