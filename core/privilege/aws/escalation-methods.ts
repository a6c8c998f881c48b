/** A way to come from what one may do to what somebody else may. */
export interface EscalationMethod {
  /**
   * `rights`: it changes what principals may do, or becomes another one. `role`: it gives a role to something new that
   * it controls. `workload`: it takes over something that runs already, with the role that it has.
   */
  readonly kind: "rights" | "role" | "workload";
  /** The action that must reach everything of its kind: on a single one it is a right like any other. */
  readonly by: string;
  /** Of what kind, where the action is allowed on several. */
  readonly on?: string;
  /** What comes of it where it reaches nothing but oneself, or what one has; nothing where it is not said. */
  readonly onOwn?: string;
  /** Resources of another kind, one of which must be allowed, where any of that kind are named: `document/…`. */
  readonly through?: Through;
  /** What else it takes, on anything; of each list any one will do. */
  readonly and?: readonly (readonly string[])[];
  /** What comes of it, to complete "lets its holder". */
  readonly gains: string;
}

export interface Through {
  readonly kind: string;
  readonly names: readonly string[];
}

const rights = (by: string, gains: string, more: Partial<EscalationMethod> = {}): EscalationMethod => ({
  kind: "rights",
  by,
  gains,
  ...more,
});

const passes = (gains: string, ...and: readonly (string | readonly string[])[]): EscalationMethod => ({
  kind: "role",
  by: "iam:PassRole",
  and: and.map((each) => (typeof each === "string" ? [each] : each)),
  gains: `${gains} with any role`,
});

const takesOver = (
  by: string,
  on: string,
  gains: string,
  more: Partial<EscalationMethod> = {},
): EscalationMethod => ({ kind: "workload", by, on, gains, ...more });

/** Documents that run whatever they are given. */
const SHELLS: Through = {
  kind: "document/",
  names: ["AWS-RunShellScript", "AWS-RunPowerShellScript", "SSM-SessionManagerRunShell"],
};

const ATTACH = "attach any policy to itself";
const ATTACH_TO_GROUP = "attach any policy to its own group";
const WRITE = "write any policy for itself";
const WRITE_FOR_GROUP = "write any policy for its own group";

/**
 * The ways that are publicly known, the worst first. The catalogues: Rhino Security Labs, "AWS IAM Privilege Escalation
 * Methods and Mitigation"; Datadog, pathfinding.cloud; Bishop Fox, iam-vulnerable. There are others.
 *
 * What says what somebody may do is a way up even where it reaches nothing but its holder. Keys, passwords and who may become
 * it are not: whoever makes a key of his own, passes his own role to a service that it trusts, or lets others in as himself
 * has what he had before.
 */
