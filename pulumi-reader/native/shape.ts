import { type Value } from "../../core/value.ts";

/** How a provider that is not bridged lays out what Terraform calls `type`. */
export interface Shape {
  readonly type: string;
  readonly layout?: Layout;
}

/** What becomes of properties; those that are not listed are named by the rule. */
export type Layout = Readonly<Record<string, string | Move>>;

export interface Move {
  /** Terraform's name; none where what is inside stands one level up. */
  readonly to?: string;
  readonly of?: Layout;
  /** Where the value is written in another way. */
  readonly how?: (value: Value) => Value;
}

/** Shapes by what stands behind the package in the token: `iam:Role`. */
export type Shapes = Readonly<Record<string, Shape>>;

/** What is inside stands one level up. */
export const inline = (of: Layout): Move => ({ of });
export const moved = (to: string, of: Layout): Move => ({ to, of });
export const written = (to: string, how: (value: Value) => Value): Move => ({ to, how });
