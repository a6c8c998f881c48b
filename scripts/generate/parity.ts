import { join } from "node:path";
import { RULES } from "../../core/rules/index.ts";
import { ALL_DOORS, type Case, casesIn, expectedThrough, shows } from "../../test/parity/cases.ts";
import { type AnyDoor, type Expected } from "../../test/parity/doors.ts";
import { UNSEEN } from "../../test/parity/unseen.ts";
import { type Generated } from "./generated.ts";

const CASES = "test/parity";
/** How the page calls the doors. */
const NAMES: Readonly<Record<AnyDoor, string>> = {
  hcl: "source",
  "plan+source": "plan and source",
  plan: "plan alone",
  state: "state",
  pulumi: "Pulumi's policy pack",
  preview: "Pulumi's preview",
  export: "Pulumi's stack export",
};

/** The page that shows what each door says of the same key; the tests hold the doors to it. */
export function parityPage(root: string): Generated[] {
  const cases = casesIn(join(root, CASES));
  const notes = new Notes();
  const rules = rulesTable(cases, notes);
  const keys = casesTable(cases, notes);
  const text = `# One verdict for one key

The same key, declared in a configuration, shown in a plan, kept in a state or made by a Pulumi program, gets the same
verdict. Where a door says something else, the note tells what it cannot see.

## Rules

Which rules find something bad through which door. Each \`yes\` stands for at least one case below, and so does each
rule's silence about something good.

${rules}

## Cases

Each row is a case that the tests read through every door: the rules that speak are named, and \`?\` says that a rule
could not decide.

${keys}

## Notes

${notes.list()}
`;
  return [{ path: "docs/parity.md", text }];
}

/** Footnotes, numbered in the order in which they are first asked for. */
class Notes {
  private readonly texts: string[] = [];

  mark(why: string): string {
    if (!this.texts.includes(why)) this.texts.push(why);
    return `[${this.texts.indexOf(why) + 1}]`;
  }

  list(): string {
    return this.texts.map((why, i) => `${i + 1}. ${capital(why)}.`).join("\n");
  }
}

function rulesTable(cases: readonly Case[], notes: Notes): string {
  const rows = RULES.filter(({ inspects }) => inspects !== "exception").map(({ id }) => {
    const cells = ALL_DOORS.map((door) => {
      if (cases.some((each) => shows(each, id, door, "bad"))) return "yes";
      const why = UNSEEN[id]?.[door];
      return why === undefined ? "no" : `no ${notes.mark(why)}`;
    });
    return [`[\`${id}\`](rules/${id}.md)`, ...cells];
  });
  return table(["rule", ...ALL_DOORS.map((door) => NAMES[door])], rows);
}

function casesTable(cases: readonly Case[], notes: Notes): string {
  const rows = cases.map((each) => {
    const { name, expected, doors } = each;
    const cells = ALL_DOORS.map((door) => {
      if (!doors.has(door)) return "not recorded";
      const why = expected.except?.[door]?.why;
      const said = saidOf(expectedThrough(each, door));
      return why === undefined ? said : `${said} ${notes.mark(why)}`;
    });
    return [`[${expected.title}](../${CASES}/${name})`, ...cells];
  });
  return table(["case", ...ALL_DOORS.map((door) => NAMES[door])], rows);
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

function saidOf({ finds, undecided }: Pick<Expected, "finds" | "undecided">): string {
  const rules = (said: readonly string[], mark: string): string[] =>
    [...new Set(said.map((each) => each.split(" ", 1)[0]!))].map((rule) => `\`${rule}\`${mark}`);
  return [...rules(finds, ""), ...rules(undecided, "?")].join(", ") || "-";
}

const capital = (sentence: string): string => sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
