import { type Definition } from "../core/definition.ts";
import { type Origin, type Value, containsSensitive, mark, unknown } from "../core/value.ts";
import { type Given } from "./given.ts";
import { inParts } from "./in-parts.ts";
import { VERBATIM } from "./naming.ts";
import { withGiven, withoutAutomaticMark } from "./origin.ts";
import { valueOf } from "./value-of.ts";
import { valued } from "./valued.ts";
import { keysOf, own } from "./wire.ts";

/** What the program exports, and what is known of it. */
export interface Exports {
  readonly of: object;
  /** Are secrets marked as such? If not, whoever made them took care, or nobody knows. */
  readonly areMarked: boolean;
}

/** Finds the resource that gives a text, or a part of it. */
export type Trace = (text: string) => Origin | undefined;

/** The exports of a program as outputs of a root module. */
export function outputsOf({ of, areMarked }: Exports, trace: Trace, given: Given | undefined): Definition[] {
  return keysOf(of).map((name) => {
    const value = traced(valueOf(own(of, name), READING), trace);
    const placed = given ? withGiven(value, given) : value;
    return valued({
      kind: "output",
      address: `output.${name}`,
      name,
      value: areMarked ? placed : withoutAutomaticMark(placed, given),
      isSensitive: !areMarked || containsSensitive(value),
      names: ["value"],
    });
  });
}

/** Nobody tells what an export was computed from: a text that some resource gives comes from there. */
function traced(value: Value, trace: Trace): Value {
  if (value.state === "known" && value.kind === "string") {
    const origin = trace(value.value);
    return origin ? mark(value, { origins: [origin] }) : value;
  }
  return inParts(value, (each) => traced(each, trace)) ?? value;
}

const READING = {
  naming: VERBATIM,
  unknown: unknown({ code: "apply", text: "it is known only after apply" }),
};
