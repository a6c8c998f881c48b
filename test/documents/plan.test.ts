import assert from "node:assert/strict";
import { constant, reads } from "./plan-of.ts";
import { originsIn, short, stackOfPlan } from "./stack-of-plan.ts";

const PASSWORD = {
  address: "random_password.db",
  after: { length: 20 },
  unknown: { result: true, id: true },
  sensitive: { result: true },
};

describe("plan: what an argument says", () => {
  it("unset is not unknown", async () => {
    const stack = await stackOfPlan({
      changes: [
        {
          address: "azuread_application_password.p",
          after: { application_id: "a", display_name: "", tags: [] },
          unknown: { end_date: true, value: true, start_date: true },
        },
      ],
      written: {
        "azuread_application_password.p": {
          application_id: constant("a"),
          start_date: reads("data.x.y.z", "data.x.y"),
        },
      },
    });
    const p = stack.byAddress("azuread_application_password.p")!;
    assert.equal(short(p.get("end_date")), "absent");
    assert.equal(short(p.get("display_name")), "absent");
    assert.equal(short(p.get("tags")), "absent");
    assert.equal(p.get("start_date").state, "unknown");
    assert.equal(short(p.get("application_id")), '"a"');
    assert.deepEqual(p.names, ["application_id", "start_date"]);
  });

  it("without its configuration, unset and unknown look the same", async () => {
    const stack = await stackOfPlan({
      changes: [{ address: "azuread_application_password.p", unknown: { end_date: true } }],
      more: { configuration: undefined },
    });
    assert.equal(stack.byAddress("azuread_application_password.p")!.get("end_date").state, "unknown");
  });

  it("null, by a literal and through a variable", async () => {
    const stack = await stackOfPlan({
      changes: [{ address: "azuread_application_password.p", unknown: { end_date: true, start_date: true } }],
      written: {
        "azuread_application_password.p": { end_date: constant(null), start_date: reads("var.none") },
      },
      more: { variables: { none: { value: null } } },
    });
    const p = stack.byAddress("azuread_application_password.p")!;
    assert.equal(short(p.get("end_date")), "absent");
    assert.equal(short(p.get("start_date")), "absent");
    assert.deepEqual(p.names, ["start_date"]);
  });

  it("the default of a provider that a plan shows is known", async () => {
    const stack = await stackOfPlan({
      changes: [{ address: "random_password.db", after: { length: 20, special: true } }],
      written: { "random_password.db": { length: constant(20) } },
    });
    assert.equal(short(stack.byAddress("random_password.db")!.get("special")), "true");
  });

  it("what is empty is kept where it is written", async () => {
    const stack = await stackOfPlan({
      changes: [{ address: "aws_ssm_parameter.p", after: { value: "", tags: {} } }],
      written: { "aws_ssm_parameter.p": { value: constant(""), tags: constant({}) } },
    });
    const p = stack.byAddress("aws_ssm_parameter.p")!;
    assert.equal(short(p.get("value")), '""!');
    assert.equal(short(p.get("tags")), "{}");
  });

  it("a write-only argument is never absent because a plan hides it", async () => {
    const stack = await stackOfPlan({
      changes: [{ address: "aws_db_instance.d", after: { password_wo: null, password: null } }],
      written: {
        "aws_db_instance.d": {
          password_wo: reads("ephemeral.random_password.e.result", "ephemeral.random_password.e"),
        },
      },
    });
    const d = stack.byAddress("aws_db_instance.d")!;
    assert.match(short(d.get("password_wo")), /^unknown!: .* is write-only, which a plan does not show/);
    assert.equal(short(d.get("password")), "absent");
  });

  it("blocks, those of dynamic ones too", async () => {
    const stack = await stackOfPlan({
      changes: [
        {
          address: "aws_lambda_function.f",
          after: {
            environment: [{ variables: { A: "x" } }],
            vpc_config: [],
            tracing_config: [{ mode: "Active" }],
          },
          unknown: { environment: [{ variables: { B: true } }] },
        },
      ],
      written: { "aws_lambda_function.f": { environment: [{ variables: reads("aws_x.y.z", "aws_x.y") }] } },
    });
    const f = stack.byAddress("aws_lambda_function.f")!;
    assert.equal(short(f.get("environment.variables.A")), '"x"');
    assert.equal(f.get("environment.variables.B").state, "unknown");
    assert.equal(short(f.get("vpc_config")), "absent");
    assert.deepEqual(f.names, ["environment", "tracing_config"]);
  });
});

