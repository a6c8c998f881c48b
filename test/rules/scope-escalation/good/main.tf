# On the one account that it is needed on.
resource "google_service_account_iam_member" "deployer" {
  service_account_id = "projects/payments/serviceAccounts/run@payments.iam.gserviceaccount.com"
  role               = "roles/iam.serviceAccountUser"
  member             = "serviceAccount:deployer@payments.iam.gserviceaccount.com"
}

resource "google_project_iam_member" "viewer" {
  project = "payments"
  role    = "roles/logging.viewer"
  member  = "group:developers@example.com"
}

resource "azurerm_key_vault" "payments" {
  name                     = "payments"
  location                 = "westeurope"
  resource_group_name      = "payments"
  sku_name                 = "standard"
  tenant_id                = "44444444-4444-4444-4444-444444444444"
  purge_protection_enabled = true
}

resource "azurerm_role_assignment" "one_vault" {
  scope                = azurerm_key_vault.payments.id
  role_definition_name = "User Access Administrator"
  principal_id         = "11111111-1111-1111-1111-111111111111"
}

# Microsoft lets a condition say which roles may be given.
resource "azurerm_role_assignment" "narrowed" {
  scope                = "/subscriptions/22222222-2222-2222-2222-222222222222"
  role_definition_name = "Role Based Access Control Administrator"
  principal_id         = "11111111-1111-1111-1111-111111111111"
  condition_version    = "2.0"
  condition            = "((!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})) OR (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {acdd72a7-3385-48ef-bd42-f606fba81ae7}))"
}

# Acts for the user who is signed in, with no more than that user may do.
resource "azuread_application" "portal" {
  display_name = "portal"

  required_resource_access {
    resource_app_id = "00000003-0000-0000-c000-000000000000"

    resource_access {
      id   = "e1fe6dd8-ba31-4d61-89e7-88639da4683d"
      type = "Scope"
    }
  }
}

resource "kubernetes_cluster_role" "viewer" {
  metadata {
    name = "viewer"
  }

  rule {
    api_groups = ["rbac.authorization.k8s.io"]
    resources  = ["clusterroles", "clusterrolebindings"]
    verbs      = ["get", "list", "watch"]
  }
}

resource "vault_policy" "app" {
  name   = "app"
  policy = <<-EOT
    # path "sys/*" { capabilities = ["sudo"] }
    path "secret/data/app/*" {
      capabilities = ["read"]
    }
    path "auth/token/renew-self" {
      capabilities = ["update"]
    }
  EOT
}

# The boundary of the users that Vault makes leaves nothing of it.
resource "aws_iam_policy" "limit" {
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "*" }]
  })
}

resource "vault_aws_secret_backend_role" "bounded" {
  backend                  = "aws"
  name                     = "bounded"
  credential_type          = "iam_user"
  permissions_boundary_arn = aws_iam_policy.limit.arn
  policy_document = jsonencode({
    Statement = [{ Effect = "Allow", Action = "iam:CreatePolicyVersion", Resource = "arn:aws:iam::123456789012:policy/*" }]
  })
}

# Resources of these names in another group are something else.
resource "kubernetes_cluster_role" "other_group" {
  metadata {
    name = "other-group"
  }

  rule {
    api_groups = ["example.com"]
    resources  = ["roles", "pods/exec", "rolebindings"]
    verbs      = ["create", "bind"]
  }
}
