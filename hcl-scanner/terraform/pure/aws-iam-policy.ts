import { managedPolicy } from "../../../core/privilege/managed-policies.ts";
import { STRING } from "../../../core/type.ts";
import { type Pure, unknownOf } from "./pure.ts";

/** By the name of a managed policy of AWS its ARN is known, but for the partition. */
export const awsIamPolicy: Pure = {
  arn(definition) {
    const name = definition.get("name");
    const unread = { ...unknownOf(definition, "arn", STRING), prefix: "arn:" };
    if (name.state !== "known" || name.kind !== "string" || !managedPolicy(name.value)) return unread;
    return { ...unread, suffix: `:iam::aws:policy/${name.value}` };
  },
};
