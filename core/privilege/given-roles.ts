import { type Catalog } from "../catalog/catalog.ts";
import { type RoleFacts } from "../catalog/role-facts.ts";
import { type Definition, type Path } from "../definition.ts";
import { elementsOf, read } from "../read.ts";
import { type Place } from "../rule.ts";
import { typeKey } from "../secret/table.ts";
import { type Reason, type Value } from "../value.ts";
import { documentOf } from "./document.ts";

/** A text that is written as a role or as a member, whatever it weighs. */
export interface GivenName {
  readonly at: Place;
  /** Undefined where it is not known. */
  readonly text: string | undefined;
  /** Why it is not known, or may be another one. */
  readonly doubt?: Reason;
}

export interface GivenNames {
  readonly roles: readonly GivenName[];
  readonly members: readonly GivenName[];
}

/** The roles that a definition gives at a cloud or a cluster, and to whom, as they are written. */
export function givenNames(definition: Definition, catalog: Catalog): GivenNames {
  const key = typeKey(definition);
  const facts = (key !== undefined && catalog.entry(key)?.roles) || [];
  const found = facts.map((each) => namesBy(each, definition));
  return {
    roles: found.flatMap(({ roles }) => roles),
    members: found.flatMap(({ members }) => members),
  };
}

const NOTHING: GivenNames = { roles: [], members: [] };

function namesBy(facts: RoleFacts, definition: Definition): GivenNames {
  const said = (path: Path): GivenName[] => textsIn(definition.get(path), { definition, path });
  switch (facts.by) {
    case "google":
      return { roles: said(facts.role), members: said(facts.members) };
    case "google-policy":
      return inDocument(definition, facts.document);
    case "azure":
      return { roles: said(facts.name), members: [] };
    case "kubernetes-binding":
      return { roles: said("role_ref.name"), members: [] };
    default:
      return NOTHING;
  }
}

function inDocument(definition: Definition, path: Path): GivenNames {
  const document = documentOf(definition.get(path));
  if (document?.state !== "known") return NOTHING;
  const at = { definition, path };
  const bindings = elementsOf(read(document, "bindings"), "bindings").items;
  return {
    roles: bindings.flatMap((each) => textsIn(each.get("role"), at)),
    members: bindings.flatMap((each) => textsIn(each.get("members"), at)),
  };
}

function textsIn(value: Value, at: Place): GivenName[] {
  if (value.state === "absent") return [];
  if (value.state === "unknown") {
    // What a provider tells is the name of something that is made here.
    if (value.reason.code === "apply") return [];
    if (!value.oneOf) return [{ at, text: undefined, doubt: value.reason }];
    return value.oneOf.flatMap((each) => textsIn(each, at).map((name) => ({ ...name, doubt: value.reason })));
  }
  if ("items" in value)
    return value.items.flatMap((item, i) => textsIn(item, { ...at, path: `${at.path}.${i}` }));
  return value.kind === "string" ? [{ at, text: value.value }] : [];
}
