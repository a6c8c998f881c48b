import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { type Entries, type Entry, type TimeFormat } from "../../core/catalog/entry.ts";
import { loadCatalog } from "../../core/catalog/load.ts";
import { catalogFiles } from "./catalog-files.ts";
import { type Mention, mentions } from "./entry-paths.ts";

const rows = (file: string): string[][] =>
  readFileSync(new URL(file, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));

interface Attribute {
  readonly kind: string;
  readonly use: string;
}

/** `aws_kms_key enable_key_rotation` */
const awsAttributes = new Map<string, Attribute>(
  rows("attributes/aws.tsv").map(([type, path, kind, use]) => [
    `${type} ${path}`,
    { kind: kind!, use: use! },
  ]),
);
const named = new Set<string>(
  ["attributes/tables.tsv", "attributes/pages.tsv"].flatMap((file) =>
    rows(file).flatMap(([type, paths]) => paths!.split(" ").map((path) => `${type} ${path}`)),
  ),
);
const isKnown = ({ type, path }: Mention): boolean =>
  awsAttributes.has(`${type} ${path}`) || named.has(`${type} ${path}`);

/** Types whose end the provider demands, so that there is no telling what happens without one. */
const MUST_END = [
  "aws_acmpca_certificate",
  "aws_grafana_workspace_api_key",
  "aws_grafana_workspace_service_account_token",
  "azurerm_automation_webhook",
  "azurerm_key_vault_certificate",
  "azurerm_key_vault_managed_storage_account_sas_token_definition",
  "azurerm_managed_disk_sas_token",
  "azurerm_nginx_api_key",
  "azurerm_storage_account",
  "azurerm_virtual_desktop_host_pool_registration_info",
  "cloudflare_client_certificate",
  "data.azurerm_eventhub_sas",
  "data.azurerm_storage_account_blob_container_sas",
  "data.azurerm_storage_account_sas",
  "doppler_service_account_identity",
  "equinix_fabric_service_token",
  "gitlab_user_impersonation_token",
  "google_certificate_manager_certificate_issuance_config",
  "grafana_cloud_access_policy_rotating_token",
  "grafana_cloud_stack_service_account_rotating_token",
  "grafana_service_account_rotating_token",
  "huaweicloud_identitycenter_permission_set",
  "ibm_sm_iam_credentials_secret",
  "ibm_sm_service_credentials_secret",
  "konnect_system_account_access_token",
  "mongodbatlas_organization",
  "mongodbatlas_project_service_account_secret",
  "mongodbatlas_service_account_secret",
  "netbird_token",
  "nomad_acl_auth_method",
  "oci_jms_java_downloads_java_download_token",
  "oci_objectstorage_preauthrequest",
  "pulumiservice:api/tokens:OrgToken",
  "pulumiservice:api/tokens:PersonalToken",
  "pulumiservice:api/tokens:TeamToken",
  "snowflake_secret_with_authorization_code_grant",
  "temporalcloud_apikey",
  "tls_locally_signed_cert",
  "tls_self_signed_cert",
  "zitadel_application_key",
];

const FORMATS: readonly TimeFormat[] = [
  "rfc3339",
  "date",
  "epoch-seconds",
  "epoch-milliseconds",
  "epoch-microseconds",
  "iso-duration",
  "go-duration",
  "seconds-text",
  "seconds",
  "minutes",
  "hours",
  "days",
  "months",
  "years",
  "milliseconds",
  "days-hms",
  "schedule",
];

/** A unit in a name that says what the argument counts in. */
const UNITS: readonly (readonly [RegExp, readonly TimeFormat[]])[] = [
  [/(^|_)seconds(_|$)|_seconds$/, ["seconds"]],
  [/(^|_)minutes(_|$)/, ["minutes"]],
  [/(^|_)hours(_|$)/, ["hours"]],
  [/(^|_)days(_|$)/, ["days"]],
  [/(^|_)months(_|$)/, ["months"]],
  [/(^|_)years(_|$)/, ["years"]],
  [/_usec$/, ["epoch-microseconds"]],
  [/_date$|_date_time$/, ["rfc3339", "date"]],
];

const TEXTS: readonly TimeFormat[] = [
  "rfc3339",
  "date",
  "iso-duration",
  "go-duration",
  "seconds-text",
  "schedule",
];

