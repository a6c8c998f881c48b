# `.tf.json` says the same as native syntax; strings are templates.
locals {
  native = "from native"
}
