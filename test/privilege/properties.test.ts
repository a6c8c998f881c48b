import assert from "node:assert/strict";
import fc from "fast-check";
import { type Truth } from "../../core/lens/predicate.ts";
import { type Policies, type Statement, isAllowed } from "./oracle.ts";
import { principalOf } from "./principal-of.ts";

/** How many policies are made up; more where KEYLINT_PRIVILEGE_RUNS says so. */
const RUNS = Number(process.env["KEYLINT_PRIVILEGE_RUNS"] ?? 400);

const ACCOUNT = "arn:aws:iam::123456789012";
/** One name that no pattern spells out stands for all the others. */
const OTHER = "zzz";
const ROLES = ["app-1", "app-2", "web", OTHER].map((name) => `${ACCOUNT}:role/${name}`);

/** Actions on roles, so that one set of resources means something to all of them. */
const ACTIONS = ["iam:PassRole", "iam:PutRolePolicy", "iam:AttachRolePolicy", "sts:AssumeRole"];
const action = fc.constantFrom(
  ...ACTIONS,
  "*",
  "iam:*",
  "IAM:passrole",
  "iam:*RolePolicy",
  "iam:P??sRole",
  "sts:*",
  "s3:GetObject",
);
const resource = fc.constantFrom(
  "*",
  "arn:aws:iam::*:role/*",
  `${ACCOUNT}:*`,
  `${ACCOUNT}:role/*`,
  `${ACCOUNT}:role/app-*`,
  `${ACCOUNT}:role/app-1`,
  `${ACCOUNT}:role/web`,
  `${ACCOUNT}:user/*`,
  "arn:aws:s3:::*",
);
const some = <T>(each: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(each, { minLength: 1, maxLength: 3 });

const condition = fc.constantFrom<NonNullable<Statement["Condition"]>>(
  { StringEquals: { "iam:PassedToService": "ec2.amazonaws.com" } },
  { StringLike: { "aws:ResourceTag/team": "blue-*" } },
  { Bool: { "aws:MultiFactorAuthPresent": "true" } },
  { StringEquals: { "aws:RequestedRegion": "eu-central-1" } },
  { ArnEquals: { "iam:PolicyARN": "arn:aws:iam::123456789012:policy/a" } },
  { StringNotEquals: { "iam:PermissionsBoundary": "arn:aws:iam::123456789012:policy/b" } },
);

const statement = (effect: "Allow" | "Deny", conditional: boolean): fc.Arbitrary<Statement> =>
  fc
    .record({
      words: some(action),
      isNotAction: fc.nat(5).map((n) => n === 0),
      resources: some(resource),
      isNotResource: fc.nat(5).map((n) => n === 0),
      condition: conditional ? fc.option(condition, { nil: undefined }) : fc.constant(undefined),
    })
    .map(({ words, isNotAction, resources, isNotResource, condition: when }) => ({
      Effect: effect,
      ...(isNotAction ? { NotAction: words } : { Action: words }),
      ...(isNotResource ? { NotResource: resources } : { Resource: resources }),
      ...(when && { Condition: when }),
    }));

const policy = (conditional = false): fc.Arbitrary<Statement[]> =>
  fc
    .tuple(
      fc.array(statement("Allow", conditional), { maxLength: 3 }),
      fc.array(statement("Deny", conditional), { maxLength: 2 }),
    )
    .map(([allows, denials]) => [...allows, ...denials]);

/** A denial of which another one may be the other half. */
const part: fc.Arbitrary<Statement> = fc
  .record({
    Action: fc.constantFrom("iam:*", "sts:*", "*"),
    resources: fc.constantFrom("*", `${ACCOUNT}:role/app-*`, "arn:aws:iam::*:role/*", `${ACCOUNT}:role/web`),
    isNotResource: fc.boolean(),
    Condition: fc.constantFrom<Statement["Condition"]>(
      undefined,
      { StringEquals: { "aws:RequestedRegion": "eu-central-1" } },
      { StringNotEquals: { "aws:RequestedRegion": "eu-central-1" } },
      { StringNotLike: { "aws:RequestedRegion": "eu-*" } },
      { StringLike: { "aws:RequestedRegion": "eu-*" } },
      { StringEqualsIfExists: { "aws:RequestedRegion": "eu-central-1" } },
      { Bool: { "aws:MultiFactorAuthPresent": "true" } },
      { Bool: { "aws:MultiFactorAuthPresent": "false" } },
      { BoolIfExists: { "aws:MultiFactorAuthPresent": "false" } },
      { Null: { "aws:MultiFactorAuthPresent": "true" } },
      { Null: { "aws:MultiFactorAuthPresent": "false" } },
    ),
  })
  .map(({ Action, resources, isNotResource, Condition }) => ({
    Effect: "Deny",
    Action,
    ...(isNotResource ? { NotResource: resources } : { Resource: resources }),
    ...(Condition && { Condition }),
  }));

/** Requests that say what those conditions ask for, something else, or nothing. */
const CONTEXTS: readonly Readonly<Record<string, string>>[] = [
  {},
  { "aws:RequestedRegion": "eu-central-1", "aws:MultiFactorAuthPresent": "true" },
  { "aws:RequestedRegion": "eu-west-1", "aws:MultiFactorAuthPresent": "false" },
  { "aws:RequestedRegion": "us-east-1" },
  { "aws:MultiFactorAuthPresent": "true" },
  { "aws:MultiFactorAuthPresent": "false" },
];

interface Answer {
  readonly all: Truth;
  readonly any: Truth;
}

async function answers(policies: Policies): Promise<Map<string, Answer>> {
  const { rights } = await principalOf(policies);
  return new Map(
    ACTIONS.map((each) => [each, { all: rights.onAll(each).truth, any: rights.onAny(each).truth }] as const),
  );
}

const check = (property: fc.IAsyncPropertyWithHooks<never> | fc.IAsyncProperty<never>): Promise<void> =>
  fc.assert(property as fc.IAsyncProperty<unknown>, { numRuns: RUNS, seed: 20261125 });
const holds = <T>(made: fc.Arbitrary<T>, test: (one: T) => Promise<void>): Promise<void> =>
  check(fc.asyncProperty(made, test) as unknown as fc.IAsyncProperty<never>);

const limits = fc.record({ identity: policy(), boundary: fc.option(policy(), { nil: undefined }) });
const policiesOf = ({
  identity,
  boundary,
}: {
  identity: Statement[];
  boundary: Statement[] | undefined;
}): Policies => (boundary ? { identity, boundary } : { identity });

describe("what a principal may do", function () {
  this.timeout(RUNS * 100);

  it("is on everything what the oracle allows on a name that nobody spelled out", async () => {
    await holds(limits, async (made) => {
      const policies = policiesOf(made);
      for (const [name, { all }] of await answers(policies))
        assert.equal(all, isAllowed(policies, { action: name, resource: `${ACCOUNT}:role/${OTHER}` }), name);
    });
  });

  it("is on anything no less than what the oracle allows on one of them, and as much where nothing limits it", async () => {
    await holds(limits, async (made) => {
      const policies = policiesOf(made);
      const isLimited = made.boundary !== undefined || made.identity.some(({ Effect }) => Effect === "Deny");
      for (const [name, { any }] of await answers(policies)) {
        const allowed = ROLES.some((each) => isAllowed(policies, { action: name, resource: each }));
        if (allowed) assert.equal(any, true, name);
        else if (!isLimited && made.identity.every(speaksOfRoles)) assert.equal(any, false, name);
      }
    });
  });

  it("is on anything no less than what the oracle allows in one way or another, however it is denied in parts", async () => {
    let taken = 0;
    await holds(fc.tuple(policy(), fc.array(part, { maxLength: 4 })), async ([allowed, denials]) => {
      const policies: Policies = { identity: [...allowed, ...denials] };
      for (const [name, { all, any }] of await answers(policies)) {
        const isAllowedOn = (resource: string): boolean =>
          CONTEXTS.some((context) => isAllowed(policies, { action: name, resource, context }));
        if (any === false) {
          taken++;
          assert.ok(!ROLES.some(isAllowedOn), name);
        }
        const free = allowed.every((each) => each.Effect === "Allow");
        const left = CONTEXTS.every((context) =>
          isAllowed(policies, { action: name, resource: `${ACCOUNT}:role/${OTHER}`, context }),
        );
        if (free && left) assert.equal(all, true, name);
      }
    });
    assert.ok(taken > 0);
  });

  it("is not made wider by a denial", async () => {
    await holds(fc.tuple(policy(true), statement("Deny", true)), async ([identity, denial]) => {
      const [before, after] = [
        await answers({ identity }),
        await answers({ identity: [...identity, denial] }),
      ];
      for (const [name, { all, any }] of after) {
        assert.ok(all === false || before.get(name)!.all !== false, name);
        assert.ok(any === false || before.get(name)!.any !== false, name);
      }
    });
  });

  it("is not changed by the order of statements, actions or resources", async () => {
    await holds(policy(true), async (identity) => {
      const backwards = [...identity].reverse().map((each) => mapped(each, (words) => [...words].reverse()));
      assert.deepEqual(await answers({ identity: backwards }), await answers({ identity }));
    });
  });

  it("is not changed where a statement of several actions is written as several", async () => {
    await holds(policy(true), async (identity) => {
      const apart = identity.flatMap((each) => ("Action" in each ? split(each) : [each]));
      assert.deepEqual(await answers({ identity: apart }), await answers({ identity }));
    });
  });

  it("is not narrowed by an operator with IfExists", async () => {
    await holds(policy(true), async (identity) => {
      const allows = identity.filter(({ Effect }) => Effect === "Allow");
      const loose = allows.map((each) =>
        each.Condition
          ? {
              ...each,
              Condition: Object.fromEntries(
                Object.entries(each.Condition).map(([operator, keys]) => [`${operator}IfExists`, keys]),
              ),
            }
          : each,
      );
      const [strict, optional] = [await answers({ identity: allows }), await answers({ identity: loose })];
      for (const [name, { all, any }] of strict) {
        assert.ok(all !== true || optional.get(name)!.all === true, name);
        assert.ok(any !== true || optional.get(name)!.any === true, name);
      }
    });
  });
});

/** Of other resources the model does not ask whether the action can be allowed on them. */
const speaksOfRoles = ({ Resource, NotResource }: Statement): boolean =>
  NotResource === undefined && [Resource ?? []].flat().every((each) => !/:user\/|:s3:/.test(each));

const mapped = (each: Statement, change: (words: readonly string[]) => readonly string[]): Statement => ({
  ...each,
  ...(each.Action !== undefined && { Action: change([each.Action].flat()) }),
  ...(each.Resource !== undefined && { Resource: change([each.Resource].flat()) }),
});

const split = (each: Statement): Statement[] =>
  [each.Action ?? []].flat().map((Action) => ({ ...each, Action }));
