variable "text" {
  type = string
}

variable "words" {
  type = list(string)
}

variable "rules" {
  type = list(object({ groups = list(string), resources = list(string), verbs = list(string) }))
}

# Which role it is, and who has it.
resource "google_project_iam_member" "given" {
  project = "payments"
  role    = var.text # undecided: scope-admin, scope-credential-reach, scope-escalation, scope-wildcard-action
  member  = var.text # undecided: scope-public-trust
}

resource "google_project_iam_policy" "given" {
  project     = "payments"
  policy_data = var.text # undecided: scope-admin, scope-credential-reach, scope-escalation, scope-public-trust, scope-wildcard-action
}

resource "google_project_iam_policy" "not_json" {
  project     = "payments"
  policy_data = "everything" # undecided: scope-admin, scope-credential-reach, scope-escalation, scope-public-trust, scope-wildcard-action
}

resource "google_project_iam_policy" "members" {
  project = "payments"
  policy_data = jsonencode({ bindings = [{ role = "roles/viewer", members = var.words }] }) # undecided: scope-public-trust
}

resource "azurerm_role_assignment" "given" {
  scope                = "/subscriptions/22222222-2222-2222-2222-222222222222"
  role_definition_name = var.text # undecided: scope-admin, scope-credential-reach, scope-escalation
  principal_id         = "11111111-1111-1111-1111-111111111111"
}

resource "azurerm_role_definition" "given" {
  name  = "given"
  scope = "/subscriptions/22222222-2222-2222-2222-222222222222"

  permissions {
    actions = var.words # undecided: scope-admin, scope-credential-reach, scope-escalation
  }
}

resource "azuread_directory_role_assignment" "given" {
  role_id             = var.text # undecided: scope-admin, scope-escalation
  principal_object_id = "11111111-1111-1111-1111-111111111111"
}

resource "vault_policy" "given" {
  name   = "given"
  policy = var.text # undecided: scope-admin, scope-credential-reach, scope-escalation
}

resource "vault_policy" "no_policy" {
  name   = "no-policy"
  policy = "everything" # undecided: scope-admin, scope-credential-reach, scope-escalation
}

resource "vault_policy" "further" {
  name   = "further"
  # undecided +1: scope-admin, scope-credential-reach, scope-escalation
  policy = <<-EOT
    path "secret/data/app" {
      capabilities = ["read"]
    }
    ${var.text}
  EOT
}

resource "vault_policy" "capabilities" {
  name   = "capabilities"
  policy = "path \"*\" { capabilities = ${jsonencode(var.words)} }" # undecided: scope-admin
}

resource "kubernetes_cluster_role" "rules" { # undecided: scope-admin, scope-credential-reach, scope-escalation, scope-wildcard-action, scope-wildcard-resource
  metadata {
    name = "rules"
  }

  dynamic "rule" {
    for_each = var.rules
    content {
      api_groups = rule.value.groups
      resources  = rule.value.resources
      verbs      = rule.value.verbs
    }
  }
}

resource "kubernetes_cluster_role" "verbs" {
  metadata {
    name = "verbs"
  }

  rule {
    api_groups = ["*"]
    resources  = ["*"]
    verbs      = var.words # undecided: scope-admin
  }
}

resource "kubernetes_cluster_role_binding" "given" {
  metadata {
    name = "given"
  }

  role_ref {
    api_group = "rbac.authorization.k8s.io"
    kind      = "ClusterRole"
    name      = var.text # undecided: scope-admin, scope-credential-reach
  }

  subject {
    kind = "Group"
    name = var.text # undecided: scope-public-trust
  }
}

resource "kubernetes_manifest" "given" {
  manifest = yamldecode(var.text) # undecided: scope-admin, scope-credential-reach, scope-escalation, scope-public-trust, scope-wildcard-action, scope-wildcard-resource
}
