import { createHash } from "node:crypto";
import { type Definition } from "../../../core/definition.ts";
import { STRING } from "../../../core/type.ts";
import { type Value, mark, string, travelled } from "../../../core/value.ts";
import { base64Of, utf8Text } from "../../evaluate/functions/base64.ts";
import { type FunctionContext, FunctionError } from "../../evaluate/function.ts";
import { LARGEST_TEXT } from "../../evaluate/functions/text.ts";
import { type Pure, unknownOf } from "./pure.ts";

/** What is made of the bytes of `filename`. */
const made =
  (attribute: string, make: (bytes: Uint8Array) => string | undefined) =>
  (definition: Definition, { readFile }: FunctionContext): Value => {
    const name = definition.get("filename");
    const sensitive = definition.type === "local_sensitive_file" && /^content/.test(attribute);
    const marks = { ...travelled(name, "derived"), ...(sensitive && { sensitive: true as const }) };
    const unread = mark(unknownOf(definition, attribute, STRING), marks);
    if (name.state !== "known" || name.kind !== "string") return unread;
    try {
      const bytes = readFile(name.value);
      if ("state" in bytes) return bytes.state === "unknown" ? { ...unread, reason: bytes.reason } : unread;
      const text = bytes.length > LARGEST_TEXT ? undefined : make(bytes);
      return text === undefined ? unread : mark(string(text), marks);
    } catch (error) {
      if (error instanceof FunctionError) return unread;
      throw error;
    }
  };

const hash = (attribute: string, algorithm: string, encoding: "hex" | "base64") =>
  made(attribute, (bytes) => createHash(algorithm).update(bytes).digest(encoding));

export const localFile: Pure = {
  content: made("content", utf8Text),
  content_base64: made("content_base64", base64Of),
  content_md5: hash("content_md5", "md5", "hex"),
  content_sha1: hash("content_sha1", "sha1", "hex"),
  content_sha256: hash("content_sha256", "sha256", "hex"),
  content_sha512: hash("content_sha512", "sha512", "hex"),
  content_base64sha256: hash("content_base64sha256", "sha256", "base64"),
  content_base64sha512: hash("content_base64sha512", "sha512", "base64"),
  id: hash("id", "sha1", "hex"),
};
