import { type Entries, docsAt, isSet, isAnySet, material, counter } from "./entry.ts";

const docs = docsAt("2026-11-25", "hashicorp/terraform-provider-azurerm@69697b7fe6a9");

/** Passwords that are given to what Azure runs. */
export const azurermPasswords: Entries = {
  azurerm_mssql_server: {
    pulumi: "azure:mssql/server:Server",
    kind: "password",
    when: [isAnySet("administrator_login_password", "administrator_login_password_wo")],
    replacedBy: [
      material("administrator_login_password"),
      counter("administrator_login_password_wo_version"),
    ],
    secret: { in: ["administrator_login_password"], writeOnly: ["administrator_login_password_wo"] },
    verified: docs(
      "website/docs/r/mssql_server.html.markdown",
      "`administrator_login_password` - (Optional) The password associated with the `administrator_login` user.",
      "`administrator_login_password_wo_version` - (Optional) An integer value used to trigger an update for `administrator_login_password_wo`.",
    ),
  },
  azurerm_mssql_managed_instance: {
    pulumi: "azure:mssql/managedInstance:ManagedInstance",
    kind: "password",
    when: [isSet("administrator_login_password")],
    replacedBy: [material("administrator_login_password")],
    secret: { in: ["administrator_login_password"] },
    verified: docs(
      "website/docs/r/mssql_managed_instance.html.markdown",
      "`administrator_login_password` - (Optional) The password associated with the `administrator_login` user.",
    ),
  },
  azurerm_mysql_flexible_server: {
    pulumi: "azure:mysql/flexibleServer:FlexibleServer",
    kind: "password",
    when: [isAnySet("administrator_password", "administrator_password_wo")],
    replacedBy: [material("administrator_password"), counter("administrator_password_wo_version")],
    secret: { in: ["administrator_password"], writeOnly: ["administrator_password_wo"] },
    verified: docs(
      "website/docs/r/mysql_flexible_server.html.markdown",
      "`administrator_password` - (Optional) The Password associated with the `administrator_login` for the MySQL Flexible Server.",
      "`administrator_password_wo_version` - (Optional) An integer value used to trigger an update for `administrator_password_wo`.",
    ),
  },
  azurerm_postgresql_flexible_server: {
    pulumi: "azure:postgresql/flexibleServer:FlexibleServer",
    kind: "password",
    when: [isAnySet("administrator_password", "administrator_password_wo")],
    replacedBy: [material("administrator_password"), counter("administrator_password_wo_version")],
    secret: { in: ["administrator_password"], writeOnly: ["administrator_password_wo"] },
    verified: docs(
      "website/docs/r/postgresql_flexible_server.html.markdown",
      "`administrator_password` - (Optional) The Password associated with the `administrator_login` for the PostgreSQL Flexible Server.",
      "`administrator_password_wo_version` - (Optional) An integer value used to trigger an update for `administrator_password_wo`.",
    ),
  },
  // A copy of a login that is kept elsewhere.
  azurerm_mssql_job_credential: {
    pulumi: "azure:mssql/jobCredential:JobCredential",
    secret: { in: ["password"], writeOnly: ["password_wo"] },
    verified: docs(
      "website/docs/r/mssql_job_credential.html.markdown",
      "`password` - (Optional) The password to use for this Elastic Job credential.",
    ),
  },
  azurerm_linux_virtual_machine: {
    pulumi: "azure:compute/linuxVirtualMachine:LinuxVirtualMachine",
    secret: { in: ["admin_password"] },
    verified: docs(
      "website/docs/r/linux_virtual_machine.html.markdown",
      "`admin_password` - (Optional) The Password which should be used for the local-administrator on this Virtual Machine. Changing this forces a new resource to be created.",
    ),
  },
  azurerm_windows_virtual_machine: {
    pulumi: "azure:compute/windowsVirtualMachine:WindowsVirtualMachine",
    secret: { in: ["admin_password", "additional_unattend_content.content"] },
    verified: docs(
      "website/docs/r/windows_virtual_machine.html.markdown",
      "`admin_password` - (Optional) The Password which should be used for the local-administrator on this Virtual Machine. Changing this forces a new resource to be created.",
    ),
  },
  azurerm_api_management_user: {
    pulumi: "azure:apimanagement/user:User",
    secret: { in: ["password"] },
    verified: docs(
      "website/docs/r/api_management_user.html.markdown",
      "`password` - (Optional) The password associated with this user.",
    ),
  },
};
