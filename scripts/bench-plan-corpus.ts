import { closeSync, openSync, readFileSync, writeSync } from "node:fs";
import { resolve } from "node:path";

/** A plan that terraform made with the AWS provider itself: its resources have the shape that real ones have. */
const RECORDED = resolve(import.meta.dirname, "../test/parity/landscape-good/plan.json");

interface Resource {
  readonly address: string;
  readonly mode: string;
  readonly type: string;
  readonly name: string;
  readonly change: {
    readonly actions: readonly string[];
    readonly after: object;
    readonly after_unknown: object;
    readonly after_sensitive: object;
  };
}

interface Recorded {
  readonly resource_changes: readonly Resource[];
  readonly configuration: { readonly root_module: object };
}

/**
 * Writes a plan of about so many bytes, always the same: a module that is called for each of many services, each with
 * the resources of the recorded plan, two of three of them there already.
 */
export function writePlan(path: string, bytes: number): void {
  const recorded = JSON.parse(readFileSync(RECORDED, "utf8")) as Recorded;
  const three = [0, 1, 2].map((service) => partsOf(recorded, service));
  const size = three.reduce(
    (sum, { planned, changes, prior }) => sum + planned.length + changes.length + prior.length,
    0,
  );
  const services = Math.max(1, Math.round((3 * bytes) / size));
  const file = openSync(path, "w");
  const write = (text: string): void => void writeSync(file, text);
  const each = (part: keyof Parts): void => {
    for (let i = 0; i < services; i++) write((i === 0 ? "" : ",") + partsOf(recorded, i)[part]);
  };
  try {
    write(
      `{"format_version":"1.2","terraform_version":"1.11.4","variables":{},"planned_values":{"root_module":{"child_modules":[`,
    );
    each("planned");
    write(`]}},"resource_changes":[`);
    each("changes");
    write(
      `],"prior_state":{"format_version":"1.0","terraform_version":"1.11.4","values":{"root_module":{"child_modules":[`,
    );
    each("prior");
    write(
      `]}}},"configuration":${JSON.stringify(configurationOf(recorded))},"complete":true,"errored":false}`,
    );
  } finally {
    closeSync(file);
  }
}

interface Parts {
  readonly planned: string;
  readonly changes: string;
  readonly prior: string;
}

/** Every third service is new. */
function partsOf({ resource_changes: recorded }: Recorded, service: number): Parts {
  const module = `module.service["s${service}"]`;
  const isNew = service % 3 === 0;
  const moved = recorded.map((each) => inService(each, module, service, isNew));
  const kept = moved.map(({ change, ...head }) => ({
    ...head,
    schema_version: 0,
    values: change.after,
    sensitive_values: change.after_sensitive,
  }));
  return {
    planned: JSON.stringify({ address: module, resources: kept }),
    changes: moved.map((each) => JSON.stringify({ ...each, module_address: module })).join(","),
    prior: JSON.stringify({ address: module, ...(!isNew && { resources: kept }) }),
  };
}

function inService(resource: Resource, module: string, service: number, isNew: boolean): Resource {
  const { change } = resource;
  const own = JSON.parse(
    JSON.stringify(change.after, (_, value: unknown) =>
      typeof value === "string" ? value.replace(/\b(ci|open|db|api|data|main)\b/, `$1-${service}`) : value,
    ),
  ) as object;
  // What is there already is known.
  const after = isNew
    ? own
    : {
        ...own,
        ...Object.fromEntries(
          Object.entries(change.after_unknown).map(([name, each]) => [
            name,
            each === true ? `${name}-${service}-0123456789abcdef` : (own as Record<string, unknown>)[name],
          ]),
        ),
      };
  return {
    ...resource,
    address: `${module}.${resource.address}`,
    change: isNew
      ? { ...change, after }
      : { ...change, actions: ["no-op"], after, after_unknown: {}, ...{ before: after } },
  };
}

const configurationOf = ({ configuration: { root_module: module, ...rest } }: Recorded) => ({
  ...rest,
  root_module: {
    module_calls: {
      service: { source: "./service", for_each_expression: { references: ["local.services"] }, module },
    },
  },
});
