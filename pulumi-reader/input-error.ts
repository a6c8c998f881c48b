/** Why a document of Pulumi's cannot be read: a clause that holds nothing of its content. */
export class InputError extends Error {
  override readonly name = "InputError";
}
