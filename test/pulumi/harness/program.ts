import { type EngineOptions, type EngineResource, urnOf } from "./resource.ts";
import { secret, unknown } from "./wire.ts";

/**
 * A program as JSON: what it registers, by `terraform_type.name`, so that verdicts can be compared with Terraform's. In
 * the inputs stand, beside plain values:
 *
 *     { "$from": "aws_iam_user.ci" }     known only after apply, computed from that resource; add "$secret": true,
 *                                        and "$then": what it comes to when that is applied, if not its id
 *     { "$secret": "text" }              pulumi.secret("text")
 *     { "$json": {...} }                 JSON.stringify; not known at all where something in it is not
 *     { "$days": 60 }                    so many days from now
 */
export interface Program {
  readonly resources: Readonly<Record<string, Registration>>;
  /** What it exports. */
  readonly exports?: Readonly<Record<string, unknown>>;
  /** What is configured, as a text or as `{ "$secret": "text" }`. */
  readonly config?: Readonly<Record<string, string | { readonly $secret: string }>>;
}

export interface Registration {
  readonly type: string;
  readonly inputs?: Readonly<Record<string, unknown>>;
  /** What the provider answers beside the inputs, in a preview already. */
  readonly outputs?: Readonly<Record<string, unknown>>;
  /** What it answers when it is applied. */
  readonly applied?: Readonly<Record<string, unknown>>;
  readonly options?: EngineOptions;
  readonly dependsOn?: readonly string[];
  readonly replaceWith?: readonly string[];
  /** It was made before, and is not changed: what it answered then is known. */
  readonly exists?: true;
}

const DAY = 24 * 60 * 60 * 1000;

/** What the engine tells of a program, resource by resource, the root first. */
export const registered = (program: Program, now: number): EngineResource[] =>
  engineResources(program, now, UNKNOWN_YET);

/** The same when all of it is applied. */
export const applied = (program: Program, now: number): EngineResource[] =>
  engineResources(program, now, ({ $from = "", $then }) => $then ?? idOf($from));

/** The id of a resource that is made. */
export const idOf = (key: string): string => `${nameIn(key)}-5d41402a`;

/** What a value comes to that another resource gives. */
type Answer = (read: Marks) => unknown;
interface Marks {
  readonly $from?: string;
  readonly $then?: unknown;
  readonly $secret?: unknown;
  readonly $json?: unknown;
  readonly $days?: number;
}
const UNKNOWN_YET: Answer = () => unknown;

function engineResources(
  { resources, exports = {} }: Program,
  now: number,
  answer: Answer,
): EngineResource[] {
  const urns = new Map(Object.entries(resources).map(([key, { type }]) => [key, urnOf(type, nameIn(key))]));
  const urn = (key: string): string => {
    const found = urns.get(key);
    if (found === undefined) throw new Error(`the program has no ${key}`);
    return found;
  };
  const isApplied = answer !== UNKNOWN_YET;
  const root: EngineResource = {
    type: "pulumi:pulumi:Stack",
    name: "proj-dev",
    urn: urnOf("pulumi:pulumi:Stack", "proj-dev"),
    properties: {},
    outputs: valuesOf(exports, now, answer, () => undefined) as EngineResource["properties"],
  };
  return [
    root,
    ...Object.entries(resources).map(([key, registration]): EngineResource => {
      const { type, inputs = {}, outputs = {}, options, dependsOn = [], replaceWith = [] } = registration;
      const reads: Record<string, string[]> = {};
      const properties = Object.fromEntries(
        Object.entries(inputs).map(([name, input]) => {
          reads[name] = [];
          return [name, valuesOf(input, now, answer, (read) => void reads[name]!.push(urn(read)))];
        }),
      );
      const later = isApplied || registration.exists ? registration.applied : undefined;
      const answered = valuesOf({ ...outputs, ...later }, now, answer, () => undefined) as object;
      return {
        type,
        name: nameIn(key),
        urn: urn(key),
        properties,
        outputs: { ...properties, ...answered },
        ...(options && { options }),
        ...(type.startsWith("pulumi:") ? {} : { provider: providerOf(type) }),
        propertyDependencies: reads,
        dependencies: [
          ...new Set([...Object.values(reads).flat(), ...[...dependsOn, ...replaceWith].map(urn)]),
        ],
        ...(replaceWith.length > 0 && { replaceWith: replaceWith.map(urn) }),
      };
    }),
  ];
}

const nameIn = (key: string): string => key.slice(key.indexOf(".") + 1);

const providerOf = (type: string) => {
  const token = `pulumi:providers:${type.slice(0, type.indexOf(":"))}`;
  return { type: token, urn: urnOf(token, "default") };
};

function valuesOf(written: unknown, now: number, answer: Answer, read: (key: string) => void): unknown {
  if (typeof written !== "object" || written === null) return written;
  if (Array.isArray(written)) return written.map((each) => valuesOf(each, now, answer, read));
  const marks = written as Marks;
  if (marks.$from !== undefined) {
    read(marks.$from);
    const value = answer(marks);
    return marks.$secret === true ? secret(value) : value;
  }
  if ("$secret" in marks) return secret(valuesOf(marks.$secret, now, answer, read));
  if (marks.$days !== undefined) return new Date(now + marks.$days * DAY).toISOString().slice(0, 19) + "Z";
  if ("$json" in marks) {
    const text = JSON.stringify(valuesOf(marks.$json, now, answer, read));
    return text.includes(unknown) ? unknown : text;
  }
  return Object.fromEntries(
    Object.entries(written).map(([key, each]) => [key, valuesOf(each, now, answer, read)]),
  );
}
