import { type Format } from "../options.ts";
import { type Formatter } from "./view.ts";

/** Each format is a chunk of its own, loaded when it is asked for. */
export const formatter: Readonly<Record<Format, () => Promise<Formatter>>> = {
  pretty: async () => (await import("./pretty.ts")).pretty,
  compact: async () => (await import("./compact.ts")).compact,
  json: async () => (await import("./json.ts")).json,
  sarif: async () => (await import("./sarif.ts")).sarif,
};
