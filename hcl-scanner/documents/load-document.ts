import { dirname, resolve } from "node:path";
import { InputError } from "../../pulumi-reader/input-error.ts";
import { type Diagnostic } from "../hcl/diagnostic.ts";
import { type Source } from "../hcl/source.ts";
import { boundaryOf, display } from "../terraform/boundary.ts";
import { DocumentError } from "./document-error.ts";
import { type JudgedDocument, judgedDocument } from "./judged-document.ts";
import { type Json, parseDocument } from "./parse-json.ts";
import { readFileText, readStreamText } from "./read-text.ts";
import { type DocumentKind, recognise } from "./recognise.ts";

/** What stands for stdin on the command line, and in reports. */
export const STDIN = "-";

/** A named document: what it is, or why it cannot be read. */
export type NamedDocument =
  | { readonly kind: DocumentKind; readonly json: Json; readonly path: string; readonly id: string }
  | { readonly diagnostic: Diagnostic };

export interface Surroundings {
  readonly cwd: string;
  readonly root: string | undefined;
  /** The root module that plans were made of, or the Pulumi project, if it is named. */
  readonly source: string | undefined;
  readonly workspace: string | undefined;
  /** To which all documents belong, if it is named. */
  readonly environment: string | undefined;
  readonly stdin: AsyncIterable<Uint8Array | string> | undefined;
}

/** Where what is found and read on the way is added. */
export interface Collected {
  readonly diagnostics: Diagnostic[];
  readonly sources: Map<string, Source>;
}

/** Reads a document and finds out what it is. */
export async function namedDocument(
  path: string,
  { cwd, root, stdin }: Surroundings,
): Promise<NamedDocument> {
  const full = resolve(cwd, path === STDIN ? "." : path);
  const id = path === STDIN ? "stdin" : display(boundaryOf([path], cwd, root), full);
  try {
    const text = path === STDIN ? await readStreamText(stdin ?? NOTHING) : readFileText(full);
    const json = parseDocument(text);
    return { kind: recognise(json), json, path, id };
  } catch (error) {
    return { diagnostic: diagnosticOf(error, id) };
  }
}

/** Makes a stack of a document that is no configuration; a diagnostic where that fails. */
export async function documentStack(
  { kind, json, path, id }: Extract<NamedDocument, { kind: DocumentKind }>,
  { cwd, root, source }: Surroundings,
): Promise<JudgedDocument | { readonly diagnostic: Diagnostic }> {
  const boundary = boundaryOf([path === STDIN ? "." : path], cwd, root);
  const around = path === STDIN ? resolve(cwd) : dirname(resolve(cwd, path));
  const directory = path === STDIN ? "." : display(boundary, around);
  try {
    if (kind === "configuration")
      throw new DocumentError("invalid-document", "is a configuration, which is read from a file only");
    return await judgedDocument(kind, json, {
      id,
      directory,
      boundary,
      around,
      source: source === undefined ? undefined : resolve(cwd, source),
    });
  } catch (error) {
    return { diagnostic: diagnosticOf(error, id) };
  }
}

function diagnosticOf(error: unknown, path: string): Diagnostic {
  if (error instanceof DocumentError)
    return { severity: "error", code: error.code, message: error.message, path };
  if (error instanceof InputError)
    return { severity: "error", code: "invalid-document", message: error.message, path };
  throw error;
}

const NOTHING: AsyncIterable<string> = {
  async *[Symbol.asyncIterator]() {
    yield* [];
  },
};
