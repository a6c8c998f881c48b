import { type Catalog } from "../../core/catalog/catalog.ts";
import { givenInstant } from "../../core/lens/instants.ts";
import { ANY } from "../../core/type.ts";
import { computedAttribute } from "./pure/computed.ts";
import { type Pure, unknownOf } from "./pure/pure.ts";
import { type TypeFacts } from "./root.ts";

/** What the catalog knows of types while expressions are evaluated, and what is worked out of them. */
export function typeFacts(catalog: Catalog, pure: ReadonlyMap<string, Pure>): TypeFacts {
  return {
    isSensitive: ({ kind, type }, attribute) => {
      const name = keyOfType(kind, type);
      return (
        catalog.secretAttributes(name).includes(attribute) ||
        catalog.secretArguments(name).includes(attribute)
      );
    },
    workedOut: ({ kind, type }) => Object.keys(pure.get(keyOfType(kind, type)) ?? {}),
    computed(definition, attribute) {
      const { kind, type } = definition;
      const entry = kind === "resource" ? catalog.entry(type) : undefined;
      const instant = entry && givenInstant(definition, entry, attribute);
      const computed = computedAttribute(definition, attribute, pure.get(keyOfType(kind, type)));
      if (!instant || computed?.state === "known") return computed;
      return { ...(computed ?? unknownOf(definition, attribute, ANY)), instant };
    },
  };
}

/** `aws_iam_user`, `data.aws_region`, `ephemeral.aws_ssm_parameter` */
const keyOfType = (kind: string, type: string): string => (kind === "resource" ? type : `${kind}.${type}`);
