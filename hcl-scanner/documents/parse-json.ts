import { DocumentError } from "./document-error.ts";

/** A JSON object as it was parsed: any of it may be of any shape. */
export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What stands under a name of an object: own names only. */
export const field = (value: unknown, name: string): unknown =>
  isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;

export const textField = (value: unknown, name: string): string | undefined => {
  const found = field(value, name);
  return typeof found === "string" ? found : undefined;
};

export const listField = (value: unknown, name: string): readonly unknown[] => {
  const found = field(value, name);
  return Array.isArray(found) ? found : [];
};

/**
 * Parses a document that should be a JSON object.
 * @throws DocumentError
 */
export function parseDocument(text: string): Json {
  const value = parse(text);
  if (isObject(value)) return value;
  throw new DocumentError("invalid-document", `expected a JSON object, found ${kindOf(value)}`);
}

/** What a JSON value is, for messages. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DocumentError("invalid-json", describe(text, error));
  }
}

/** The engine's own words quote the text, which may be secret: only the place is taken from them. */
function describe(text: string, error: unknown): string {
  if (/^\s*$/.test(text.slice(0, 1000)) && text.trim() === "") return "expected JSON, found nothing";
  if (error instanceof RangeError) return "is nested too deeply";
  if (isLogOfEvents(text)) {
    return "is the log of `terraform plan -json`, which tells nothing of values; save the plan (-out plan.bin) and give terraform show -json plan.bin";
  }
  const said = error instanceof Error ? error.message : "";
  const at = /position (\d+)/.exec(said)?.[1];
  if (at !== undefined && Number(at) < text.length)
    return `expected JSON, found something else at ${placeOf(text, Number(at))}`;
  const ended = /end of JSON|Unterminated|Expected/.test(said);
  return ended
    ? `ends in the middle, at ${placeOf(text, text.length)}: it was cut off`
    : "expected JSON, found something else";
}

function placeOf(text: string, offset: number): string {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) {
    line++;
    start = at + 1;
  }
  return `line ${line}, column ${offset - start + 1}`;
}

const isLogOfEvents = (text: string): boolean => /^\s*\{"@level":/.test(text.slice(0, 200));
