import { type Num } from "../../core/number.ts";

/** Offsets in UTF-16 code units after the byte order mark: `start` inclusive, `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A file's top level, or what stands between the braces of a block. */
export interface Body extends Range {
  /** In source order. A name that is set twice is a diagnostic; the first one stays. */
  readonly attributes: readonly Attribute[];
  readonly blocks: readonly Block[];
  /** Something in it is in error and was left out: of what is not there nobody can say that it is not. */
  readonly isPartial?: true;
}

export interface Attribute extends Range {
  readonly name: string;
  readonly nameEnd: number;
  readonly expression: Expression;
}

export interface Block extends Range {
  readonly type: string;
  readonly labels: readonly Label[];
  /** End of the header: of the last label, or of the type. */
  readonly headerEnd: number;
  readonly body: Body;
}

export interface Label extends Range {
  readonly value: string;
}

export type Expression =
  | Literal
  | Template
  | TemplateWrap
  | Variable
  | GetAttribute
  | Index
  | Splat
  | SplatItem
  | Call
  | Conditional
  | Unary
  | Binary
  | For
  | TupleExpression
  | ObjectExpression
  | Parentheses
  | Invalid;

/** A number, `true`, `false`, `null`, or literal text within a template. A string literal is a Template of one Literal. */
export interface Literal extends Range {
  readonly kind: "literal";
  /** Text is unescaped. */
  readonly value: Num | string | boolean | null;
}

/** `"a ${b}"` or a heredoc: parts are literals, interpolated expressions, conditionals and template loops. */
export interface Template extends Range {
  readonly kind: "template";
  readonly parts: readonly TemplatePart[];
  readonly form: "quoted" | "heredoc" | "json" | "file";
}

export type TemplatePart = Expression | TemplateFor;

/** `%{ for k, v in collection }...%{ endfor }` */
export interface TemplateFor extends Range {
  readonly kind: "template-for";
  readonly key: string | undefined;
  readonly value: string;
  readonly collection: Expression;
  readonly body: Template;
}

/** `"${x}"`: keeps the type of x. */
export interface TemplateWrap extends Range {
  readonly kind: "wrap";
  readonly expression: Expression;
}

/** The root of a traversal: `var`, `local`, `aws_iam_user`, `each`, the variable of a `for`. */
export interface Variable extends Range {
  readonly kind: "variable";
  readonly name: string;
}

export interface GetAttribute extends Range {
  readonly kind: "attribute";
  readonly object: Expression;
  readonly name: string;
}

/** `a[b]`, and the legacy `a.0`, whose key is a literal number. */
export interface Index extends Range {
  readonly kind: "index";
  readonly collection: Expression;
  readonly key: Expression;
}

/** `source.*.each` and `source[*].each`; `each` holds a SplatItem where the item goes. */
export interface Splat extends Range {
  readonly kind: "splat";
  readonly form: "attribute" | "full";
  readonly source: Expression;
  readonly each: Expression;
}

/** Stands for the current item in the `each` of the innermost Splat around it. */
export interface SplatItem extends Range {
  readonly kind: "splat-item";
}

export interface Call extends Range {
  readonly kind: "call";
  /** `jsonencode`, `core::max`, `provider::aws::arn_parse` */
  readonly name: string;
  readonly nameEnd: number;
  readonly arguments: readonly Expression[];
  /** The last argument is followed by `...` */
  readonly expand: boolean;
}

/** Also `%{ if }` in a template, where both results are Templates. */
export interface Conditional extends Range {
  readonly kind: "conditional";
  readonly condition: Expression;
  readonly then: Expression;
  readonly otherwise: Expression;
}

export interface Unary extends Range {
  readonly kind: "unary";
  readonly operator: "!" | "-";
  readonly operand: Expression;
}

export type BinaryOperator =
  "||" | "&&" | "==" | "!=" | "<" | "<=" | ">" | ">=" | "+" | "-" | "*" | "/" | "%";

export interface Binary extends Range {
  readonly kind: "binary";
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}

export interface For extends Range {
  readonly kind: "for";
  readonly form: "tuple" | "object";
  readonly key: string | undefined;
  readonly value: string;
  readonly collection: Expression;
  /** Of an object: what the key is. */
  readonly resultKey: Expression | undefined;
  readonly result: Expression;
  readonly condition: Expression | undefined;
  /** `...` after the result: values of equal keys are gathered. */
  readonly grouped: boolean;
}

export interface TupleExpression extends Range {
  readonly kind: "tuple";
  readonly items: readonly Expression[];
}

export interface ObjectExpression extends Range {
  readonly kind: "object";
  readonly items: readonly ObjectItem[];
}

export interface ObjectItem extends Range {
  /** A bare name (`a = 1`) is a Template of one Literal; `(a) = 1` is Parentheses. */
  readonly key: Expression;
  readonly value: Expression;
}

export interface Parentheses extends Range {
  readonly kind: "parentheses";
  readonly expression: Expression;
}

/** Where the text was in error; the diagnostic says how. Evaluates to unknown. */
export interface Invalid extends Range {
  readonly kind: "invalid";
}