export const ESCALATION_METHODS: readonly EscalationMethod[] = [
  rights("iam:CreatePolicyVersion", "rewrite any policy", { onOwn: "rewrite a policy of its own" }),
  rights("iam:SetDefaultPolicyVersion", "bring back an older version of any policy", {
    onOwn: "bring back an older version of a policy of its own",
  }),
  rights("iam:AttachUserPolicy", "attach any policy to a user", { onOwn: ATTACH }),
  rights("iam:AttachGroupPolicy", "attach any policy to a group", { onOwn: ATTACH_TO_GROUP }),
  rights("iam:AttachRolePolicy", "attach any policy to a role", { onOwn: ATTACH }),
  rights("iam:PutUserPolicy", "write any policy for a user", { onOwn: WRITE }),
  rights("iam:PutGroupPolicy", "write any policy for a group", { onOwn: WRITE_FOR_GROUP }),
  rights("iam:PutRolePolicy", "write any policy for a role", { onOwn: WRITE }),
  rights("iam:AddUserToGroup", "join any group"),
  rights("iam:UpdateAssumeRolePolicy", "let itself assume any role"),
  rights("iam:CreateAccessKey", "make access keys of any user"),
  rights("iam:CreateLoginProfile", "give a password to any user that has none"),
  rights("iam:UpdateLoginProfile", "change the password of any user"),
  rights("sts:AssumeRole", "assume any role that trusts its account"),
  rights("sso:AttachManagedPolicyToPermissionSet", "attach any policy to a permission set", {
    on: "PermissionSet",
    onOwn: ATTACH,
  }),
  rights("sso:PutInlinePolicyToPermissionSet", "write any policy for a permission set", {
    on: "PermissionSet",
    onOwn: WRITE,
  }),
  rights("sso:CreateAccountAssignment", "give itself any permission set in any account", { on: "Account" }),

  passes("run a function", "lambda:CreateFunction", [
    "lambda:InvokeFunction",
    "lambda:CreateEventSourceMapping",
    "lambda:AddPermission",
    "lambda:CreateFunctionUrlConfig",
  ]),
  passes("run an instance", "ec2:RunInstances"),
  passes("run an instance", "ec2:RequestSpotInstances"),
  passes("run instances", "autoscaling:CreateLaunchConfiguration", [
    "autoscaling:CreateAutoScalingGroup",
    "autoscaling:UpdateAutoScalingGroup",
  ]),
  passes("provide an instance", "ec2:AssociateIamInstanceProfile"),
  passes("provide an instance", "ec2:ReplaceIamInstanceProfileAssociation"),
  passes("run a task", "ecs:RegisterTaskDefinition", [
    "ecs:RunTask",
    "ecs:StartTask",
    "ecs:CreateService",
    "ecs:UpdateService",
  ]),
  passes("run a task", "ecs:RunTask"),
  passes("create a stack", "cloudformation:CreateStack"),
  passes("change a stack", "cloudformation:UpdateStack"),
  passes("change a stack", "cloudformation:CreateChangeSet", ["cloudformation:ExecuteChangeSet"]),
  passes("create stacks", "cloudformation:CreateStackSet", ["cloudformation:CreateStackInstances"]),
  passes("change stacks", "cloudformation:UpdateStackSet"),
  passes("run a build", "codebuild:CreateProject", ["codebuild:StartBuild", "codebuild:StartBuildBatch"]),
  passes("run a build", "codebuild:UpdateProject", ["codebuild:StartBuild", "codebuild:StartBuildBatch"]),
  passes("run a pipeline", "codepipeline:CreatePipeline"),
  passes("run a pipeline", "datapipeline:CreatePipeline", ["datapipeline:PutPipelineDefinition"]),
  passes("use a development endpoint", "glue:CreateDevEndpoint"),
  passes("run a job", "glue:CreateJob", ["glue:StartJobRun", "glue:CreateTrigger"]),
  passes("run a job", "glue:UpdateJob", ["glue:StartJobRun", "glue:CreateTrigger"]),
  passes("run statements", "glue:CreateSession", ["glue:RunStatement"]),
  passes("use a notebook", "sagemaker:CreateNotebookInstance", [
    "sagemaker:CreatePresignedNotebookInstanceUrl",
    "sagemaker:CreateNotebookInstanceLifecycleConfig",
  ]),
  passes("run a training job", "sagemaker:CreateTrainingJob"),
  passes("run a processing job", "sagemaker:CreateProcessingJob"),
  passes("run a service", "apprunner:CreateService"),
  passes("run a job", "batch:RegisterJobDefinition", ["batch:SubmitJob"]),
  passes("run a cluster", "elasticmapreduce:RunJobFlow"),
  passes("run a job", "emr-serverless:StartJobRun"),
  passes("run a state machine", "states:CreateStateMachine", ["states:StartExecution"]),
  passes("run a state machine", "states:UpdateStateMachine", ["states:StartExecution"]),
  passes("call any API on a schedule", "scheduler:CreateSchedule"),
  passes("run an automation", "ssm:StartAutomationExecution"),
  passes("run code", "bedrock-agentcore:CreateCodeInterpreter", ["bedrock-agentcore:InvokeCodeInterpreter"]),
  passes("let identities in", "cognito-identity:SetIdentityPoolRoles"),
  passes("let certificates in", "rolesanywhere:CreateProfile", ["rolesanywhere:CreateTrustAnchor"]),
  passes("run a project", "codestar:CreateProject"),

  takesOver("lambda:UpdateFunctionCode", "function", "change the code of any function"),
  takesOver("lambda:UpdateFunctionConfiguration", "function", "put a layer before the code of any function"),
  takesOver("ssm:SendCommand", "instance", "run commands on any instance", { through: SHELLS }),
  takesOver("ssm:StartSession", "instance", "open a shell on any instance", { through: SHELLS }),
  takesOver("ec2-instance-connect:SendSSHPublicKey", "instance", "log in to any instance"),
  takesOver("ec2:ModifyInstanceAttribute", "instance", "change what any instance runs when it starts", {
    and: [["ec2:StartInstances"]],
  }),
  takesOver("ecs:ExecuteCommand", "task", "run commands in any container"),
  takesOver("glue:UpdateDevEndpoint", "devendpoint", "log in to any development endpoint"),
  takesOver("sagemaker:CreatePresignedNotebookInstanceUrl", "notebook-instance", "open any notebook"),
  takesOver(
    "bedrock-agentcore:StartCodeInterpreterSession",
    "code-interpreter",
    "run code in any interpreter",
    { and: [["bedrock-agentcore:InvokeCodeInterpreter"]] },
  ),
];
