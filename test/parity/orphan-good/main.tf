resource "datadog_api_key" "agent" {
  name = "agent"
}

resource "vault_kv_secret_v2" "agent" {
  mount     = "kv"
  name      = "agent"
  data_json = jsonencode({ key = datadog_api_key.agent.key })
}
