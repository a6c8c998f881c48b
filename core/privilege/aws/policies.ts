import { type Catalog } from "../../catalog/catalog.ts";
import { type AttachmentFacts } from "../../catalog/document-facts.ts";
import { type Definition } from "../../definition.ts";
import { type StackIndex } from "../../lens/stack-index.ts";
import { LONGEST_NAME } from "../longest-name.ts";
import { typeKey } from "../../secret/table.ts";
import { type Value } from "../../value.ts";

/** Finds the policies that are declared here and that arguments attach: by what a value was drawn from, else by what it says. */
export class Policies {
  private readonly index: StackIndex;
  private readonly catalog: Catalog;
  private called: { readonly byArn: Called; readonly byName: Called } | undefined;

  constructor(index: StackIndex, catalog: Catalog) {
    this.index = index;
    this.catalog = catalog;
  }

  in(value: Value, { by }: Pick<AttachmentFacts, "by">): Definition[] {
    const found = new Set<Definition>();
    for (const { address } of value.origins ?? []) {
      for (const definition of this.index.at(address)) if (this.factsOf(definition)) found.add(definition);
    }
    if (found.size > 0) return [...found];
    const text = textOf(value);
    if (text === undefined || text.length > LONGEST_NAME) return [];
    const { byArn, byName } = (this.called ??= this.gather());
    return only(byArn.get(text)) ?? only(byName.get(by === "name" ? text : nameIn(text))) ?? [];
  }

  factsOf(definition: Definition) {
    const key = typeKey(definition);
    return key === undefined ? undefined : this.catalog.entry(key)?.managedPolicy;
  }

  private gather(): { readonly byArn: Called; readonly byName: Called } {
    const byArn: Called = new Map();
    const byName: Called = new Map();
    for (const definition of this.index.stack.definitions) {
      const facts = this.factsOf(definition);
      if (!facts) continue;
      const arns = facts.names.flatMap((each) => textOf(definition.get(each)) ?? []);
      for (const arn of arns) add(byArn, arn, definition);
      const name = textOf(definition.get(facts.name));
      if (name === undefined) continue;
      add(byName, name, definition);
      // Whose ARN is known goes by no other one.
      const path = definition.get(facts.path);
      const below = path.state === "absent" ? "/" : textOf(path);
      if (arns.length === 0 && below !== undefined) add(byName, `${below}${name}`, definition);
    }
    return { byArn, byName };
  }
}

type Called = Map<string, Definition[]>;

function add(called: Called, name: string, definition: Definition): void {
  const others = called.get(name);
  if (others) others.push(definition);
  else called.set(name, [definition]);
}

/** Of the instances of one block any will do; of several blocks nobody knows which one is meant. */
const only = (found: readonly Definition[] | undefined): Definition[] | undefined =>
  found?.every(({ block }) => block === found[0]!.block) ? found.slice(0, 1) : undefined;

/** `/app/read` of `arn:aws:iam::123456789012:policy/app/read`; of a policy of AWS, which is not made here, nothing. */
const nameIn = (arn: string): string => /^arn:[^:]*:iam::\d{12}:policy(\/.+)$/.exec(arn)?.[1] ?? "";

const textOf = (value: Value): string | undefined =>
  value.state === "known" && value.kind === "string" && value.value !== "" ? value.value : undefined;
