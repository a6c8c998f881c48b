import { type PolicyComplianceFramework } from "@pulumi/policy";

/** Names of the standards that `controls` cite: `cis-aws-3.0:1.14`. */
const NAMES: Readonly<Record<string, string>> = {
  "cis-aws": "CIS Amazon Web Services Foundations Benchmark",
  "cis-azure": "CIS Microsoft Azure Foundations Benchmark",
  "cis-gcp": "CIS Google Cloud Platform Foundation Benchmark",
  "aws-fsbp": "AWS Foundational Security Best Practices",
  "pci-dss": "PCI DSS",
  "nist-800-53": "NIST SP 800-53",
  "nist-800-63b": "NIST SP 800-63B",
  soc2: "SOC 2",
};

/** A policy can name one framework: the first control that is cited. */
export function frameworkOf([first]: readonly string[]): PolicyComplianceFramework | undefined {
  const [, key = "", version = "", reference = ""] =
    /^(.*?)(?:-([\d.]+|r\d+))?:(.*)$/.exec(first ?? "") ?? [];
  const name = NAMES[key];
  return name === undefined ? undefined : { name, version, reference, specification: "" };
}
