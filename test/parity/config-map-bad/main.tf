resource "random_password" "app" {
  length = 32
}

resource "kubernetes_config_map_v1" "app" {
  metadata {
    name = "app"
  }

  data = {
    DB_HOST     = "db.internal"
    DB_PASSWORD = random_password.app.result
  }
}
