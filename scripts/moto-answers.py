"""
Decides requests as moto's IAM does, in its own process: one JSON of documents, action and resource a line in, `+` or `-`
a line out. It goes the whole way that moto goes for a request, but for the signature: all policies of somebody, denials first.
"""
import json
import sys

import moto
from moto.core.exceptions import AccessDeniedError
from moto.iam.access_control import IAMRequest


class Somebody:
    arn = "arn:aws:iam::123456789012:user/it"

    def __init__(self, documents):
        self.documents = documents

    def collect_policies(self):
        return [json.dumps({"Version": "2012-10-17", "Statement": each}) for each in self.documents]


def is_allowed(asked):
    request = IAMRequest.__new__(IAMRequest)
    request.account_id = "123456789012"
    request._region = "us-east-1"
    request._service, _, _ = asked["action"].partition(":")
    request._action = asked["action"]
    request._access_key = Somebody(asked["documents"])
    try:
        request.check_action_permitted(asked["resource"])
        return True
    except AccessDeniedError:
        return False


print(moto.__version__)
for line in sys.stdin:
    print("+" if is_allowed(json.loads(line)) else "-")
