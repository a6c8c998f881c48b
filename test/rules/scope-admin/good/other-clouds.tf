# A policy of the team's own, which only has the name.
resource "alicloud_ram_role_policy_attachment" "ci" {
  role_name   = "ci"
  policy_name = "AdministratorAccess"
  policy_type = "Custom"
}

resource "yandex_resourcemanager_folder_iam_member" "ci" {
  folder_id = "b1gexample"
  role      = "container-registry.images.pusher"
  member    = "serviceAccount:ajeexample"
}
