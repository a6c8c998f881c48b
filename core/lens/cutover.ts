import { type Catalog } from "../catalog/catalog.ts";
import { type ConsumerFacts } from "../catalog/consumer.ts";
import { type Definition, withoutKeys } from "../definition.ts";
import { typeKey } from "../secret/table.ts";
import { type Stack } from "../stack.ts";
import { type Reason } from "../value.ts";
import { type Credential } from "./credential.ts";
import { isTrue } from "./is-true.ts";
import { type Truth, holdAll } from "./predicate.ts";

/** Somebody who reads a secret. */
export interface Reader {
  readonly definition: Definition;
  /** Where in the reader. */
  readonly path: string;
  /** Why it goes on using the old value after an apply; undefined where it takes the new one at once. */
  readonly keepsUntil?: string;
}

/** The resources that read a secret of the credential, each place once. */
export function readersOf({ definition, entry }: Credential, stack: Stack, catalog: Catalog): Reader[] {
  const found = new Map<string, Reader>();
  for (const path of entry.secret?.out ?? []) {
    for (const { reader, reference } of stack.consumers(definition, path)) {
      if (reader.kind !== "resource" || reference.from.startsWith("lifecycle") || reference.via === "derived")
        continue;
      const keepsUntil = keeping(reader, reference.from, catalog);
      found.set(`${reader.address} ${reference.from}`, {
        definition: reader,
        path: reference.from,
        ...(keepsUntil !== undefined && { keepsUntil }),
      });
    }
  }
  return [...found.values()];
}

/** Why somebody may read a secret of the credential whom nobody sees: it goes into a module that was not read. */
export function hiddenReader({ definition, entry }: Credential, stack: Stack): Reason | undefined {
  if (stack.unread.length === 0) return undefined;
  for (const path of entry.secret?.out ?? []) {
    for (const { reader, reference } of stack.consumers(definition, path)) {
      if (reader.kind !== "module" || reference.via === "derived") continue;
      const address = withoutKeys(reader.address);
      if (stack.unread.some(({ what }) => what === address))
        return { code: "module", text: `${address}, which it goes into, was not read` };
    }
  }
  return undefined;
}

function keeping(reader: Definition, from: string, catalog: Catalog): string | undefined {
  const key = typeKey(reader);
  const facts: readonly ConsumerFacts[] = (key !== undefined && catalog.entry(key)?.consumes) || [];
  return facts.find(
    ({ path, when }) => (from === path || from.startsWith(`${path}.`)) && holdAll(reader, when) === true,
  )?.until;
}

const NOT_SHOWN: Reason = { code: "door", text: "what was read does not show create_before_destroy" };

/** Longer chains of dependents are not followed. */
const MOST_DEPENDENTS = 500;

/**
 * Is the new one made before the old one goes? So it is where it says so, and where anything says so that depends on
 * it, however far: terraform makes everything that such a one needs in the same order.
 */
export function isCreatedFirst(definition: Definition, stack: Stack): Truth {
  const { createBeforeDestroy, ordersAlone } = definition.lifecycle;
  if (ordersAlone)
    return createBeforeDestroy.state === "unknown" ? createBeforeDestroy.reason : isTrue(createBeforeDestroy);
  const seen = new Set<Definition>([definition]);
  let doubt: Reason | undefined = stack.blind.has("lifecycle") ? NOT_SHOWN : undefined;
  for (const each of seen) {
    const own = each.lifecycle.createBeforeDestroy;
    if (isTrue(own)) return true;
    if (own.state === "unknown") doubt ??= own.reason;
    if (seen.size > MOST_DEPENDENTS) break;
    for (const { reader } of stack.consumers(each)) {
      // Locals, outputs and variables hand on; what reads them is found as a reader of the resource itself.
      if (reader.kind === "resource") seen.add(reader);
    }
  }
  return doubt ?? false;
}
