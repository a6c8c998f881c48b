import { type Definition } from "../../core/definition.ts";
import { scrubbed } from "../../core/secret/scrub.ts";
import { type Reason } from "../../core/value.ts";
import { type Source, position } from "../hcl/source.ts";
import { namesToShow } from "./names-to-show.ts";
import { type IsSecret, type Shown, shown } from "./shown.ts";

/** A definition and what keylint knows of it. */
export interface ShownDefinition {
  /** Which stack it is in, where there are several: addresses mean something in one only. */
  readonly stack?: string;
  readonly address: string;
  readonly kind: Definition["kind"];
  readonly type: string;
  readonly file: string | null;
  readonly line: number | null;
  /** Why it is not known whether there is such an instance. */
  readonly conditional?: Reason;
  /** By the names of arguments and nested blocks, in source order. */
  readonly values: readonly (readonly [string, Shown])[];
}

export function shownDefinition(
  definition: Definition,
  isSecret: IsSecret,
  sources: ReadonlyMap<string, Source>,
): ShownDefinition {
  const { address, kind, type, conditional } = definition;
  const { file, start } = definition.locate();
  const source = file === undefined ? undefined : sources.get(file);
  return {
    address: scrubbed(address),
    kind,
    type: scrubbed(type),
    file: file ?? null,
    line: source ? position(source, start).line : null,
    ...(conditional && { conditional }),
    values: namesToShow(definition).map(
      (name) => [scrubbed(name), shown(definition, name, isSecret)] as const,
    ),
  };
}
