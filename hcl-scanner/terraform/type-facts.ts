import { type Catalog } from "../../core/catalog/catalog.ts";
import { givenInstant } from "../../core/lens/instants.ts";
import { unknown } from "../../core/value.ts";
import { type TypeFacts } from "./root.ts";

/** What the catalog knows of types while expressions are evaluated. */
export function typeFacts(catalog: Catalog): TypeFacts {
  return {
    isSensitive: ({ kind, type }, attribute) =>
      kind === "resource" &&
      (catalog.secretAttributes(type).includes(attribute) || catalog.secretArguments(type).includes(attribute)),
    computed(definition, attribute) {
      if (definition.kind !== "resource") return undefined;
      const entry = catalog.entry(definition.type);
      const instant = entry && givenInstant(definition, entry, attribute);
      if (!instant) return undefined;
      const text = `${definition.address}.${attribute} is known after apply`;
      return { ...unknown({ code: "apply", text }), notNull: true, instant };
    },
  };
}
