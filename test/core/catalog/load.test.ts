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