describe("plan: where a value was drawn from", () => {
  it("only the parts that may hold it", async () => {
    const stack = await stackOfPlan({
      changes: [
        PASSWORD,
        { address: "aws_sns_topic.t", unknown: { arn: true } },
        {
          address: "aws_lambda_function.f",
          after: { environment: [{ variables: { LEVEL: "info" } }] },
          unknown: { environment: [{ variables: { PASSWORD: true, TOPIC: true } }] },
          sensitive: { environment: [{ variables: { PASSWORD: true } }] },
        },
      ],
      written: {
        "random_password.db": { length: constant(20) },
        "aws_sns_topic.t": {},
        "aws_lambda_function.f": {
          environment: [
            {
              variables: reads(
                "random_password.db.result",
                "random_password.db",
                "aws_sns_topic.t.arn",
                "aws_sns_topic.t",
              ),
            },
          ],
        },
      },
    });
    const variables = (name: string) =>
      originsIn(stack.byAddress("aws_lambda_function.f")!.get(`environment.variables.${name}`));
    assert.deepEqual(variables("LEVEL"), []);
    assert.deepEqual(variables("PASSWORD"), ["random_password.db result plain", "aws_sns_topic.t arn plain"]);
    assert.deepEqual(variables("TOPIC"), ["random_password.db result derived", "aws_sns_topic.t arn plain"]);
  });

  it("through variables and outputs of modules", async () => {
    const stack = await stackOfPlan({
      changes: [
        PASSWORD,
        { address: "aws_ssm_parameter.p", unknown: { value: true }, sensitive: { value: true } },
      ],
      written: {
        "random_password.db": { length: constant(20) },
        "aws_ssm_parameter.p": { value: reads("module.m.out", "module.m") },
      },
      more: {
        configuration: {
          root_module: {
            resources: [
              { mode: "managed", type: "random_password", name: "db", expressions: { length: constant(20) } },
              {
                mode: "managed",
                type: "aws_ssm_parameter",
                name: "p",
                expressions: { value: reads("module.m.out", "module.m") },
              },
            ],
            module_calls: {
              m: {
                source: "./m",
                expressions: { in: reads("random_password.db.result", "random_password.db") },
                module: { variables: { in: {} }, outputs: { out: { expression: reads("var.in") } } },
              },
            },
          },
        },
      },
    });
    assert.deepEqual(originsIn(stack.byAddress("aws_ssm_parameter.p")!.get("value")), [
      "module.m.output.out plain",
      "module.m.var.in plain",
      "random_password.db result plain",
    ]);
  });

  it("the instance of the same key", async () => {
    const each = (address: string, more = {}) => ({ address, after: { name: "x" }, ...more });
    const stack = await stackOfPlan({
      changes: [
        each('aws_iam_user.u["a"]'),
        each('aws_iam_user.u["b"]'),
        each('aws_iam_access_key.k["b"]', { after: {}, unknown: { user: true } }),
      ],
      more: {
        configuration: {
          root_module: {
            resources: [
              { mode: "managed", type: "aws_iam_user", name: "u", expressions: {} },
              {
                mode: "managed",
                type: "aws_iam_access_key",
                name: "k",
                expressions: { user: reads("aws_iam_user.u", "each.key") },
              },
            ],
          },
        },
      },
    });
    const [read] = stack.byAddress('aws_iam_access_key.k["b"]')!.references("user");
    assert.equal(read?.address, 'aws_iam_user.u["b"]');
    const [reader] = stack.consumers(stack.byAddress('aws_iam_user.u["b"]')!);
    assert.equal(reader?.reader.address, 'aws_iam_access_key.k["b"]');
  });

  it("a text that a data source told is written nowhere", async () => {
    const stack = await stackOfPlan({
      changes: [{ address: "aws_db_instance.d", after: { password: "Tr0ub4dor-3" } }],
      written: {
        "aws_db_instance.d": { password: reads("local.p") },
        "data.aws_secretsmanager_secret_version.s": {},
      },
      more: {
        prior_state: {
          values: {
            root_module: {
              resources: [
                {
                  address: "data.aws_secretsmanager_secret_version.s",
                  mode: "data",
                  type: "aws_secretsmanager_secret_version",
                  name: "s",
                  values: { secret_string: '{"password":"Tr0ub4dor-3"}' },
                },
              ],
            },
          },
        },
      },
    });
    assert.equal(stack.toldBy?.("Tr0ub4dor-3")?.address, "data.aws_secretsmanager_secret_version.s");
    assert.equal(stack.toldBy?.("never-seen"), undefined);
  });
});

