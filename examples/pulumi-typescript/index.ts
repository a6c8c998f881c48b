import * as aws from "@pulumi/aws";
import * as azuread from "@pulumi/azuread";
import * as pulumi from "@pulumi/pulumi";
import * as random from "@pulumi/random";
import * as time from "@pulumiverse/time";

const config = new pulumi.Config();

// -- as they should not be

const deploy = new aws.iam.User("deploy", { name: "deploy" });
/** Never replaced. */
new aws.iam.AccessKey("deploy", { user: deploy.name });
/** Everything, everywhere. */
new aws.iam.UserPolicy("deploy", {
  user: deploy.name,
  policy: JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }] }),
});
/** The literal stands in the repository. */
new aws.ssm.Parameter("password", { name: "/shop/db/password", type: "String", value: "hunter2" });
/** Lives for as long as anybody remembers. */
const app = new azuread.Application("shop", { displayName: "shop" });
new azuread.ApplicationPassword("shop", { applicationId: app.id, endDate: "2099-01-01T00:00:00Z" });

// -- the same as they should be

const quarter = new time.Rotating("quarter", { rotationDays: 60 });
const generation = new random.RandomId("generation", { byteLength: 4, keepers: { moved: quarter.rfc3339 } });
const reader = new aws.iam.User("reader", { name: "reader" });
new aws.iam.AccessKey("reader", { user: reader.name }, { replaceWith: [generation] });
new aws.iam.UserPolicy("reader", {
  user: reader.name,
  policy: JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::shop-public/*" }],
  }),
});
new aws.ssm.Parameter("token", { name: "/shop/api/token", type: "SecureString", value: config.requireSecret("apiToken") });
/** Ends a month after its successor is made. */
const end = new time.Offset("end", { offsetDays: 90, triggers: { moved: quarter.id } });
const portal = new azuread.Application("portal", { displayName: "portal" });
new azuread.ApplicationPassword("portal", {
  applicationId: portal.id,
  endDate: end.rfc3339,
  rotateWhenChanged: { moved: quarter.id },
});
