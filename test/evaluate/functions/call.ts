import { divide, format as numberText, fromNumber, parse } from "../../../core/number.ts";
import { STRING, type Type } from "../../../core/type.ts";
import { type Value, absent, bool, list, number, object, set, string, tuple } from "../../../core/value.ts";
import {
  type FunctionContext,
  FunctionError,
  type LanguageFunction,
} from "../../../hcl-scanner/evaluate/function.ts";

const nowhere: FunctionContext = {
  readFile: () => assertNever("readFile"),
  listFiles: () => assertNever("listFiles"),
  renderTemplate: () => assertNever("renderTemplate"),
};

function assertNever(what: string): never {
  throw new Error(`${what} was not expected`);
}

/** Calls a function with plain data or Values, converted as far as the tests need it. */
export function call(spec: LanguageFunction, args: readonly unknown[], context = nowhere): Value {
  const { parameters, variadic } = spec;
  if (args.length < parameters.length || (!variadic && args.length > parameters.length)) {
    throw new FunctionError("wrong number of arguments");
  }
  const values = args.map((each, i) => {
    const parameter = parameters[i] ?? variadic!;
    const value = convert(valueOf(each), parameter.type);
    if (value.state === "absent" && !parameter.allowNull)
      throw new FunctionError("argument must not be null", i);
    return value;
  });
  if (typeof spec.returns === "function") spec.returns(values);
  return spec.call(values, context);
}

/** Plain data as a Value: `{"$set": [...]}` is a set, `{"$number": "1e30"}` or `"1/3"` a number
 * beyond JavaScript's, `{"$float": 0.1}` one of 53 bits. */
export function valueOf(data: unknown): Value {
  if (data === null) return absent();
  if (typeof data === "string") return string(data);
  if (typeof data === "number") return number(parse(String(data))!);
  if (typeof data === "boolean") return bool(data);
  if (Array.isArray(data)) return tuple(data.map(valueOf));
  const fields = data as Record<string, unknown>;
  if ("state" in fields) return data as Value;
  if ("$set" in fields) return set((fields["$set"] as unknown[]).map(valueOf), STRING);
  if ("$float" in fields) return number(fromNumber(fields["$float"] as number));
  if ("$number" in fields) {
    const [dividend, divisor = "1"] = (fields["$number"] as string).split("/");
    return number(divide(parse(dividend!)!, parse(divisor)!));
  }
  return object(Object.entries(fields).map(([key, value]) => [key, valueOf(value)] as const));
}

function convert(value: Value, type: Type): Value {
  if (value.state !== "known" || type.kind === "any" || value.kind === type.kind) return value;
  if (type.kind === "string" && value.kind === "number") return string(numberText(value.value));
  if (type.kind === "string" && value.kind === "bool") return string(String(value.value));
  if (type.kind === "number" && value.kind === "string") {
    const read = parse(value.value);
    if (read !== undefined) return number(read);
  }
  if (type.kind === "list" && "items" in value)
    return list(
      value.items.map((each) => convert(each, type.element)),
      type.element,
    );
  throw new FunctionError(`${type.kind} required`);
}
