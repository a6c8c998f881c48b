import { type Type } from "../../core/type.ts";
import { type Unknown, type Value } from "../../core/value.ts";

/**
 * One function of Terraform's language, under the protocol that cty's functions follow. `call.ts` converts the
 * arguments, answers for unknown, null and marked ones as far as the parameters do not take them, and marks the
 * result; `call` sees only what its parameters allow.
 */
export interface LanguageFunction {
  readonly parameters: readonly Parameter[];
  readonly variadic?: Parameter;
  /** The type of the result, also where it is unknown. @throws FunctionError */
  readonly returns: Type | ((args: readonly Value[]) => Type);
  /** @throws FunctionError */
  call(args: readonly Value[], context: FunctionContext): Value;
  /** What a reader of the result knows of the arguments; `plain` unless said. Hashes, lengths, comparisons are `derived`. */
  readonly carries?: "plain" | "encoded" | "derived";
  /** What is known of an unknown result all the same. */
  refines?(args: readonly Value[]): Refinements;
  /** An unknown result is known not to be null. */
  readonly notNull?: true;
}

export type Refinements = Pick<Unknown, "encodes" | "pieces" | "sketch">;

export interface Parameter {
  readonly name: string;
  readonly type: Type;
  readonly allowNull?: true;
  /** `call` is asked although this argument is (or contains) unknown. */
  readonly allowUnknown?: true;
  /** `call` is asked although the type of this argument is not known. */
  readonly allowDynamic?: true;
  /** `call` sees the marks of this argument and sets those of the result itself. */
  readonly allowMarked?: true;
  /** `call` is asked although this object may have further attributes (`rest`). */
  readonly allowOpen?: true;
}

/** What functions may know of the world. */
export interface FunctionContext {
  /** The known end of the directory that terraform runs in: `/envs/prod`. */
  readonly directory?: string;
  /** Reads a file, relative to the working directory of terraform. @throws FunctionError, or gives the reason why it may not be read */
  readFile(path: string): Uint8Array | Value;
  /** Files below `path` (relative to it, with `/`, sorted), or the reason why they may not be listed. */
  listFiles(path: string): readonly string[] | Value;
  /** Evaluates template text with these variables only. @throws FunctionError */
  renderTemplate(text: string, variables: ReadonlyMap<string, Value>, name: string): Value;
}

export class FunctionError extends Error {
  override readonly name = "FunctionError";
  /** Index of the argument that is in error. */
  readonly argument: number | undefined;
  constructor(message: string, argument?: number) {
    super(message);
    this.argument = argument;
  }
}
