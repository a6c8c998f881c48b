import assert from "node:assert/strict";
import { loadCatalog } from "../../../core/catalog/load.ts";

describe("loading the catalog", () => {
  it("loads what the types need, and nothing else", async () => {
    const catalog = await loadCatalog(["aws_db_instance", "data.vault_kv_secret_v2"]);
    assert.ok(catalog.entry("aws_iam_access_key")?.kind);
    assert.ok(catalog.secretArguments("aws_db_instance").includes("password"));
    assert.deepEqual(catalog.secretAttributes("data.vault_kv_secret_v2"), ["data", "data_json"]);
    assert.equal(catalog.knows("aws_vpc"), true);
    assert.equal(catalog.knows("aws_nonsense"), false);
    assert.equal(catalog.knows("azurerm_key_vault"), false);
    assert.equal(catalog.entry("azurerm_key_vault_secret"), undefined);
    assert.equal(catalog.entry("provider.aws"), undefined);
  });

  it("puts together what several files tell of a type", async () => {
    const catalog = await loadCatalog(["aws_ssm_parameter", "provider.aws"]);
    const entry = catalog.entry("aws_ssm_parameter");
    assert.equal(entry?.kind, "stored-secret");
    assert.deepEqual(entry?.secret?.in, ["value"]);
    assert.ok(entry?.plain?.some(({ path }) => path === "value"));
    assert.ok(catalog.entry("provider.aws")?.secret?.in?.includes("secret_key"));
  });

  it("lets a data source give what the resource of that name takes and gives", async () => {
    const catalog = await loadCatalog(["data.azurerm_storage_account", "data.azurerm_redis_cache"]);
    assert.ok(catalog.secretAttributes("data.azurerm_storage_account").includes("primary_access_key"));
    assert.ok(catalog.secretAttributes("data.azurerm_redis_cache").includes("primary_access_key"));
  });

  it("takes no name, address or switch for a secret because it sounds like one", async () => {
    const none = {
      launchdarkly_flag_trigger: "integration_key",
      launchdarkly_access_token: "service_token",
      rabbitmq_binding: "routing_key",
      huaweicloud_dms_rabbitmq_user: "access_key",
      alicloud_log_store_index: "full_text.token",
      alicloud_db_connection: "connection_string",
      scaleway_mnq_sqs_credentials: "access_key",
      yandex_iam_service_account_api_key: "entry_for_secret_key",
    };
    const catalog = await loadCatalog(Object.keys(none));
    for (const [type, path] of Object.entries(none)) {
      const listed = [...catalog.secretArguments(type), ...catalog.secretAttributes(type)];
      assert.ok(!listed.includes(path), `${type} ${path}`);
    }
    assert.ok(catalog.secretArguments("huaweicloud_dms_rabbitmq_user").includes("secret_key"));
  });

  it("takes what is written for an argument, though its page lists it among the attributes", async () => {
    const catalog = await loadCatalog(["yandex_mdb_mysql_user"]);
    assert.ok(catalog.secretArguments("yandex_mdb_mysql_user").includes("password"));
    assert.ok(!catalog.secretAttributes("yandex_mdb_mysql_user").includes("password"));
  });

  it("knows the types that terraform brings along", async () => {
    const catalog = await loadCatalog([
      "terraform_data",
      "null_resource",
      "local_file",
      "random_password",
      "time_rotating",
    ]);
    for (const type of [
      "terraform_data",
      "null_resource",
      "local_file",
      "random_password",
      "time_rotating",
    ]) {
      assert.equal(catalog.knows(type), true, type);
    }
    assert.ok(catalog.secretAttributes("random_password").includes("result"));
  });

  it("answers for names that are no provider", async () => {
    for (const type of [
      "",
      "_",
      "constructor_x",
      "__proto___x",
      "toString",
      "../../x_y",
      "data.",
      "data.hasOwnProperty_x",
    ]) {
      const catalog = await loadCatalog([type]);
      assert.equal(catalog.knows(type), false, type);
      assert.equal(catalog.entry(type), undefined, type);
      assert.deepEqual(catalog.secretArguments(type), [], type);
      assert.deepEqual(catalog.secretAttributes(type), [], type);
    }
  });
});
