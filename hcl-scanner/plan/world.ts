import { type Catalog } from "../../core/catalog/catalog.ts";
import { type Definition } from "../../core/definition.ts";
import { type Origin, type Reason } from "../../core/value.ts";
import { type Pure } from "../terraform/pure/pure.ts";
import { type Shown } from "../documents/json-value.ts";
import { field } from "../documents/parse-json.ts";
import { type Modules } from "./module-at.ts";
import { type PlannedInstance } from "./planned-instance.ts";
import { type References } from "./references.ts";

/** What the definitions of one plan share. */
export interface PlanWorld {
  readonly catalog: Catalog;
  readonly modules: Modules;
  readonly references: References;
  /** False where the plan holds no configuration, so that unset and unknown look the same. */
  readonly hasConfiguration: boolean;
  readonly pure: ReadonlyMap<string, Pure>;
  instance(address: string): PlannedInstance | undefined;
  /** What a plan shows at an address and a path; undefined where it shows nothing of the kind. */
  shownAt(address: string, path: string): Shown | undefined;
  definition(address: string): Definition | undefined;
  /** Why a resource may be replaced by a trigger that is not shown. */
  readonly unseenReplacement: () => Reason | undefined;
  toldBy(text: string): Origin | undefined;
  /** Directory of a module, relative to the boundary. */
  directory(module: string): string;
}

/** One step into what is shown, as far as it goes: an array of one stands for its element. */
export function shownBelow(shown: Shown, path: string): Shown {
  let at = shown;
  for (const step of path === "" ? [] : path.split(".")) {
    const { value, unknown, sensitive } = at;
    if (unknown === true || typeof value === "string") return at;
    at = {
      value: partOf(value, step),
      unknown: partOf(unknown, step),
      sensitive: sensitive === true ? true : partOf(sensitive, step),
    };
  }
  return at;
}

const partOf = (value: unknown, step: string): unknown =>
  Array.isArray(value)
    ? /^\d+$/.test(step)
      ? (value as readonly unknown[])[Number(step)]
      : value.length === 1
        ? field(value[0], step)
        : undefined
    : field(value, step);
