import { type Definition, type Path, withoutKeys } from "./definition.ts";
import { type Consumer, type Stack } from "./stack.ts";

/** Who reads from whom among definitions: the table is built once, on first use. */
export function consumersAmong(definitions: readonly Definition[]): Stack["consumers"] {
  let readers: Map<string, Consumer[]> | undefined;
  return (of, path) => {
    readers ??= readersByBlock(definitions);
    return (readers.get(of.block) ?? []).filter(
      ({ reference: { address, path: read } }) =>
        // A reference without an instance key reads all instances.
        (address === of.address || address === of.block) && covers(read, path),
    );
  };
}

function readersByBlock(definitions: readonly Definition[]): Map<string, Consumer[]> {
  const readers = new Map<string, Consumer[]>();
  for (const reader of definitions) {
    for (const reference of [...reader.references(), ...reader.lifecycle.replaceTriggeredBy]) {
      const block = withoutKeys(reference.address);
      const known = readers.get(block);
      if (known) known.push({ reader, reference });
      else readers.set(block, [{ reader, reference }]);
    }
  }
  return readers;
}

/** Reading the whole, the place itself, or a part of it. */
const covers = (read: Path, path: Path | undefined): boolean =>
  path === undefined ||
  read === "" ||
  read === path ||
  read.startsWith(`${path}.`) ||
  path.startsWith(`${read}.`);