describe("catalog", () => {
  let files: ReadonlyMap<string, Entries>;
  let all: readonly (readonly [type: string, entry: Entry, file: string])[];

  before(async () => {
    files = await catalogFiles();
    all = [...files].flatMap(([file, entries]) =>
      Object.entries(entries).map(([type, entry]) => [type, entry, file] as const),
    );
  });

  const wrong = (test: (type: string, entry: Entry) => boolean): string[] =>
    all.filter(([type, entry]) => test(type, entry)).map(([type]) => type);

  it("says each fact of a type in one file only", () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const [type, entry, file] of all) {
      for (const facet of Object.keys(entry).filter((each) => each !== "verified" && each !== "pulumi")) {
        const other = seen.get(`${type} ${facet}`);
        if (other !== undefined) twice.push(`${type} ${facet}: ${other} and ${file}`);
        seen.set(`${type} ${facet}`, file);
      }
    }
    assert.deepEqual(twice, []);
  });

  it("keeps the life and the secrets of a type in the file of its provider", () => {
    const astray = all
      .filter(([type]) => !type.startsWith("provider."))
      .filter(
        ([, { kind, secret, replacedBy }]) =>
          kind !== undefined || secret !== undefined || replacedBy !== undefined,
      )
      .filter(([type, , file]) => {
        const provider = file.replace(/(-.*)?\.ts$/, "");
        const name = type.replace(/^(data|ephemeral)\./, "");
        return !["_", "-", ":"].some((end) => name.startsWith(`${provider}${end}`));
      });
    assert.deepEqual(
      astray.map(([type, , file]) => `${type} in ${file}`),
      [],
    );
  });

  it("names only arguments and attributes that exist", () => {
    const unknown = all
      .filter(([type]) => !type.startsWith("provider."))
      .flatMap(([type, entry]) => mentions(type, entry))
      .filter((mention) => !isKnown(mention))
      .map(({ type, path }) => `${type} ${path}`);
    assert.deepEqual([...new Set(unknown)], []);
  });

  it("gives each time the unit that its name and its type demand", () => {
    const misfits: string[] = [];
    for (const [type, entry] of all) {
      for (const { type: at, path, when } of mentions(type, entry)) {
        if (!when) continue;
        const name = path.split(".").at(-1)!;
        const unit = UNITS.find(([pattern]) => pattern.test(name));
        if (unit && !unit[1].includes(when.format)) misfits.push(`${at} ${path}: ${when.format}`);
        const kind = awsAttributes.get(`${at} ${path}`)?.kind;
        if (kind === "number" && TEXTS.includes(when.format)) misfits.push(`${at} ${path} is a number`);
      }
    }
    assert.deepEqual(misfits, []);
  });

  it("says what happens without an end, wherever one can be left out", () => {
    const silent = wrong((_, { expires, unset }) => expires !== undefined && unset === undefined);
    assert.deepEqual(silent.sort(), MUST_END);
    assert.deepEqual(
      wrong((_, { expires, unset }) => unset !== undefined && expires === undefined),
      [],
    );
  });

  it("lets an aws end be left out only where the schema does", () => {
    const misread = all.flatMap(([type, { expires = [], unset }]) =>
      expires
        .filter(({ path }) => {
          const use = awsAttributes.get(`${type} ${path}`)?.use;
          return use !== undefined && (use === "required") !== (unset === undefined);
        })
        .map(({ path }) => `${type} ${path}`),
    );
    assert.deepEqual(misread, []);
  });

  it("speaks of a life only where there is one", () => {
    const lifeless = wrong(
      (_, { kind, expires, starts, created, when, kinds, blocks, slots, max }) =>
        kind === undefined &&
        [expires, starts, created, when, kinds, blocks, slots, max].some((each) => each !== undefined),
    );
    assert.deepEqual(lifeless, []);
  });

  it("knows a better way only in place of a credential", () => {
    const credentials = new Set(all.filter(([, { kind }]) => kind !== undefined).map(([type]) => type));
    const others = wrong((type, { alternative }) => alternative !== undefined && !credentials.has(type));
    assert.deepEqual(others, []);
  });

  it("gives no kind to a certificate whose end cannot be told", () => {
    const endless = wrong(
      (_, { kind, expires }) =>
        (kind === "certificate" ||
          kind === "certificate-authority" ||
          kind === "session" ||
          kind === "sas") &&
        expires === undefined,
    );
    assert.deepEqual(endless, []);
  });

  it("knows every format of time and every way of replacement", () => {
    const formats = new Set(
      all.flatMap(([type, entry]) =>
        mentions(type, entry).flatMap(({ when }) => (when ? [when.format] : [])),
      ),
    );
    assert.deepEqual(
      FORMATS.filter((each) => !formats.has(each)),
      [],
    );
    const ways = new Set(all.flatMap(([, { replacedBy = [] }]) => replacedBy.map(({ by }) => by)));
    assert.deepEqual([...ways].sort(), ["counter", "provider", "sibling", "trigger", "version"]);
  });

  it("gives the Pulumi tokens of each bridged type", () => {
    const tokens = new Map(rows("pulumi-tokens.tsv").map(([type, list]) => [type!, list!.split(" ")]));
    const differing = all
      .filter(([type, entry]) => entry.kind !== undefined || entry.secret !== undefined || tokens.has(type))
      .filter(([type, { pulumi, ...rest }]) => {
        const given = pulumi === undefined ? [] : typeof pulumi === "string" ? [pulumi] : pulumi;
        const own = rest.kind !== undefined || rest.secret !== undefined || rest.replacedBy !== undefined;
        return own && given.join(" ") !== (tokens.get(type) ?? []).join(" ");
      })
      .map(([type]) => type);
    assert.deepEqual(differing, []);
  });

  it("is loaded by the name of the provider", async () => {
    const unloaded: string[] = [];
    for (const [type, entry] of all) {
      const loaded = (await loadCatalog([type])).entry(type);
      const facets = Object.keys(entry).filter((each) => each !== "verified");
      if (!loaded || !facets.every((each) => each in loaded)) unloaded.push(type);
    }
    assert.deepEqual(unloaded, []);
  });
});
