import { withManagedPolicies } from "../core/catalog/load-managed.ts";
import { type Definition } from "../core/definition.ts";
import { suggestion } from "../core/did-you-mean.ts";
import { type Principal } from "../core/privilege/aws/principal.ts";
import { type Stack } from "../core/stack.ts";
import { paintFor } from "./colour.ts";
import { printDiagnostics } from "./diagnostics.ts";
import { type GivenRole, type GrantedTo, grantsOf } from "./grants/granted.ts";
import { grantsJson } from "./grants/grants-json.ts";
import { grantsPretty } from "./grants/grants-pretty.ts";
import { type Diagnostic } from "./hcl/diagnostic.ts";
import { type Io } from "./io.ts";
import { type Options } from "./options.ts";
import { readPaths } from "./read-paths.ts";
import { reportedDiagnostics } from "./report/reported-diagnostic.ts";
import { safeDiagnostic } from "./safe-diagnostic.ts";
import { selects } from "./show/select.ts";

/** `keylint grants [PATH] [ADDRESS...]`: what each principal may do by all that it is given, unknown parts with their reason. */
export async function grants(options: Options, io: Io): Promise<0 | 2> {
  const [path = ".", ...addresses] = options.positionals;
  const { stacks, catalog, diagnostics, sources } = await readPaths([path], options, io, { namedOnly: true });
  const principals: GrantedTo[] = [];
  const roles: GivenRole[] = [];
  const named = new Set<string>();
  const found = new Set<string>();
  const isWanted = (names: readonly string[], definitions: readonly Definition[]): boolean => {
    for (const each of [...names, ...definitions.map(({ block }) => block)]) named.add(each);
    const wanted = addresses.filter(
      (address) => names.includes(address) || definitions.some((each) => selects(address, each)),
    );
    for (const each of wanted) found.add(each);
    return addresses.length === 0 || wanted.length > 0;
  };
  for (const { open } of stacks) {
    const stack = open();
    const here = stacks.length > 1 ? { stack: nameOf(stack) } : {};
    const all = grantsOf(stack, await withManagedPolicies(catalog, stack), sources);
    for (const { principal, told } of all.principals)
      if (isWanted([principal.name], definitionsOf(principal))) principals.push({ ...here, ...told });
    for (const { grant, told } of all.roles)
      if (isWanted([], [grant.at.definition])) roles.push({ ...here, ...told });
  }
  const said = [
    ...diagnostics.map((each) => safeDiagnostic(each, sources)),
    ...addresses.filter((each) => !found.has(each)).map((each) => nothingFor(each, named)),
  ];
  printDiagnostics(said, options, io);
  io.stdout.write(
    options.reports[0]?.format === "json"
      ? grantsJson(principals, roles, reportedDiagnostics(said))
      : grantsPretty(principals, roles, paintFor(io.stdout, io.environment)),
  );
  return said.some(({ severity }) => severity === "error") ? 2 : 0;
}

/** It, and where what it may do is said. */
function definitionsOf({ definition, statements }: Principal): Definition[] {
  const said = statements.flatMap(({ usedAt, writtenAt }) => [usedAt.definition, writtenAt.definition]);
  return definition ? [definition, ...said] : said;
}

const nameOf = ({ id, environment }: Stack): string =>
  environment === undefined ? id : `${id} (${environment})`;

const nothingFor = (address: string, named: ReadonlySet<string>): Diagnostic => ({
  severity: "error",
  code: "usage",
  message: `nothing is given to ${address}, or by it${suggestion(address, named)}`,
});
