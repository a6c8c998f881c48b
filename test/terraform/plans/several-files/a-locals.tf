locals {
  hello = "hello ${local.punctuation}"
}
