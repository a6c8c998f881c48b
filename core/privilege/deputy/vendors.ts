/**
 * Accounts from which companies look after the accounts of their customers, by their own guides, which ask for an
 * external id. Gathered by hand with the help of the list of known accounts of fwd:cloudsec.
 */
const VENDORS: Readonly<Record<string, readonly string[]>> = {
  "Alert Logic": ["733251395267", "239734009475"],
  Axonius: ["405773942477"],
  Cloudability: ["165736516723"],
  CloudCheckr: ["352813966189"],
  Cloudcraft: ["968898580625"],
  CloudHealth: ["454464851268"],
  CloudZero: ["061190967865"],
  CrowdStrike: ["292230061137"],
  Databricks: ["414351767826"],
  Datadog: ["464622532012"],
  Drata: ["269135526815"],
  Dynatrace: ["509560245411"],
  env0: ["913128560467"],
  Fivetran: ["834469178297"],
  "Grafana Cloud": ["008923505280"],
  Hightouch: ["324528010823"],
  JupiterOne: ["612791702201"],
  Lacework: ["434813966438"],
  LogicMonitor: ["282028653949"],
  "Logz.io": ["406095609952"],
  "MongoDB Atlas": ["536727724300"],
  "New Relic": ["754728514883"],
  nOps: ["202279780353"],
  "Orca Security": ["976280145156"],
  "Prisma Cloud": ["188619942792", "496947949261"],
  ProsperOps: ["205499583182"],
  Qualys: ["805950163170"],
  Rapid7: ["336818582268"],
  "Red Canary": ["823104324086"],
  RudderStack: ["422074288268"],
  Scalr: ["919814621061"],
  Segment: ["595280932656"],
  Snyk: ["198361731867"],
  Spacelift: ["324880187172"],
  "Splunk Observability": ["134183635603"],
  Spot: ["922761411349"],
  Stitch: ["218546966473"],
  "Sumo Logic": ["926226587429"],
  Sysdig: ["761931097553", "263844535661"],
  Tenable: ["012615275169"],
  "Threat Stack": ["896126563706"],
  "Trend Micro": ["147995105371", "868324285112"],
  Turbot: ["316881668097"],
  Vanta: ["956993596390"],
  Zesty: ["672188301118"],
};

const BY_ACCOUNT = new Map(
  Object.entries(VENDORS).flatMap(([name, accounts]) => accounts.map((account) => [account, name] as const)),
);

/** Whose account it is; undefined for one that is not known. */
export const vendorOf = (account: string): string | undefined => BY_ACCOUNT.get(account);
