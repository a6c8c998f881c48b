import { STRING } from "../../../core/type.ts";
import { type Reason, type Unknown, type Value, string, unknown } from "../../../core/value.ts";
import { FunctionError, type LanguageFunction, type Parameter } from "../function.ts";

/** UTF-16 units; a text beyond that is unknown, so that a configuration cannot exhaust the memory. */
export const LARGEST_TEXT = 16 * 1024 * 1024;

/** A list beyond that is unknown, for the same reason. */
export const MOST_ELEMENTS = 1_000_000;

export const textParameter = (name: string): Parameter => ({ name, type: STRING });

/** A function of texts that is known as soon as all of them are. */
export function textFunction(
  names: readonly string[],
  call: (...texts: string[]) => string,
  carries?: LanguageFunction["carries"],
): LanguageFunction {
  return {
    parameters: names.map(textParameter),
    returns: STRING,
    notNull: true,
    ...(carries && { carries }),
    call: (args) => boundedText(call(...args.map(textOf))),
  };
}

/** The text of an argument that the dispatcher has converted. */
export function textOf(value: Value | undefined): string {
  if (value?.state === "known" && value.kind === "string") return value.value;
  throw new FunctionError("a string is required");
}

export const boundedText = (text: string): Value => (text.length > LARGEST_TEXT ? tooLarge() : string(text));

export const tooLarge = (): Unknown => unknownText({ code: "limit", text: "the text is longer than 16 MB" });

/** An unknown text that is not null, with what is known of its beginning and end. */
export const unknownText = (reason: Reason, prefix = "", suffix = ""): Unknown => ({
  ...unknown(reason, STRING),
  notNull: true,
  ...(prefix !== "" && { prefix }),
  ...(suffix !== "" && { suffix }),
});

/** Is its beginning or its end known of the provider only? */
export const isForetoldText = ({ foretold, prefix, suffix }: Unknown): boolean =>
  foretold === true && (prefix ?? suffix) !== undefined;

/** Texts and unknowns put one after the other: unknown as soon as one is, but for its pieces. */
export function concatenated(pieces: readonly (string | Unknown)[]): Value {
  const gap = pieces.find((piece) => typeof piece !== "string");
  if (!gap) {
    let length = 0;
    for (const piece of pieces) length += (piece as string).length;
    return length > LARGEST_TEXT ? tooLarge() : string(pieces.join(""));
  }
  const isGap = (piece: string | Unknown): piece is Unknown => typeof piece !== "string";
  const first = pieces.findIndex(isGap);
  const last = pieces.findLastIndex(isGap);
  const prefix = pieces.slice(0, first).join("") + ((pieces[first] as Unknown).prefix ?? "");
  const suffix = ((pieces[last] as Unknown).suffix ?? "") + pieces.slice(last + 1).join("");
  const joined: Unknown = { ...unknownText(gap.reason, prefix, suffix), pieces };
  return pieces.some((piece) => isGap(piece) && isForetoldText(piece))
    ? { ...joined, foretold: true }
    : joined;
}
