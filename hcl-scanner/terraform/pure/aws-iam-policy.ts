import data from "../../../core/privilege/data/aws-managed-policies.json" with { type: "json" };
import { managedPolicies } from "../../../core/privilege/managed-policies.ts";
import { STRING } from "../../../core/type.ts";
import { type Pure, unknownOf } from "./pure.ts";

const managed = managedPolicies(data);

/** By the name of a managed policy of AWS its ARN is known, but for the partition. */
export const awsIamPolicy: Pure = {
  arn(definition) {
    const name = definition.get("name");
    const unread = { ...unknownOf(definition, "arn", STRING), prefix: "arn:" };
    const policy = name.state === "known" && name.kind === "string" ? managed.named(name.value) : undefined;
    return policy ? { ...unread, suffix: `:iam::aws:policy/${policy.path}${policy.name}` } : unread;
  },
};
