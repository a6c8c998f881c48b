/** What an expression demands of one claim. */
export interface Comparison {
  readonly claim: string;
  readonly isExact: boolean;
  readonly values: readonly string[];
}

/**
 * What expressions demand that are understood: each of the alternatives all of its comparisons. Undefined where a part
 * is not understood.
 */
export type Alternatives = readonly (readonly Comparison[])[];

/** `claims['sub'] matches 'repo:contoso/*' and claims['job_workflow_ref'] eq '...'` */
export const readEntra = (text: string): Alternatives | undefined =>
  alternatives(text, / or /i, / and /i, (clause) => {
    const [, claim, operator = "", value] =
      /^claims\[\s*'([^']+)'\s*\]\s+(eq|matches)\s+'([^']*)'$/i.exec(clause) ?? [];
    if (claim === undefined || value === undefined) return undefined;
    return { claim, isExact: operator.toLowerCase() === "eq", values: [value] };
  });

/** `assertion.repository_owner == 'example' && assertion.ref == 'refs/heads/main'` */
export const readGoogle = (text: string, mapping: ReadonlyMap<string, string>): Alternatives | undefined =>
  alternatives(text, /\|\|/, /&&/, (clause) => {
    const [, name = "", rest = ""] = /^((?:assertion|attribute|google)\.\w+)\s*(.*)$/s.exec(clause) ?? [];
    const claim = (mapping.get(name) ?? name).replace(/^(?:assertion|attribute|google)\./, "");
    const compared = name === "" ? undefined : comparedTo(rest);
    return compared && { claim: claim === "subject" ? "sub" : claim, ...compared };
  });

function comparedTo(rest: string): Omit<Comparison, "claim"> | undefined {
  const said = rest.replaceAll("'", '"');
  const [, equal] = /^==\s*"([^"]*)"$/.exec(said) ?? [];
  if (equal !== undefined) return { isExact: true, values: [equal] };
  const [, start] = /^\.startsWith\(\s*"([^"]*)"\s*\)$/.exec(said) ?? [];
  if (start !== undefined) return { isExact: false, values: [`${start}*`] };
  const [, list] = /^in\s*\[([^\]]*)\]$/.exec(said) ?? [];
  if (list === undefined) return undefined;
  const values = [...list.matchAll(/"([^"]*)"/g)].map(([, value]) => value!);
  return values.length > 0 ? { isExact: true, values } : undefined;
}

function alternatives(
  text: string,
  or: RegExp,
  and: RegExp,
  read: (clause: string) => Comparison | undefined,
): Alternatives | undefined {
  const found: Comparison[][] = [];
  for (const alternative of bare(text).split(or)) {
    const all: Comparison[] = [];
    for (const clause of alternative.split(and)) {
      const comparison = read(bare(clause));
      if (!comparison) return undefined;
      all.push(comparison);
    }
    found.push(all);
  }
  return found;
}

/** Without parentheses around the whole. */
function bare(text: string): string {
  const trimmed = text.trim();
  const [, inner] = /^\(([^()]*)\)$/s.exec(trimmed) ?? [];
  return inner === undefined ? trimmed : inner.trim();
}
