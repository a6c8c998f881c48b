import { type Shape } from "./shape.ts";

/** Types of providers that are not bridged, by token without the version of the API. */
export const NATIVE: ReadonlyMap<string, Shape> = new Map();
