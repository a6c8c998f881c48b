/** Registers what a program as JSON says (`program.ts`), for a real `pulumi`: `program.json` stands beside it. */
/* eslint-disable @typescript-eslint/no-require-imports */
const pulumi = require("@pulumi/pulumi");
const { resources } = require("./program.json");

const made = {};
const nameIn = (key) => key.slice(key.indexOf(".") + 1);

function valueOf(written) {
  if (typeof written !== "object" || written === null) return written;
  if (Array.isArray(written)) return written.map(valueOf);
  if (written.$from !== undefined) {
    const { id } = made[written.$from];
    const value = written.$then === undefined ? id : id.apply(() => written.$then);
    return written.$secret === true ? pulumi.secret(value) : value;
  }
  if ("$secret" in written) return pulumi.secret(valueOf(written.$secret));
  if ("$json" in written)
    return pulumi.output(valueOf(written.$json)).apply((value) => JSON.stringify(value));
  return Object.fromEntries(Object.entries(written).map(([key, each]) => [key, valueOf(each)]));
}

class Made extends pulumi.CustomResource {}
for (const [key, { type, inputs = {}, options, dependsOn = [], replaceWith = [] }] of Object.entries(
  resources,
)) {
  made[key] = new Made(type, nameIn(key), valueOf(inputs), {
    ...options,
    dependsOn: dependsOn.map((each) => made[each]),
    ...(replaceWith.length > 0 && { replaceWith: replaceWith.map((each) => made[each]) }),
  });
}
