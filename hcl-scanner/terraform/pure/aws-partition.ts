import { STRING } from "../../../core/type.ts";
import { type Unknown, string } from "../../../core/value.ts";
import { type Pure, unknownOf } from "./pure.ts";

/** All that there are, so that `arn:${partition}:iam::aws:policy/X` is known to name that policy. */
const PARTITIONS = [
  "aws",
  "aws-cn",
  "aws-us-gov",
  "aws-iso",
  "aws-iso-b",
  "aws-iso-e",
  "aws-iso-f",
  "aws-eusc",
];

const partition: Pure[string] = (definition): Unknown => ({
  ...unknownOf(definition, "partition", STRING),
  oneOf: PARTITIONS.map(string),
});

export const awsPartition: Pure = { partition, id: partition };
