import { ANY, type Type, sameType } from "../../../core/type.ts";
import { type Unknown, type Value, joinMarks, mark, typeOf, unknown } from "../../../core/value.ts";
import { withChoices } from "../choices.ts";
import { FunctionError, type LanguageFunction } from "../function.ts";
import { withoutSecrecy } from "../secrecy.ts";
import { unify } from "../unify.ts";
import { anything, convertArgument, hiddenBy, itemsOf } from "./container.ts";

function commonType(args: readonly Value[]): Type {
  const type = unify(args.map(typeOf));
  if (!type) throw new FunctionError("all arguments must have the same type");
  return type;
}

/** The first that is neither null nor an empty text. While one before it is unknown, it may be that one or a later one. */
export const coalesce: LanguageFunction = {
  parameters: [],
  variadic: anything("vals", { allowUnknown: true, allowDynamic: true, allowNull: true, allowMarked: true }),
  returns: commonType,
  notNull: true,
  call(args) {
    const type = commonType(args);
    return mark(
      firstGiven(
        args.map((each, i) => convertArgument(withoutSecrecy(each), type, i)),
        type,
      ),
      hiddenBy(args),
    );
  },
};

function firstGiven(args: readonly Value[], type: Type): Value {
  for (const [i, arg] of args.entries()) {
    if (arg.state === "unknown") return isGiven(arg) ? arg : oneOfRest(arg, args.slice(i + 1), type);
    if (arg.state === "known" && !(arg.kind === "string" && type.kind === "string" && arg.value === ""))
      return arg;
  }
  throw new FunctionError("no non-null, non-empty-string arguments");
}

/** Is it known that an unknown value is neither null nor an empty text? */
const isGiven = (value: Unknown): boolean =>
  value.notNull === true &&
  !value.foretold &&
  (value.type.kind === "string"
    ? (value.prefix ?? "") !== "" || value.instant !== undefined
    : value.type.kind !== "any");

function oneOfRest(first: Unknown, later: readonly Value[], type: Type): Value {
  const { origins } = joinMarks([first, ...later]);
  const result = mark(unknown(first.reason, type), origins ? { origins } : {});
  try {
    return withChoices(result, [first, firstGiven(later, type)]);
  } catch (error) {
    if (error instanceof FunctionError) return withChoices(result, [first]);
    throw error;
  }
}

/** The first list that is not empty. */
export const coalescelist: LanguageFunction = {
  parameters: [],
  variadic: anything("vals", { allowUnknown: true, allowDynamic: true, allowNull: true, allowMarked: true }),
  returns: typeOfLists,
  notNull: true,
  call(args) {
    const marks = hiddenBy(args);
    const type = typeOfLists(args);
    for (const arg of args) {
      if (arg.state === "unknown") {
        const { origins } = joinMarks(args);
        return mark(mark(unknown(arg.reason, type), origins ? { origins } : {}), marks);
      }
      if (itemsOf(arg).length > 0) return mark(withoutSecrecy(arg), marks);
    }
    throw new FunctionError("no non-null arguments");
  },
};

function typeOfLists(args: readonly Value[]): Type {
  if (args.length === 0) throw new FunctionError("at least one argument is required");
  const types: Type[] = [];
  for (const arg of args) {
    if (arg.state === "unknown") return ANY;
    const type = typeOf(arg);
    if (type.kind !== "list" && type.kind !== "tuple")
      throw new FunctionError("coalescelist arguments must be lists or tuples");
    types.push(type);
  }
  return types.every((type) => sameType(type, types[0]!)) ? types[0]! : ANY;
}
