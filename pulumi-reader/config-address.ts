/** The address of a key of a stack's configuration: it is what Terraform has variables for. */
export const configAddress = (key: string): string => `config.${key}`;
