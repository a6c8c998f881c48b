import { type Paint } from "../colour.ts";
import { printable } from "../printable.ts";
import { type GivenRole, type Granted, type GrantedTo, type Said, type Unsaid } from "./granted.ts";

/** A table for each principal, and one of the roles that are given elsewhere. */
export function grantsPretty(
  principals: readonly GrantedTo[],
  roles: readonly GivenRole[],
  paint: Paint,
): string {
  const tables = principals.map((each) => principal(each, paint));
  if (roles.length > 0) tables.push(rolesTable(roles, paint));
  return tables.length === 0 ? "nobody is given anything\n" : `${tables.join("\n\n")}\n`;
}

function principal(told: GrantedTo, paint: Paint): string {
  const { name, kind, stack, grants, boundaries, elsewhere } = told;
  const head = [kind, placeOf(told), stack === undefined ? "" : `in ${stack}`].filter((each) => each !== "");
  const lines = [`${paint("bold", printable(name))}${paint("dim", printable(`  ${head.join("  ")}`))}`];
  lines.push(...table(grants.map(row), paint));
  for (const each of boundaries) {
    if ("$unknown" in each)
      lines.push(paint("yellow", `  within a boundary that is not known: ${each.$unknown}`));
    else lines.push("  within the boundary", ...table(each.map(row), paint));
  }
  for (const each of elsewhere)
    lines.push(paint("yellow", printable(`  and what ${each} says, which is not declared here`)));
  for (const each of told.reaches) lines.push(paint("red", printable(`  so that it may ${each}`)));
  return lines.join("\n");
}

function row(grant: Granted): Row {
  const { effect, allActionsBut, allResourcesBut, conditions, policy, uncertain } = grant;
  const list = (said: readonly Said[]): string[] => (policy === undefined ? said.map(text) : shortened(said));
  const saidAt = [placeOf(grant) || grant.address, ...(policy === undefined ? [] : [`(${policy})`])];
  return [
    [
      typeof effect === "string" ? effect : unknown(effect),
      ...(uncertain === undefined ? [] : [`if ${uncertain}`]),
    ],
    [...(allActionsBut ? ["all but"] : []), ...list(grant.actions)],
    [...(allResourcesBut ? ["all but"] : []), ...list(grant.resources)],
    conditions.map(({ operator, key, values }) => `${operator} ${key} ${values.map(text).join(", ")}`.trim()),
    saidAt,
  ];
}

/** Of what AWS wrote, the beginning: `-f json` tells all. */
function shortened(said: readonly Said[]): string[] {
  const more = said.length - MOST_OF_MANAGED;
  return more > 1 ? [...said.slice(0, MOST_OF_MANAGED).map(text), `and ${more} more`] : said.map(text);
}

const MOST_OF_MANAGED = 5;

const HEAD: Row = [["may"], ["actions"], ["on"], ["if"], ["said at"]];

/** A cell of several lines for each column. */
type Row = readonly (readonly string[])[];

function table(rows: readonly Row[], paint: Paint, head: Row = HEAD): string[] {
  const widths = head.map((_, i) =>
    Math.min(WIDEST, Math.max(...[head, ...rows].flatMap((each) => each[i]!.map(({ length }) => length)), 0)),
  );
  const linesOf = (each: Row): string[] => {
    const height = Math.max(...each.map(({ length }) => length));
    return Array.from({ length: height }, (_, line) =>
      `  ${each.map((cell, i) => printable(cell[line] ?? "").padEnd(widths[i]!)).join("  ")}`.trimEnd(),
    );
  };
  return [...linesOf(head).map((each) => paint("dim", each)), ...rows.flatMap(linesOf)];
}

/** A wider cell shifts what comes after it. */
const WIDEST = 70;

function rolesTable(roles: readonly GivenRole[], paint: Paint): string {
  const rows = roles.map((told): Row => {
    const { role, may, level, narrowed, uncertain, address } = told;
    return [
      [role],
      [may],
      [level],
      [
        narrowed === false ? "" : narrowed === true ? "under a condition" : unknown(narrowed),
        uncertain ?? "",
      ].filter((each) => each !== ""),
      [placeOf(told) || address],
    ];
  });
  const head: Row = [["role"], ["its holder may"], ["in the whole"], ["if"], ["said at"]];
  return [paint("bold", "roles that weigh"), ...table(rows, paint, head)].join("\n");
}

function text(said: Said): string {
  if (typeof said === "string") return said;
  return "$unknown" in said ? unknown(said) : "(sensitive)";
}

const unknown = ({ $unknown }: Unsaid): string => `(unknown: ${$unknown})`;

const placeOf = ({ file, line }: { readonly file: string | null; readonly line: number | null }): string =>
  file === null ? "" : line === null ? file : `${file}:${line}`;