describe("plan: points in time", () => {
  const offset = (written: unknown) =>
    stackOfPlan({
      changes: [
        {
          address: "time_offset.o",
          after: { offset_days: 400 },
          unknown: { rfc3339: true, base_rfc3339: true },
        },
        { address: "azuread_application_password.p", unknown: { end_date: true } },
      ],
      written: {
        "time_offset.o": { offset_days: constant(400) },
        "azuread_application_password.p": { end_date: written },
      },
    });
  const instantOf = async (written: unknown) => {
    const value = (await offset(written)).byAddress("azuread_application_password.p")!.get("end_date");
    return value.state === "unknown" ? value.instant?.plus.ms : undefined;
  };
  const DAY = 86_400_000;

  it("a distance that a clock gives", async () => {
    assert.equal(await instantOf(reads("time_offset.o.rfc3339", "time_offset.o")), 400 * DAY);
  });
  it("none where something else is read too", async () => {
    assert.equal(await instantOf(reads("time_offset.o.rfc3339", "time_offset.o", "var.x")), undefined);
  });
  it("none at the beginning itself: something was added that a plan does not show", async () => {
    assert.equal(await instantOf(reads("time_offset.o.base_rfc3339", "time_offset.o")), undefined);
  });
});

describe("plan: what will exist", () => {
  it("what is deleted or forgotten is not judged", async () => {
    const kept = {
      "no-op": ["no-op"],
      create: ["create"],
      update: ["update"],
      replace: ["delete", "create"],
      first: ["create", "delete"],
    };
    const gone = { delete: ["delete"], forget: ["forget"] };
    const stack = await stackOfPlan({
      changes: Object.entries({ ...kept, ...gone }).map(([name, actions]) => ({
        address: `aws_iam_access_key.${name}`,
        actions,
      })),
      written: {},
    });
    assert.deepEqual(
      stack.definitions.map(({ name }) => name),
      Object.keys(kept),
    );
    const firsts = ["replace", "first", "create"].map((name) =>
      short(stack.byAddress(`aws_iam_access_key.${name}`)!.lifecycle.createBeforeDestroy),
    );
    assert.deepEqual(firsts.slice(0, 2), ["false", "true"]);
    assert.match(firsts[2]!, /^unknown/);
  });

  it("what is planned only later exists under a condition", async () => {
    const stack = await stackOfPlan({
      more: {
        deferred_changes: [
          {
            reason: "instance_count_unknown",
            resource_change: {
              address: "aws_iam_access_key.later[*]",
              mode: "managed",
              type: "aws_iam_access_key",
              name: "later",
              change: { actions: ["create"], after: {} },
            },
          },
        ],
      },
    });
    assert.equal(
      stack.definitions[0]?.conditional?.text,
      "it is planned only later (instance count unknown)",
    );
  });

  it("a block that is written and makes nothing, unless the plan is of a part", async () => {
    const more = {
      configuration: {
        root_module: {
          resources: [
            {
              mode: "managed",
              type: "time_rotating",
              name: "q",
              expressions: {},
              count_expression: constant(0),
            },
          ],
        },
      },
    };
    assert.deepEqual(
      (await stackOfPlan({ more })).unmade?.map(({ address }) => address),
      ["time_rotating.q"],
    );
    assert.deepEqual((await stackOfPlan({ more: { ...more, complete: false } })).unmade, []);
  });

  it("a block that makes nothing tells what its number reads", async () => {
    const rotation = {
      mode: "managed",
      type: "aws_secretsmanager_secret_rotation",
      name: "offered",
      expressions: {},
      count_expression: reads("var.enable_rotation"),
    };
    const more = {
      configuration: {
        root_module: { resources: [rotation], variables: { enable_rotation: { default: false } } },
      },
      variables: { enable_rotation: { value: false } },
    };
    const [offered] = (await stackOfPlan({ more })).unmade ?? [];
    assert.deepEqual(
      offered?.references("count").map(({ address, from }) => `${from} ${address}`),
      ["count var.enable_rotation"],
    );
  });

  it("the state speaks of what stays, not of what is replaced", async () => {
    const resource = (name: string) => ({
      address: `aws_iam_access_key.${name}`,
      mode: "managed",
      type: "aws_iam_access_key",
      name,
      values: { create_date: "2026-01-01T00:00:00Z" },
    });
    const stack = await stackOfPlan({
      changes: [
        { address: "aws_iam_access_key.kept", actions: ["no-op"] },
        { address: "aws_iam_access_key.new", actions: ["delete", "create"] },
      ],
      more: { prior_state: { values: { root_module: { resources: [resource("kept"), resource("new")] } } } },
    });
    assert.equal(
      short(stack.byAddress("aws_iam_access_key.kept")!.prior!.get("create_date")),
      '"2026-01-01T00:00:00Z"',
    );
    assert.equal(stack.byAddress("aws_iam_access_key.new")!.prior, undefined);
  });
});
