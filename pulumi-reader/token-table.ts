/** The Terraform types behind the tokens of one Pulumi package. */
export interface TokenTable {
  /** What most of the types begin with: `aws_`. */
  readonly prefix: string;
  /** `iam_access_key` by `iam/accessKey:AccessKey`; a whole name begins with `=`. */
  readonly types: Readonly<Record<string, string>>;
}
