import { divide, fromNumber, parse } from "../../../core/number.ts";
import { STRING } from "../../../core/type.ts";
import { type Value, absent, bool, number, object, set, string, tuple } from "../../../core/value.ts";
import { callFunction } from "../../../hcl-scanner/evaluate/call.ts";
import { tryConvert } from "../../../hcl-scanner/evaluate/convert.ts";
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

/** Calls a function with plain data or Values, as the evaluator does. @throws FunctionError */
export function call(spec: LanguageFunction, args: readonly unknown[], context = nowhere): Value {
  const { parameters, variadic } = spec;
  if (args.length < parameters.length || (!variadic && args.length > parameters.length)) {
    throw new FunctionError("wrong number of arguments");
  }
  const values = args.map((each, i) => {
    const parameter = parameters[i] ?? variadic!;
    const value = tryConvert(valueOf(each), parameter.type);
    if (!value) throw new FunctionError("an argument is of the wrong type", i);
    if (value.state === "absent" && !parameter.allowNull)
      throw new FunctionError("argument must not be null", i);
    return value;
  });
  return callFunction(spec, values, context);
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
