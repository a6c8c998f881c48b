import { type Catalog } from "../../core/catalog/catalog.ts";
import { type TypeFacts } from "./root.ts";

/** What the catalog knows of types while expressions are evaluated. */
export function typeFacts(catalog: Catalog): TypeFacts {
  return {
    isSensitive: ({ kind, type }, attribute) => kind === "resource" && (catalog.secretAttributes(type).includes(attribute) || catalog.secretArguments(type).includes(attribute)),
    computed: () => undefined,
  };
}
