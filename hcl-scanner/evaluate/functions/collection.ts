import { ANY } from "../../../core/type.ts";
import { FunctionError, type LanguageFunction } from "../function.ts";
import { coalesce, coalescelist } from "./coalesce.ts";
import { anything } from "./container.ts";
import { mappingFunctions } from "./mapping.ts";
import { searchFunctions } from "./search.ts";
import { sequenceFunctions } from "./sequence.ts";

/** A function that terraform took out of the language. */
const removed = (name: string, instead: string): LanguageFunction => ({
  parameters: [],
  variadic: anything("vals", { allowUnknown: true, allowDynamic: true, allowNull: true, allowOpen: true }),
  returns: ANY,
  call() {
    throw new FunctionError(
      `the "${name}" function was deprecated in Terraform v0.12 and is no longer available; use ${instead}`,
    );
  },
});

export const collectionFunctions: Readonly<Record<string, LanguageFunction>> = {
  ...mappingFunctions,
  ...searchFunctions,
  ...sequenceFunctions,
  coalesce,
  coalescelist,
  list: removed("list", "tolist([ ... ]) syntax to write a literal list"),
  map: removed("map", "tomap({ ... }) syntax to write a literal map"),
};
