import { type Catalog } from "../../core/catalog/catalog.ts";
import { type Definition } from "../../core/definition.ts";
import { type Judged } from "../../core/gather.ts";
import { scrubbed } from "../../core/secret/scrub.ts";
import { type Stack } from "../../core/stack.ts";

/** What a report says of a stack, so that the stack itself, with all its values, need not be kept. */
export interface StackSummary extends Pick<Stack, "id" | "door" | "environment" | "unread"> {
  readonly definitions: number;
  /** Addresses of its module blocks. */
  readonly moduleCalls: ReadonlySet<string>;
  /** How many blocks there are of each type that the catalog does not know, in order of type. */
  readonly unjudgedTypes: Readonly<Record<string, number>>;
}

export interface JudgedStack extends Judged {
  readonly stack: StackSummary;
}

export function stackSummary(stack: Stack, catalog: Catalog): StackSummary {
  const { id, door, environment, unread, definitions } = stack;
  return {
    id,
    door,
    ...(environment !== undefined && { environment }),
    unread,
    definitions: definitions.length,
    moduleCalls: new Set(definitions.filter(({ kind }) => kind === "module").map(({ block }) => block)),
    unjudgedTypes: unjudgedTypes(definitions, catalog),
  };
}

function unjudgedTypes(definitions: readonly Definition[], catalog: Catalog): Record<string, number> {
  const blocks = new Map<string, Set<string>>();
  for (const { kind, type, block } of definitions) {
    if (kind !== "resource" || catalog.knows(type)) continue;
    const known = blocks.get(type);
    if (known) known.add(block);
    else blocks.set(type, new Set([block]));
  }
  return Object.fromEntries(
    [...blocks]
      .map(([type, each]) => [scrubbed(type), each.size] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
