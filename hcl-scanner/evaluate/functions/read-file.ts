import { STRING, type Type } from "../../../core/type.ts";
import { type Unknown, type Value, unknown } from "../../../core/value.ts";
import { FunctionError, type FunctionContext } from "../function.ts";
import { utf8Text } from "./base64.ts";
import { LARGEST_TEXT, tooLarge } from "./text.ts";

/** The bytes of a file, or why they may not be read. @throws FunctionError */
export function readBytes(path: string, context: FunctionContext): Uint8Array | Unknown {
  if (isInHome(path)) return unknown(HOME, STRING);
  const content = context.readFile(path);
  return "state" in content ? asUnknown(content, STRING) : content;
}

/** The text of a file, or why it may not be read. @throws FunctionError where the file is not UTF-8 */
export function readText(path: string, context: FunctionContext): string | Unknown {
  const bytes = readBytes(path, context);
  if ("state" in bytes) return bytes;
  if (bytes.length > LARGEST_TEXT) return tooLarge();
  const text = utf8Text(bytes);
  if (text === undefined) {
    throw new FunctionError(
      `contents of ${JSON.stringify(path)} are not valid UTF-8; use the filebase64 function`,
      0,
    );
  }
  return text;
}

/** The reason that a context gave in place of what it was asked for. */
export function asUnknown(answer: Value, type: Type): Unknown {
  if (answer.state === "unknown") return { ...answer, type, notNull: true };
  throw new FunctionError("the file system gave no answer");
}

export const HOME = {
  code: "file",
  text: "the path is in the home directory of who runs terraform",
} as const;

/** Does the path begin with `~`, the home directory? @throws FunctionError for that of another user */
export function isInHome(path: string): boolean {
  if (!path.startsWith("~")) return false;
  if (path.length > 1 && path[1] !== "/" && path[1] !== "\\") {
    throw new FunctionError("cannot expand user-specific home dir", 0);
  }
  return true;
}
