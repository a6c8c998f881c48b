from_tfvars = "terraform.tfvars"
from_auto   = "terraform.tfvars"
list        = ["a", "b"]
