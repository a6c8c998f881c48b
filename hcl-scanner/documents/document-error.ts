/** Why a named document cannot be read: a sentence that holds nothing of its content. */
export class DocumentError extends Error {
  override readonly name = "DocumentError";
  readonly code: "unreadable" | "invalid-json" | "invalid-document";
  constructor(code: DocumentError["code"], message: string) {
    super(message);
    this.code = code;
  }
}
