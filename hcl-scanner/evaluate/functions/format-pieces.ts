import { FunctionError } from "../function.ts";

/** One `%...` sequence of a format string. */
export interface Verb {
  /** As written, for messages. */
  readonly raw: string;
  readonly mode: string;
  /** Which argument it takes; the first is 1. */
  readonly argument: number;
  readonly flags: Flags;
  readonly width: number | undefined;
  readonly precision: number | undefined;
}

export interface Flags {
  readonly zero: boolean;
  readonly sharp: boolean;
  readonly minus: boolean;
  readonly plus: boolean;
  readonly space: boolean;
}

const VERB =
  /%(?<flags>[0#\-+ ]*)(?<width>[1-9]\d*)?(?:\.(?<precision>\d*))?(?:\[(?<index>[1-9]\d*)\])?(?<mode>[A-Za-z])/y;

/** Splits a format string into literal text and verbs. @throws FunctionError where it is malformed */
export function formatPieces(format: string): (string | Verb)[] {
  const pieces: (string | Verb)[] = [];
  let nextArgument = 1;
  let position = 0;
  while (position < format.length) {
    const percent = format.indexOf("%", position);
    if (percent !== position) {
      pieces.push(format.slice(position, percent < 0 ? undefined : percent));
      if (percent < 0) break;
      position = percent;
    }
    if (format[position + 1] === "%") {
      pieces.push("%");
      position += 2;
      continue;
    }
    VERB.lastIndex = position;
    const match = VERB.exec(format);
    if (!match) throw new FunctionError(`unrecognized format sequence at offset ${position}`, 0);
    const { flags = "", width, precision, index, mode } = match.groups!;
    const argument = index === undefined ? nextArgument : Number(index);
    nextArgument = argument + 1;
    pieces.push({
      raw: match[0],
      mode: mode!,
      argument,
      flags: {
        zero: flags.includes("0"),
        sharp: flags.includes("#"),
        minus: flags.includes("-"),
        plus: flags.includes("+"),
        space: flags.includes(" "),
      },
      width: width === undefined ? undefined : Number(width),
      precision: precision === undefined ? undefined : Number(precision),
    });
    position = VERB.lastIndex;
  }
  return pieces;
}
