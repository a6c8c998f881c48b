import { type Alternative, type Comparison, type Joining, alternativesIn } from "./alternatives.ts";

const ENTRA: Joining = {
  and: /\band\b/iy,
  or: /\bor\b/iy,
  not: /\bnot\b/iy,
  clause(text) {
    const [, claim, operator = "", value] =
      /^claims\[\s*'([^']+)'\s*\]\s+(eq|matches)\s+'([^']*)'$/i.exec(text) ?? [];
    if (claim === undefined || value === undefined) return undefined;
    return { claim, isExact: operator.toLowerCase() === "eq", values: [value] };
  },
};

/** `claims['sub'] matches 'repo:contoso/*' and claims['job_workflow_ref'] eq '...'` */
export const readEntra = (text: string): readonly Alternative[] => alternativesIn(text, ENTRA);

/**
 * `assertion.repository_owner == 'example' && assertion.ref == 'refs/heads/main'`
 * @param mapping what attributes are made of: a claim as it is, or undefined for anything else
 */
export const readGoogle = (
  text: string,
  mapping: ReadonlyMap<string, string | undefined>,
): readonly Alternative[] =>
  alternativesIn(text, {
    and: /&&/y,
    or: /\|\|/y,
    not: /!(?!=)/y,
    clause: (clause) => googleClause(clause, mapping),
  });

const NAME = String.raw`((?:assertion|attribute|google)(?:\.\w+|\[\s*["'][\w.-]+["']\s*\]))`;
const TEXT = String.raw`("[^"]*"|'[^']*'|\d+|true|false)`;

const TOLD = new RegExp(`^${NAME}\\s*==\\s*${TEXT}$`);
const TELLS = new RegExp(`^${TEXT}\\s*==\\s*${NAME}$`);
const HOLDS = new RegExp(`^${TEXT}\\s+in\\s+${NAME}$`);
const PART = new RegExp(`^${NAME}\\.(startsWith|endsWith|contains)\\(\\s*${TEXT}\\s*\\)$`);
const LISTED = new RegExp(`^${NAME}\\s+in\\s*\\[([^\\]]*)\\]$`);
const SAYS_NOTHING = new RegExp(
  `^(?:true|has\\([^()]*\\)|${NAME}|${NAME}\\s*!=\\s*${TEXT}|${TEXT}\\s*!=\\s*${NAME})$`,
);

function googleClause(
  text: string,
  mapping: ReadonlyMap<string, string | undefined>,
): Comparison | "nothing" | undefined {
  if (SAYS_NOTHING.test(text)) return "nothing";
  const said = comparedIn(text);
  if (!said) return undefined;
  const name = said.claim.replace(/\[\s*["']([\w.-]+)["']\s*\]$/, ".$1");
  if (mapping.has(name) && mapping.get(name) === undefined) return undefined;
  const claim = (mapping.get(name) ?? name).replace(/^(?:assertion|attribute|google)\./, "");
  return { ...said, claim: claim === "subject" ? "sub" : claim };
}

function comparedIn(text: string): Comparison | undefined {
  const [, name, value] = TOLD.exec(text) ?? [];
  if (name !== undefined) return exactly(name, value!);
  const [, first, second] = TELLS.exec(text) ?? HOLDS.exec(text) ?? [];
  if (first !== undefined) return exactly(second!, first);
  const [, whole, how, part] = PART.exec(text) ?? [];
  if (whole !== undefined) {
    const known = bare(part!);
    const pattern = { startsWith: `${known}*`, endsWith: `*${known}`, contains: `*${known}*` }[how!]!;
    return { claim: whole, isExact: false, values: [pattern] };
  }
  const [, among, list = ""] = LISTED.exec(text) ?? [];
  if (among === undefined) return undefined;
  const values = list.split(",").map((each) => each.trim());
  const isRead = values.every((each) => /^(?:"[^"]*"|'[^']*'|\d+)$/.test(each));
  return isRead ? { claim: among, isExact: true, values: values.map(bare) } : undefined;
}

const exactly = (claim: string, value: string): Comparison => ({
  claim,
  isExact: true,
  values: [bare(value)],
});

const bare = (text: string): string => text.replace(/^["']|["']$/g, "");
