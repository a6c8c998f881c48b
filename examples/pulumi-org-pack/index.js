const { createPack } = require("@keylint/policy-pack");

createPack({
  name: "acme-credentials",
  policyFile: "keylint.yaml",
  skip: ["continuity-orphan"],
  policies: [
    {
      name: "keys-have-an-owner",
      description: "Every access key says who owns it",
      enforcementLevel: "advisory",
      validateResource: ({ type, opts }, report) => {
        if (type === "aws:iam/accessKey:AccessKey" && !opts.parent) report("put it into the component of its team");
      },
    },
  ],
});
