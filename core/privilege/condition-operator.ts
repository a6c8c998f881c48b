/** `ForAnyValue:StringNotLikeIfExists`, in its parts. */
export interface Operator {
  /** How values are compared; `exact` knows no wildcards. */
  readonly compares: "exact" | "pattern" | "address" | "bool" | "null" | "order";
  /** Which of the values of the request must match. */
  readonly values: "any" | "all" | "one";
  /** It holds where the values do not match, or where the request has no such key. */
  readonly isNegative: boolean;
  /** It holds where the request has no such key. */
  readonly isOptional: boolean;
}

const COMPARES: Readonly<Record<string, Operator["compares"]>> = {
  stringequals: "exact",
  stringequalsignorecase: "exact",
  stringlike: "pattern",
  arnequals: "pattern",
  arnlike: "pattern",
  ipaddress: "address",
  bool: "bool",
  null: "null",
  binaryequals: "exact",
  numericequals: "exact",
  dateequals: "exact",
};

/** Undefined for what is no operator of policies. */
export function operatorOf(text: string): Operator | undefined {
  const parts = /^(?:(foranyvalue|forallvalues):)?(string|arn)?(not)?(\w+?)(ifexists)?$/.exec(
    text.toLowerCase(),
  );
  if (!parts) return undefined;
  const [, set, family = "", negation, rest = "", optional] = parts;
  const name = family + rest;
  const compares = COMPARES[name] ?? (/^(?:numeric|date)/.test(name) ? "order" : undefined);
  return (
    compares && {
      compares,
      values: set === undefined ? "one" : set === "foranyvalue" ? "any" : "all",
      isNegative: negation !== undefined,
      isOptional: optional !== undefined || set === "forallvalues",
    }
  );
}
