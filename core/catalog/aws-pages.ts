import { type Page, docsAt } from "./entry.ts";

const DAY = "2026-11-25";

/** The provider's page of a type, as it was at that commit. */
export const docs = (page: string, commit: string, ...quote: readonly string[]): Page =>
  docsAt(DAY, `hashicorp/terraform-provider-aws@${commit}`)(`website/docs/r/${page}.html.markdown`, ...quote);

/** The same page as the provider ships it for another language. */
export const translated = (page: string, commit: string, ...quote: readonly string[]): Page =>
  docsAt(DAY, `hashicorp/terraform-provider-aws@${commit}`)(
    `website/docs/cdktf/python/r/${page}.html.markdown`,
    ...quote,
  );

export const registry = (page: string, ...quote: readonly string[]): Page => ({
  on: DAY,
  page: `https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/${page}`,
  quote,
});

/** The newest release's page, in the words of its bridge: arguments in camel case. */
export const bridged = (page: string, ...quote: readonly string[]): Page =>
  docsAt("2026-11-26", "pulumi/pulumi-aws@v7.48.0")(`sdk/nodejs/${page}.ts`, ...quote);

/** What `terraform providers schema -json` says of that release. */
export const schema = (...quote: readonly string[]): Page => ({
  on: DAY,
  page: "https://github.com/hashicorp/terraform-provider-aws/tree/v5.100.0",
  ...(quote.length > 0 && { quote }),
});
