variable "region" {
  type    = string
  default = "eu-central-1"
}

variable "regions_with_workers" {
  type    = set(string)
  default = ["eu", "us"]
}

variable "acquirer_api_key" {
  description = "Key of the card acquirer; CI passes it as TF_VAR_acquirer_api_key"
  type        = string
}
