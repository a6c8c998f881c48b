import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { DocumentError } from "./document-error.ts";

/** Node reads no longer text. */
const LARGEST_DOCUMENT = 500 * 1024 * 1024;

/**
 * The text of a plan or a state, from a file.
 * @throws DocumentError
 */
export function readFileText(path: string): string {
  let handle: number | undefined;
  try {
    // Without blocking, so that a named pipe that nobody writes to does not hang the run.
    handle = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const found = fstatSync(handle);
    if (!found.isFile())
      throw new DocumentError(
        "unreadable",
        "expected a file, found a pipe, socket or device; `-` reads from stdin",
      );
    if (found.size > LARGEST_DOCUMENT) throw tooLarge();
    return decode(readFileSync(handle));
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new DocumentError("unreadable", `cannot be read${code === "" ? "" : `: ${code}`}`);
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/**
 * The text of a plan or a state, from a stream.
 * @throws DocumentError
 */
export async function readStreamText(stream: AsyncIterable<Uint8Array | string>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > LARGEST_DOCUMENT) throw tooLarge();
    chunks.push(bytes);
  }
  return decode(Buffer.concat(chunks));
}

const tooLarge = (): DocumentError =>
  new DocumentError(
    "unreadable",
    `larger than ${LARGEST_DOCUMENT / 1024 / 1024} MiB; plan a part of it with -target, or split the root module`,
  );

const begins = (bytes: Buffer, ...start: readonly number[]): boolean =>
  start.every((each, i) => bytes[i] === each);

/** UTF-8, or UTF-16 as PowerShell writes what is redirected to a file. */
function decode(bytes: Buffer): string {
  if (begins(bytes, 0x50, 0x4b, 0x03, 0x04)) {
    throw new DocumentError(
      "invalid-document",
      "is a binary plan; make JSON of it: terraform show -json FILE > plan.json (or tofu show -json FILE > plan.json)",
    );
  }
  if (begins(bytes, 0x1f, 0x8b))
    throw new DocumentError("invalid-document", "is compressed (gzip); unpack it first");
  if (begins(bytes, 0xff, 0xfe)) return bytes.subarray(2).toString("utf16le");
  if (begins(bytes, 0xfe, 0xff))
    return Buffer.from(bytes.subarray(2, bytes.length & ~1))
      .swap16()
      .toString("utf16le");
  return (begins(bytes, 0xef, 0xbb, 0xbf) ? bytes.subarray(3) : bytes).toString("utf8");
}
