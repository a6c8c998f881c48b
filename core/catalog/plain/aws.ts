import { type PlainFacts, isNot, isOneOf, isOneOfOrUnset } from "../entry.ts";
import { type PlainEntries } from "../plain-entries.ts";

const userData = (...paths: string[]): PlainFacts[] =>
  paths.map((path) => ({
    path,
    what: "user data of the instance, which every process on it reads from the metadata service",
  }));
const environment = (...paths: string[]): PlainFacts[] =>
  paths.map((path) => ({ path, what: "environment, which everybody who may describe it reads" }));
const object: readonly PlainFacts[] = ["content", "content_base64"].map((path) => ({
  path,
  what: "content of the object",
}));

/** Where AWS keeps what is written in the clear. */
export const plain: PlainEntries = {
  aws_instance: userData("user_data", "user_data_base64"),
  aws_spot_instance_request: userData("user_data", "user_data_base64"),
  aws_launch_configuration: userData("user_data", "user_data_base64"),
  aws_launch_template: userData("user_data"),
  aws_spot_fleet_request: userData("launch_specification.user_data"),
  aws_imagebuilder_image_recipe: userData("user_data_base64"),
  aws_lightsail_instance: userData("user_data"),
  aws_sagemaker_notebook_instance_lifecycle_configuration: [
    { path: "on_create", what: "lifecycle script of the notebook" },
    { path: "on_start", what: "lifecycle script of the notebook" },
  ],
  aws_lambda_function: environment("environment.variables"),
  aws_bedrockagentcore_agent_runtime: environment("environment_variables"),
  aws_synthetics_canary: environment("run_config.environment_variables"),
  aws_amplify_app: environment("environment_variables"),
  aws_amplify_branch: environment("environment_variables"),
  aws_apprunner_service: environment(
    "source_configuration.image_repository.image_configuration.runtime_environment_variables",
    "source_configuration.code_repository.code_configuration.code_configuration_values.runtime_environment_variables",
  ),
  aws_sagemaker_model: environment("primary_container.environment", "container.environment"),
  aws_lightsail_container_service_deployment_version: environment("container.environment"),
  aws_elastic_beanstalk_environment: environment("setting"),
  aws_elastic_beanstalk_configuration_template: environment("setting"),
  aws_codebuild_project: [
    {
      path: "environment.environment_variable",
      each: [isOneOfOrUnset("type", "PLAINTEXT")],
      what: "environment of the build, which everybody who may describe it reads",
    },
  ],
  // `secrets` of a container name where the value is; the value itself is no attribute of what they name.
  aws_ecs_task_definition: [
    {
      path: "container_definitions",
      what: "container definitions, which everybody who may describe the task reads",
    },
  ],
  aws_batch_job_definition: [
    {
      path: "container_properties",
      what: "container properties, which everybody who may describe the job reads",
    },
    { path: "ecs_properties", what: "ECS properties, which everybody who may describe the job reads" },
    { path: "node_properties", what: "node properties, which everybody who may describe the job reads" },
    { path: "parameters", what: "parameters of the job" },
  ],
  aws_glue_job: [
    { path: "default_arguments", what: "arguments of the job, which everybody who may get the job reads" },
    {
      path: "non_overridable_arguments",
      what: "arguments of the job, which everybody who may get the job reads",
    },
  ],
  aws_sfn_state_machine: [{ path: "definition", what: "definition of the state machine" }],
  aws_cloudformation_stack: [{ path: "template_body", what: "template of the stack" }],
  aws_ssm_parameter: [
    {
      path: "value",
      when: [isNot("type", "SecureString"), isOneOf("type", "String", "StringList")],
      what: "parameter, which is not encrypted as long as its type is not SecureString",
    },
    { path: "insecure_value", what: "parameter, which is not encrypted" },
  ],
  aws_ssm_document: [{ path: "content", what: "content of the document" }],
  aws_s3_object: object,
  aws_s3_bucket_object: object,
  aws_imagebuilder_component: [{ path: "data", what: "document of the component" }],
  aws_api_gateway_stage: [{ path: "variables", what: "variables of the stage" }],
  aws_api_gateway_deployment: [{ path: "variables", what: "variables of the stage" }],
  aws_apigatewayv2_stage: [{ path: "stage_variables", what: "variables of the stage" }],
  aws_datapipeline_pipeline_definition: [{ path: "parameter_value", what: "parameters of the pipeline" }],
  aws_dynamodb_table_item: [{ path: "item", what: "item of the table" }],
  aws_cloudwatch_event_target: [{ path: "input", what: "input of the target" }],
  aws_cloudfront_function: [{ path: "code", what: "code of the function" }],
};
