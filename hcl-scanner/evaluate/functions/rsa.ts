import { constants, createPrivateKey, privateDecrypt, type KeyObject } from "node:crypto";
import { FunctionError } from "../function.ts";
import { base64Bytes, utf8Text } from "./base64.ts";

/** Decrypts base64 text that was encrypted for an RSA key with PKCS #1 v1.5 padding. @throws FunctionError */
export function decryptRsa(ciphertext: string, privateKey: string): string {
  const encrypted = base64Bytes(ciphertext);
  if (!encrypted) throw new FunctionError("failed to decode input: cipher text must be base64-encoded", 0);
  const text = utf8Text(unpadded(decrypted(keyOf(privateKey), encrypted)));
  if (text === undefined) throw new FunctionError("the decrypted text is not valid UTF-8");
  return text;
}

function keyOf(pem: string): KeyObject {
  let key: KeyObject;
  try {
    key = createPrivateKey(pem);
  } catch {
    throw new FunctionError("invalid private key", 1);
  }
  if (key.asymmetricKeyType !== "rsa") throw new FunctionError("invalid private key type", 1);
  return key;
}

/**
 * Without the platform's own removal of padding, which answers a wrong ciphertext with random text instead of an error.
 */
function decrypted(key: KeyObject, encrypted: Uint8Array): Uint8Array {
  try {
    return privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, encrypted);
  } catch {
    throw new FunctionError("failed to decrypt");
  }
}

/** Takes off PKCS #1 v1.5 padding: 0, 2, at least eight bytes that are not 0, then 0. */
function unpadded(block: Uint8Array): Uint8Array {
  const end = block.indexOf(0, 2);
  if (block[0] !== 0 || block[1] !== 2 || end < 10) throw new FunctionError("failed to decrypt");
  return block.subarray(end + 1);
}
