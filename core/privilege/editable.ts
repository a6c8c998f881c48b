import { type PolicyStatement } from "./statement.ts";

/** What can be edited as one: a statement that is written, or all of a managed policy, which can only be attached or not. */
export const editable = (statement: PolicyStatement): object =>
  statement.attached ? statement.document : statement;
