import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { DOORS, type Expected, type Exception, expectedOf } from "../../test/parity/doors.ts";
import { type Generated } from "./generated.ts";

const CASES = "test/parity";
/** How the page calls the doors. */
const NAMES = {
  hcl: "source",
  "plan+source": "plan and source",
  plan: "plan alone",
  state: "state",
  pulumi: "Pulumi",
};
type Column = keyof typeof NAMES;
const COLUMNS = Object.keys(NAMES) as Column[];

/** The page that shows what each door says of the same key; the tests hold the doors to it. */
export function parityPage(root: string): Generated[] {
  const names = readdirSync(join(root, CASES)).filter((name) =>
    existsSync(join(root, CASES, name, "expected.json")),
  );
  const rows = names
    .sort()
    .map((name) => rowOf(name, expectedOf(join(root, CASES, name)), columnsOf(root, name)));
  const notes = [...new Set(rows.flatMap((row) => row.notes))];
  const table = rows.map(({ name, title, cells }) => {
    const said = cells.map(({ text, why }) =>
      why === undefined ? text : `${text} [${notes.indexOf(why) + 1}]`,
    );
    return `| [${title}](../${CASES}/${name}) | ${said.join(" | ")} |`;
  });
  const text = `# One verdict for one key

The same key, declared in a configuration, shown in a plan, kept in a state or made by a Pulumi program, gets the same
verdict. Each row is a case that the tests read through every door: the rules that speak are named, and \`?\` says that
a rule could not decide. Where a door says something else, the note tells what it cannot see.

| case | ${COLUMNS.map((each) => NAMES[each]).join(" | ")} |
|---|${COLUMNS.map(() => "---").join("|")}|
${table.join("\n")}

${notes.map((why, i) => `${i + 1}. ${capital(why)}.`).join("\n")}
`;
  return [{ path: "docs/parity.md", text }];
}

interface Cell {
  readonly text: string;
  readonly why?: string;
}

/** The doors through which there is a recording. */
function columnsOf(root: string, name: string): ReadonlySet<Column> {
  const hasProgram = existsSync(join(root, CASES, name, "pulumi.json"));
  return new Set<Column>([...DOORS, ...(hasProgram ? (["pulumi"] as const) : [])]);
}

function rowOf(name: string, expected: Expected, columns: ReadonlySet<Column>) {
  const cells = COLUMNS.map((column): Cell => {
    const isRead = columns.has(column) && (column === "pulumi" || (expected.doors ?? DOORS).includes(column));
    if (!isRead) return { text: "not recorded" };
    const exception: Exception | undefined = expected.except?.[column];
    return exception ? { text: saidOf(exception), why: exception.why } : { text: saidOf(expected) };
  });
  return {
    name,
    title: expected.title,
    cells,
    notes: cells.flatMap(({ why }) => (why === undefined ? [] : [why])),
  };
}

function saidOf({ finds, undecided }: Pick<Expected, "finds" | "undecided">): string {
  const rules = (said: readonly string[], mark: string): string[] =>
    [...new Set(said.map((each) => each.split(" ", 1)[0]!))].map((rule) => `\`${rule}\`${mark}`);
  return [...rules(finds, ""), ...rules(undecided, "?")].join(", ") || "-";
}

const capital = (sentence: string): string => sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
