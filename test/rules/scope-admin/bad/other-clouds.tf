resource "alicloud_ram_role_policy_attachment" "ci" {
  role_name   = "ci"
  policy_name = "AdministratorAccess" # finds: scope-admin
  policy_type = "System"
}

resource "yandex_resourcemanager_folder_iam_member" "ci" {
  folder_id = "b1gexample"
  role      = "admin" # finds: scope-admin
  member    = "serviceAccount:ajeexample"
}
