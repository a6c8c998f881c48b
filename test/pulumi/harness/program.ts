import { type EngineOptions, type EngineResource, urnOf } from "./resource.ts";
import { secret, unknown } from "./wire.ts";

/**
 * A program as JSON: what it registers, by `terraform_type.name`, so that verdicts can be compared with Terraform's. In
 * the inputs stand, beside plain values:
 *
 *     { "$from": "aws_iam_user.ci" }     known only after apply, computed from that resource; add "$secret": true
 *     { "$secret": "text" }              pulumi.secret("text")
 *     { "$json": {...} }                 JSON.stringify; not known at all where something in it is not
 *     { "$days": 60 }                    so many days from now
 */
export interface Program {
  readonly resources: Readonly<Record<string, Registration>>;
  /** What it exports. */
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly config?: Readonly<Record<string, string>>;
}

export interface Registration {
  readonly type: string;
  readonly inputs?: Readonly<Record<string, unknown>>;
  /** What the provider answers beside the inputs. */
  readonly outputs?: Readonly<Record<string, unknown>>;
  readonly options?: EngineOptions;
  /** `dependsOn` and `replaceWith`. */
  readonly dependsOn?: readonly string[];
}

const DAY = 24 * 60 * 60 * 1000;

/** What the engine tells of a program, resource by resource, the root first. */
export function registered({ resources, exports = {} }: Program, now: number): EngineResource[] {
  const urns = new Map(Object.entries(resources).map(([key, { type }]) => [key, urnOf(type, nameIn(key))]));
  const urn = (key: string): string => {
    const found = urns.get(key);
    if (found === undefined) throw new Error(`the program has no ${key}`);
    return found;
  };
  const root: EngineResource = {
    type: "pulumi:pulumi:Stack",
    name: "proj-dev",
    urn: urnOf("pulumi:pulumi:Stack", "proj-dev"),
    properties: {},
    outputs: valuesOf(exports, now, () => undefined) as EngineResource["properties"],
  };
  return [
    root,
    ...Object.entries(resources).map(([key, registration]): EngineResource => {
      const { type, inputs = {}, outputs = {}, options, dependsOn = [] } = registration;
      const reads: Record<string, string[]> = {};
      const properties = Object.fromEntries(
        Object.entries(inputs).map(([name, input]) => {
          reads[name] = [];
          return [name, valuesOf(input, now, (read) => void reads[name]!.push(urn(read)))];
        }),
      );
      return {
        type,
        name: nameIn(key),
        urn: urn(key),
        properties,
        outputs: { ...properties, ...outputs },
        ...(options && { options }),
        ...(type.startsWith("pulumi:") ? {} : { provider: providerOf(type) }),
        propertyDependencies: reads,
        dependencies: [...new Set([...Object.values(reads).flat(), ...dependsOn.map(urn)])],
      };
    }),
  ];
}

const nameIn = (key: string): string => key.slice(key.indexOf(".") + 1);

const providerOf = (type: string) => {
  const token = `pulumi:providers:${type.slice(0, type.indexOf(":"))}`;
  return { type: token, urn: urnOf(token, "default") };
};

function valuesOf(written: unknown, now: number, read: (key: string) => void): unknown {
  if (typeof written !== "object" || written === null) return written;
  if (Array.isArray(written)) return written.map((each) => valuesOf(each, now, read));
  const marks = written as { $from?: string; $secret?: unknown; $json?: unknown; $days?: number };
  if (marks.$from !== undefined) {
    read(marks.$from);
    return marks.$secret === true ? secret(unknown) : unknown;
  }
  if ("$secret" in marks) return secret(valuesOf(marks.$secret, now, read));
  if (marks.$days !== undefined) return new Date(now + marks.$days * DAY).toISOString().slice(0, 19) + "Z";
  if ("$json" in marks) {
    const text = JSON.stringify(valuesOf(marks.$json, now, read));
    return text.includes(unknown) ? unknown : text;
  }
  return Object.fromEntries(Object.entries(written).map(([key, each]) => [key, valuesOf(each, now, read)]));
}
