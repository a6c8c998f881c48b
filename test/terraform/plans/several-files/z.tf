locals {
  punctuation = "there"
}
