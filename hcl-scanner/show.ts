import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { suggestion } from "../core/did-you-mean.ts";
import { type Stack } from "../core/stack.ts";
import { paintFor } from "./colour.ts";
import { printDiagnostics } from "./diagnostics.ts";
import { type Diagnostic } from "./hcl/diagnostic.ts";
import { type Io } from "./io.ts";
import { type Options } from "./options.ts";
import { readPaths } from "./read-paths.ts";
import { reportedDiagnostics } from "./report/reported-diagnostic.ts";
import { safeDiagnostic } from "./safe-diagnostic.ts";
import { secretsOf } from "./show/secrets-of.ts";
import { selects } from "./show/select.ts";
import { showJson } from "./show/show-json.ts";
import { showPretty } from "./show/show-pretty.ts";
import { type ShownDefinition, shownDefinition } from "./show/shown-definition.ts";
import { UsageError } from "./usage-error.ts";

/** `keylint show [PATH] [ADDRESS...]`: what definitions evaluate to, unknowns with their reason, secrets masked. */
export async function show(options: Options, io: Io): Promise<0 | 2> {
  const [path = ".", ...addresses] = options.positionals;
  if (looksLikeAddress(path) && !existsSync(resolve(io.cwd, path))) {
    throw new UsageError(
      `no such file or directory: ${path}; the path comes before the addresses: keylint show . ${path}`,
    );
  }
  const read = await readPaths([path], options, io, { namedOnly: true });
  const { catalog, diagnostics, sources } = read;
  const stacks = read.stacks.map(({ open }) => open());
  const shown: ShownDefinition[] = [];
  for (const stack of stacks) {
    const isSecretIn = secretsOf(stack, catalog);
    for (const definition of stack.definitions) {
      if (addresses.length > 0 && !addresses.some((each) => selects(each, definition))) continue;
      const one = shownDefinition(definition, isSecretIn(definition), sources);
      shown.push(stacks.length > 1 ? { stack: nameOf(stack), ...one } : one);
    }
  }
  const definitions = stacks.flatMap((stack) => stack.definitions);
  const missing = addresses.filter((address) => !definitions.some((each) => selects(address, each)));
  const all = [
    ...diagnostics.map((each) => safeDiagnostic(each, sources)),
    ...missing.map((address) =>
      nothingAt(
        address,
        definitions.map((each) => each.block),
      ),
    ),
  ];
  printDiagnostics(all, options, io);
  io.stdout.write(
    options.reports[0]?.format === "json"
      ? showJson(shown, reportedDiagnostics(all))
      : showPretty(shown, paintFor(io.stdout, io.environment)),
  );
  return all.some(({ severity }) => severity === "error") ? 2 : 0;
}

const nameOf = ({ id, environment }: Stack): string =>
  environment === undefined ? id : `${id} (${environment})`;

const looksLikeAddress = (text: string): boolean => /^[a-z][\w-]*\.[\w-]+/i.test(text) && !/[\\/]/.test(text);

const nothingAt = (address: string, known: Iterable<string>): Diagnostic => ({
  severity: "error",
  code: "usage",
  message: `nothing is defined at ${address}${suggestion(address, new Set(known))}`,
});
