# Templates in quotes: interpolation, directives, escapes.
locals {
  list = ["a", "b"]
}

output "all" {
  value = [
    "plain",
    "${"nested ${"twice"}"}",
    "%{for x in local.list}[${x}]%{endfor}",
    "%{if length(local.list) > 1}many%{else}few%{endif}",
    "$${not} %%{this}",
    "tab\t quote\" slash\\ unicode\u00e9",
    "${local.list[0]}",
    "n = ${1 + 1}, b = ${true}",
  ]
}
