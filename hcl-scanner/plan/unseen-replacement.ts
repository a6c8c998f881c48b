import { type Catalog } from "../../core/catalog/catalog.ts";
import { type Definition } from "../../core/definition.ts";
import { type Stack } from "../../core/stack.ts";
import { type Reason } from "../../core/value.ts";

/**
 * Why something may be replaced by a trigger in its lifecycle block, which a plan does not show: something moves with
 * time and no argument reads it, so that it was made for that. Where nothing of the kind is there, no trigger fires.
 */
export function unseenReplacement(
  definitions: readonly Definition[],
  { byAddress, consumers }: Pick<Stack, "byAddress" | "consumers">,
  catalog: Catalog,
): () => Reason | undefined {
  let found: { readonly reason: Reason | undefined } | undefined;
  return () => (found ??= { reason: search() }).reason;

  function search(): Reason | undefined {
    const moves = movesWithTime(byAddress, catalog);
    const idle = definitions.find((each) => moves(each) && consumers(each).length === 0);
    return idle && whetherBy(idle);
  }
}

export const whetherBy = ({ block }: Pick<Definition, "block">): Reason => ({
  code: "door",
  text: `whether replace_triggered_by names ${block} is not shown; --source names the configuration`,
});

/** Is it a clock, or something that is new whenever one moves on? */
export function movesWithTime(
  byAddress: Stack["byAddress"],
  catalog: Catalog,
): (definition: Definition) => boolean {
  const known = new Map<Definition, boolean>();
  const moves = (definition: Definition): boolean => {
    const before = known.get(definition);
    if (before !== undefined) return before;
    known.set(definition, false);
    const result = isMoved(definition);
    known.set(definition, result);
    return result;
  };
  const isMoved = (definition: Definition): boolean => {
    const entry = definition.kind === "resource" ? catalog.entry(definition.type) : undefined;
    if (entry?.clock) return true;
    return (entry?.relays ?? []).some(({ from }) => {
      if (!definition.names.includes(from)) return false;
      const value = definition.get(from);
      if (value.state === "unknown" && (value.reason.code === "clock" || value.reason.code === "door"))
        return true;
      return definition.references(from).some(({ address }) => {
        const source = byAddress(address);
        return source !== undefined && moves(source);
      });
    });
  };
  return moves;
}
